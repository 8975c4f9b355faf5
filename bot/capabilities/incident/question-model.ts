// What can be asked of cases: the contract's part about them.
import { making, nothing } from '../../blocks/question.ts';
import type { Draft } from './draft-model.ts';
import { type CaseList, type CaseStatistics, caseListQuestion } from './list-model.ts';
import { type CaseFile, incidentQuestions as incident, type OwnCase } from './model.ts';

export const incidentAsked = {
  'incident.reviseDraft': incident.reviseDraft,
  'incident.report': incident.report,
  'incident.mine': nothing,
  'incident.status': incident.byNumber,
  'incident.own': incident.byId,
  'incident.list': caseListQuestion,
  'incident.statistics': nothing,
  'incident.read': incident.byId,
  'incident.take': incident.take,
  'incident.handBack': incident.take,
  'incident.giveBack': incident.giveBack,
  'incident.unassess': incident.unassess,
  'incident.assess': incident.assess,
  'incident.addToCase': incident.addToCase,
  'incident.layAside': incident.byId,
  'incident.askCoordinator': incident.byId,
  'incident.removeWords': incident.removeWords,
  'incident.close': incident.close,
  'incident.reopen': incident.take,
  'incident.note': making(incident.write),
  'incident.tellReporter': making(incident.write),
  'incident.addInformation': making(incident.write),
} as const;

export interface IncidentAnswers {
  'incident.reviseDraft': Draft;
  'incident.report': OwnCase;
  'incident.mine': readonly OwnCase[];
  'incident.status': OwnCase;
  'incident.own': OwnCase;
  'incident.list': CaseList;
  'incident.statistics': CaseStatistics;
  'incident.read': CaseFile;
  'incident.take': CaseFile;
  'incident.handBack': CaseFile;
  'incident.giveBack': CaseFile;
  'incident.unassess': CaseFile;
  'incident.assess': CaseFile;
  'incident.note': CaseFile;
  'incident.tellReporter': CaseFile;
  'incident.addInformation': OwnCase;
  'incident.addToCase': OwnCase;
  'incident.layAside': Draft;
  'incident.askCoordinator': Draft;
  'incident.removeWords': CaseFile;
  'incident.close': CaseFile;
  'incident.reopen': CaseFile;
}
