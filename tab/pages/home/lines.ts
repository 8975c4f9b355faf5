// Where each kind of task leads in the tab: a kind without its way does not compile.
import type { Language } from '../../../bot/blocks/text.ts';
import { scriptText } from '../../../bot/capabilities/exercise/script-text.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import type { LineKind } from '../../../bot/capabilities/inbox/model.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import type { Task } from '../../../bot/contract.ts';
import { casePath, contentPath, documentPath, lessonPath, measurePath, riskPath, workPath } from '../../shell/paths.ts';

export interface Line {
  readonly id: string;
  readonly kind: LineKind;
  readonly title: string;
  readonly path: string;
}

export function lineOf(task: Task, language: Language): Line {
  switch (task.kind) {
    case 'document': {
      const { id, title } = task.version;
      return { id, kind: 'read', title, path: contentPath(id) };
    }
    case 'review': {
      const { id, title } = task.version;
      return { id, kind: 'review', title, path: documentPath(id) };
    }
    case 'lesson': {
      const { campaign, lesson, result } = task;
      const title = lesson.title[language];
      return { id: campaign, kind: result ? 'lessonBegun' : 'lesson', title, path: lessonPath(campaign) };
    }
    case 'measure': {
      const { id, number, title } = task.measure;
      const kind = task.asks === 'outcome' ? 'outcome' : 'measure';
      return { id, kind, title: `${number} ${title}`, path: measurePath(id) };
    }
    case 'clock': {
      const { id, caseId, caseNumber, step } = task.clock;
      const { line, steps } = legalClockText[language];
      return { id, kind: 'clock', title: line(caseNumber, steps[step]), path: casePath(caseId) };
    }
    case 'incidentWork': {
      const { incident, about, number } = task;
      const kind = about === 'roles' ? 'fillRoles' : 'tellSituation';
      const title = incidentWorkText[language].task[about](number);
      return { id: `${incident}/${about}`, kind, title, path: workPath(incident) };
    }
    case 'decision': {
      const { number, title } = task.basis;
      const kind = task.as === 'deputy' ? 'decideAsDeputy' : 'decide';
      return { id: task.proposal, kind, title: `${number} ${title}`, path: riskPath(task.risk) };
    }
    case 'score': {
      const { id, number, title } = task.risk;
      return { id: task.session, kind: 'score', title: `${number} ${title}`, path: riskPath(id) };
    }
    case 'renew': {
      const { risk, number, title, why } = task;
      return { id: `${risk}/${why}`, kind: 'renew', title: `${number} ${title}`, path: riskPath(risk) };
    }
    case 'exercise': {
      const { id, number, script } = task.exercise;
      const title = exerciseText[language].line(number, scriptText[language].titles[script]);
      return { id, kind: 'exercise', title, path: `/exercise/${id}` };
    }
    case 'advice': {
      const { id, caseNumber, subject } = task.report;
      return { id, kind: 'advise', title: `${caseNumber}, ${subject.name}`, path: `/authority-report/${id}` };
    }
  }
}
