// The personal card, once for each kind of task and for what else it can hold.
import { createHash } from 'node:crypto';
import type { Card } from '../../bot/blocks/card.ts';
import { toDay } from '../../bot/blocks/instant.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { Language } from '../../bot/blocks/text.ts';
import { inboxCard } from '../../bot/capabilities/inbox/cards.ts';
import type { Measure } from '../../bot/capabilities/measure/model.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { withMethod } from '../../bot/capabilities/risk-decision/basis-rules.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import type { LessonResult, LessonTask } from '../../bot/capabilities/training/model.ts';
import { cards } from '../../bot/capabilities.ts';
import type { InboxAnswer, Task } from '../../bot/contract.ts';
import { demonstrationRisks } from '../demonstration/risk.ts';
import { demonstrationLessons } from '../demonstration/training.ts';
import { adviceTask } from './advice.ts';
import { clockTask } from './clocks.ts';
import { assessedExerciseTask, exerciseTask } from './exercise.ts';
import { links } from './links.ts';
import { documents } from './office.ts';
import { asking, at, erik, jonas, maria, sara, TODAY } from './people.ts';
import { workTask } from './work.ts';

const DUE = toDay('2026-12-08');
const LATE = toDay('2026-11-20');

function lessonTasks(): Readonly<Record<string, LessonTask>> {
  const [lesson] = demonstrationLessons(at('08:00'));
  if (!lesson) throw new Error('the demonstration has no lesson');
  const task: LessonTask = { kind: 'lesson', campaign: 'lesson/1', due: DUE, lesson, result: null };
  const answered = (answers: readonly number[]): LessonResult => ({
    id: 'result-1',
    campaign: task.campaign,
    lesson: lesson.id,
    person: sara.id,
    personName: sara.name,
    unit: sara.unit,
    answers,
    tries: 1,
    state: 'begun',
    score: 0,
    of: lesson.questions.length,
    startedAt: at('09:00'),
    finishedAt: null,
    language: 'sv',
    channel: 'chat',
    revision: 1,
    changeId: 'change-1',
  });
  const right = lesson.questions[0]?.right ?? 0;
  const alt = { sv: 'En skärm med ett mejl', en: 'A screen with a mail' };
  return {
    lesson: task,
    'lesson with a picture': {
      ...task,
      lesson: { ...lesson, picture: { id: 'picture-1', type: 'image/png', size: 1, sha256: 'a'.repeat(64), alt } },
    },
    'lesson, first question': { ...task, result: answered([]) },
    'lesson, after a right answer': { ...task, result: answered([right]) },
    'lesson, after a wrong answer': { ...task, result: answered([right === 0 ? 1 : 0]) },
  };
}

function aRisk(): Risk {
  const [demonstrated] = demonstrationRisks([{ ...maria, name: 'Anders Kjellberg' }], at('08:00'));
  const risk = demonstrated?.risk;
  if (!risk) throw new Error('the demonstration has no risk');
  return { ...risk, owner: maria.id, ownerName: maria.name };
}

function riskTasks(): Readonly<Record<string, Task>> {
  const risk = aRisk();
  const proposal = propose({
    question: {
      id: risk.id,
      revision: risk.revision,
      treatment: 'reduce',
      proposal: 'Skilj styrsystemet från kontorsnätet under nästa år. Fjärråtkomsten stängs redan nu.',
      conditions: 'Återrapport till nämnden i mars.',
      validUntil: toDay('2027-09-30'),
    },
    risk,
    asker: asking(maria, 'sv'),
    method: DEFAULT_METHOD,
    waits: false,
    rescore: false,
    id: 'proposal-1',
    incident: null,
    now: at('08:00'),
    changeId: 'change-1',
  });
  if (isRefusal(proposal)) throw new Error(proposal.refused);
  const basis = withMethod(proposal.basis, []);
  const hash = createHash('sha256').update(proposal.id).digest('hex');
  const decision = { kind: 'decision', proposal: proposal.id, risk: risk.id, basis, hash, due: DUE } as const;
  const renew = {
    kind: 'renew',
    risk: risk.id,
    number: risk.number,
    title: risk.title,
    actorName: jonas.name,
    due: DUE,
  } as const;
  return {
    'decision as holder': { ...decision, as: 'holder', authority: { decider: 'administrationHead', item: '4.2' } },
    'decision as deputy': { ...decision, as: 'deputy', authority: { decider: 'administrationHead', item: '4.2' } },
    score: { kind: 'score', risk, session: 'session-1', method: DEFAULT_METHOD, due: DUE },
    'renew, returned': { ...renew, why: 'returned', said: 'Vad kostar det?' },
    'renew, running out': { ...renew, why: 'expiring', said: '' },
    'renew, run out': { ...renew, why: 'expired', said: '' },
  };
}

const MEASURE: Measure = {
  id: 'measure-1',
  number: 'Å2026-0007',
  title: 'Inför flerfaktorsautentisering i journalsystemet',
  what: 'Alla som läser journaler ska logga in med två faktorer, också på vakten.',
  source: { kind: 'audit', id: null, title: 'Granskningsrapporten' },
  owner: maria.id,
  ownerName: maria.name,
  board: 'Socialnämnden',
  administration: maria.administration,
  unit: maria.unit,
  due: DUE,
  cost: 120_000,
  state: 'open',
  needsHelp: false,
  control: null,
  checkAfterMonths: 3,
  doneOn: null,
  outcome: null,
  revision: 1,
  changedBy: erik.name,
  changedAt: at('08:00'),
  changeId: 'change-1',
};

function measureTasks(): Readonly<Record<string, Task>> {
  const last = { actorName: erik.name, note: 'Leverantören svarar först i december.', at: at('08:00') };
  const answer = { kind: 'measure', measure: MEASURE, due: DUE, asks: 'answer', last: null } as const;
  return {
    measure: answer,
    'measure, late, with help asked for': {
      ...answer,
      measure: { ...MEASURE, due: LATE, needsHelp: true },
      due: LATE,
      last,
    },
    'measure, a control that comes back': {
      ...answer,
      measure: { ...MEASURE, title: 'Prova återläsning', control: { kind: 'restoreTest', months: 6 } },
    },
    'measure, did it help': {
      ...answer,
      measure: { ...MEASURE, state: 'done', doneOn: toDay('2026-08-24') },
      asks: 'outcome',
      last,
    },
  };
}

function documentTasks(): Readonly<Record<string, Task>> {
  const [version] = documents();
  if (!version) throw new Error('the demonstration has no document');
  const said = (sv: string, en: string) => ({ sv, en });
  const quiz = {
    ask: said('När rapporterar du?', 'When do you report?'),
    choices: [said('Samma dag', 'The same day'), said('När chefen frågar', 'When the manager asks')],
    right: null,
    why: null,
  };
  const review = { kind: 'review', version: { ...version, state: 'inReview' }, askedBy: erik.name } as const;
  return {
    document: { kind: 'document', version, due: DUE },
    review: { ...review, note: 'Titta särskilt på punkt 2.', due: DUE },
    'review, late': { ...review, note: '', due: LATE },
    'document, late': { kind: 'document', version, due: LATE },
    'document with a question': { kind: 'document', version: { ...version, quiz: [quiz] }, due: DUE },
  };
}

/** Receipts that stand in the list, or by themselves. */
function answeredCards(drawn: (inbox: Partial<InboxAnswer>) => Card): Readonly<Record<string, Card>> {
  return {
    'inboxCard after a score': drawn({
      lastDone: {
        kind: 'scored',
        number: 'R2026-0004',
        title: 'Vattenverkets styrsystem',
        leader: erik.name,
        at: at('09:30'),
      },
    }),
    'inboxCard after a decision': drawn({
      tasks: Object.values(documentTasks()),
      lastDone: {
        kind: 'decisionTaken',
        number: 'R2026-0004',
        title: 'Vattenverkets styrsystem',
        outcome: 'approved',
        at: at('09:30'),
      },
    }),
  };
}

export function inboxCards(language: Language): Readonly<Record<string, Card>> {
  const nothing: InboxAnswer = {
    tasks: [],
    staff: [],
    news: [],
    today: TODAY,
    lastDone: null,
    opened: null,
    newcomer: null,
  };
  const drawn = (inbox: Partial<InboxAnswer>): Card => inboxCard({ ...nothing, ...inbox }, language, links, cards).card;
  const tasks = {
    ...documentTasks(),
    ...lessonTasks(),
    ...riskTasks(),
    ...measureTasks(),
    clock: clockTask(),
    advice: adviceTask,
    'incidentWork roles': workTask('roles'),
    'incidentWork update': workTask('update'),
    exercise: exerciseTask,
    'exercise assessed': assessedExerciseTask,
  };
  const title = { sv: 'Informationssäkerhetspolicy', en: 'Information security policy' };
  return {
    ...Object.fromEntries(Object.entries(tasks).map(([name, task]) => [`inboxCard ${name}`, drawn({ tasks: [task] })])),
    'inboxCard several': drawn({ tasks: Object.values(tasks).slice(0, 6), newcomer: sara.givenName }),
    'inboxCard more than there is room for': drawn({ tasks: Object.values(tasks) }),
    'inboxCard opened, with others waiting': drawn({
      tasks: Object.values(tasks),
      opened: { task: 'decision/proposal-1', step: null },
    }),
    ...Object.fromEntries(
      ['done', 'delay', 'help'].map((step) => [
        `inboxCard measure, ${step}`,
        drawn({ tasks: Object.values(measureTasks()).slice(0, 1), opened: { task: 'measure/measure-1', step } }),
      ]),
    ),
    ...answeredCards(drawn),
    'inboxCard a manager with tasks and late staff': drawn({
      tasks: Object.values(riskTasks()).slice(0, 3),
      staff: [{ title, name: sara.name, due: LATE }],
    }),
    'inboxCard empty': drawn({}),
    'inboxCard all done': drawn({ lastDone: { kind: 'document', title, at: at('09:30') } }),
    'inboxCard after an answer about a measure': drawn({
      lastDone: {
        kind: 'measure',
        answer: 'delayed',
        title: { sv: MEASURE.title, en: MEASURE.title },
        at: at('09:30'),
      },
    }),
    "inboxCard a manager's own who are late": drawn({
      staff: [
        { title, name: sara.name, due: LATE },
        { title, name: jonas.name, due: LATE },
      ],
    }),
    'inboxCard news of a decision': drawn({
      news: [
        {
          kind: 'decided',
          number: 'R2026-0004',
          title: 'Vattenverkets styrsystem',
          outcome: 'approved',
          decidedBy: jonas.name,
          at: at('08:00'),
          section: '',
          correctedBy: null,
          dropped: [],
          back: [],
        },
      ],
    }),
  };
}
