// One question for each action of the contract, about what stands in the small municipality; and what a list must hold of it.
import { DEFAULT_LINES } from '../../bot/capabilities/organisation/delegation-rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk/method-rules.ts';
import type { ActionName, Answer, Asked } from '../../bot/contract.ts';
import { erik, helena } from './incident.ts';
import { ADMINISTRATION, another, BOARD, documentAsked, type Ids, MEETING, riskAsked, UNIT } from './rights.ts';
import { PROPOSAL } from './risk.ts';
import { NOBODY } from './steering.ts';

/** Without the key that makes it one: each is asked once. */
type Questions = { readonly [Name in ActionName]: Omit<Asked<Name>, 'key'> };
const CASE = { id: 'case-of-the-test', revision: 1 };
const MEASURE = { id: 'measure-of-the-test', revision: 1 };
const LESSON = { id: 'draft-lesson', revision: 1 };
const PERIOD = { board: BOARD, from: '2026-01-01', to: '2026-12-31' };
const everyone = { ...NOBODY, everyone: true };
const record = {
  personName: 'Lena',
  position: '',
  board: BOARD,
  course: 'LIS',
  provider: 'SKR',
  on: '2026-01-01',
  evidence: 'x',
};

export function questionsAbout(ids: Ids): Questions {
  const { owner } = ids;
  const risk = { id: ids.risk, revision: ids.riskRevision };
  const draft = { id: ids.draft.id, revision: ids.draft.revision };
  const { version, likelihoods, consequences, grid, patience, months, warning } = DEFAULT_METHOD;
  const scales = { likelihoods: [...likelihoods], consequences: [...consequences], grid: grid.map((row) => [...row]) };
  return {
    'incident.reviseDraft': { id: 'draft-of-the-test', removePersonalNumbers: false },
    'incident.report': { id: 'new-report', happened: 'något', source: 'tab' },
    'incident.mine': {},
    'incident.status': { number: '2026-0017' },
    'incident.own': { id: CASE.id },
    'incident.list': {},
    'incident.read': { id: CASE.id },
    'incident.take': CASE,
    'incident.assess': { ...CASE, category: 'phishing', severity: 'mindre' },
    'incident.note': { id: CASE.id, text: 'x' },
    'incident.tellReporter': { id: CASE.id, text: 'x' },
    'incident.addInformation': { id: CASE.id, text: 'x' },
    'incident.addToCase': { id: 'draft-of-the-test', incident: CASE.id },
    'incident.removeWords': { id: CASE.id, words: 'länk', reason: 'x' },
    'incident.close': { ...CASE, outcome: 'harmless', reason: 'x' },
    'incident.reopen': CASE,
    'organisation.me': {},
    'organisation.people': { search: 'a' },
    'organisation.groups': { search: 'a' },
    'organisation.roles': {},
    'organisation.grantRole': {
      ...{ role: 'systemOwner', scope: { kind: 'system', name: 'Nytt' }, holder: helena.id },
      ...{ deputy: null, from: '2026-11-24', until: null },
    },
    'organisation.endRole': { id: 'role-of-unit' },
    'organisation.boards': {},
    'organisation.saveBoard': {
      ...{ id: null, revision: 0, name: 'Ny nämnd', kind: 'board', administrations: [], municipalities: [] },
      county: 'Örebro län',
    },
    'organisation.removeBoard': { id: 'social', revision: 1 },
    'organisation.closedDays': {},
    'organisation.saveClosedDay': {
      ...{ id: null, revision: 0, name: 'Klämdag', first: '2027-05-07', last: '', yearly: false },
    },
    'organisation.removeClosedDay': { id: 'closed-day', revision: 1 },
    'organisation.delegation': {},
    'organisation.saveDelegation': { version: 0, lines: [...DEFAULT_LINES], note: 'x' },
    'organisation.deciders': { decider: 'manager', administration: ADMINISTRATION, unit: UNIT },
    'organisation.inHand': { from: another.id },
    'organisation.handover': { from: another.id, to: helena.id, items: [{ kind: 'role', id: 'role-of-unit' }] },
    'operations.read': {},
    'operations.resume': { key: 'x' },
    'inbox.todo': {},
    'policy.mine': {},
    'policy.list': {},
    'policy.read': { id: ids.draft.id },
    'policy.evidence': { id: ids.published },
    'policy.person': { person: owner.id },
    'policy.audience': { audience: everyone },
    'policy.save': { ...documentAsked(owner.id), ...draft },
    'policy.review': draft,
    'policy.redraft': draft,
    'policy.decide': { ...draft, decision: { body: 'KF', on: '2026-11-01', section: '§ 1', diaryNumber: 'KS 1' } },
    'policy.correct': {
      ...{ id: ids.decided.id, revision: ids.decided.revision, why: 'x' },
      decision: { body: 'KF', on: '2026-11-01', section: '§ 3', diaryNumber: 'KS 1' },
    },
    'policy.attach': { ...draft, file: 'file' },
    'policy.detach': draft,
    'policy.publish': { id: ids.decided.id, revision: ids.decided.revision, due: '2026-12-31' },
    'policy.withdraw': { id: ids.published, revision: 1 },
    'policy.succeed': { id: ids.published },
    'policy.acknowledge': { id: ids.published, channel: 'tab' },
    'policy.ask': { id: ids.published, text: 'Vad menas?' },
    'campaign.read': { id: 'sending' },
    'campaign.preflight': { audience: everyone },
    'campaign.pause': { id: 'sending' },
    'campaign.resume': { id: 'sending' },
    'campaign.cancel': { id: 'sending' },
    'campaign.reached': { id: 'sending', person: owner.id },
    'campaign.setAside': { id: 'sending', person: owner.id, why: 'x' },
    'campaign.askAgain': { id: 'sending', person: owner.id },
    'campaign.waiting': { id: 'sending' },
    'campaign.staff': {},
    'campaign.vouch': { id: 'sending', person: owner.id },
    'measure.list': {},
    'measure.read': { id: MEASURE.id },
    'measure.save': {
      ...{ ...MEASURE, title: 'x', what: '', source: { kind: 'audit', id: null, title: '' }, owner: owner.id },
      ...{ board: BOARD, due: '2026-12-31', cost: '', control: null, checkAfterMonths: null },
    },
    'measure.done': { ...MEASURE, evidence: 'x' },
    'measure.delay': { ...MEASURE, newDue: '2027-01-31', why: 'x' },
    'measure.help': { ...MEASURE, why: 'x' },
    'measure.outcome': { ...MEASURE, id: 'measure-done', outcome: 'yes' },
    'measure.cancel': { ...MEASURE, why: 'x' },
    'measure.reopen': { ...MEASURE, id: 'measure-done' },
    'measure.ofSource': { kind: 'audit', id: 'audit-1' },
    'training.mine': {},
    'training.begin': { campaign: 'round', channel: 'tab' },
    'training.answer': { campaign: 'round', tries: 1, place: 0, choice: 0, channel: 'tab' },
    'training.lessons': {},
    'training.saveLesson': {
      ...LESSON,
      title: { sv: 'a', en: 'a' },
      pages: [{ sv: 'a', en: 'a' }],
      questions: [],
      passMark: 0,
    },
    'training.publishLesson': LESSON,
    'training.retireLesson': { id: 'lesson', revision: 1 },
    'training.programmes': {},
    'training.saveProgramme': {
      id: 'programme',
      revision: 1,
      name: 'x',
      lessons: ['lesson'],
      audience: everyone,
      months: null,
      days: 14,
    },
    'training.startProgramme': { id: 'programme', revision: 1 },
    'training.overview': {},
    'training.people': { campaign: 'round' },
    'training.register': {},
    'training.record': record,
    'training.correct': { id: 'record', record },
    'risk.list': {},
    'risk.read': { id: ids.waiting.risk },
    'risk.save': { ...riskAsked(owner.id), ...risk },
    'risk.close': risk,
    'risk.reopen': risk,
    'risk.invite': { ...risk, participants: [erik.id] },
    'risk.score': { id: ids.risk, session: ids.session, likelihood: 1, consequence: 1 },
    'risk.reveal': risk,
    'risk.method': {},
    'risk.saveMethod': { version, ...scales, patience, months, warning },
    'risk.propose': { ...risk, ...PROPOSAL },
    'risk.decide': { proposal: ids.waiting.id, seen: ids.waiting.hash, outcome: 'approved', channel: 'tab' },
    'risk.withdraw': { proposal: ids.waiting.id },
    'risk.revoke': { proposal: ids.approved, reason: 'x' },
    'risk.desk': {},
    'risk.board': {},
    'risk.boardDecide': { board: MEETING, items: [{ proposal: ids.matter, outcome: 'approved', reason: '' }] },
    'risk.delegated': PERIOD,
    'risk.report': { decisions: [ids.approved], board: MEETING },
  };
}

/** Whether an answer that holds only what the asker may see holds anything of it. */
export const HOLDS: { readonly [Name in ActionName]?: (answer: Answer<Name>) => boolean } = {
  'incident.mine': (cases) => cases.length > 0,
  'incident.list': ({ rows, count, visible }) => rows.length > 0 || count > 0 || visible > 0,
  'organisation.roles': (roles) => roles.some(({ id }) => id === 'role-of-unit'),
  'organisation.boards': ({ boards }) => boards.some(({ board }) => board.name === BOARD),
  'policy.list': (rows) => rows.some(({ id, funnel }) => id === 'published' && funnel?.audience === 1),
  'policy.evidence': ({ rows }) => rows.length > 0,
  'campaign.read': ({ funnel }) => funnel.audience > 0,
  'measure.list': ({ rows, sums }) => rows.length > 0 || sums.open > 0,
  'measure.ofSource': (rows) => rows.length > 0,
  'training.mine': (tasks) => tasks.length > 0,
  'training.overview': ({ rounds }) => rounds.some(({ funnel }) => funnel.audience > 0),
  'training.people': (people) => people.length > 0,
  'training.register': (rows) => rows.length > 0,
  'risk.list': ({ rows, all, matrix }) => rows.length > 0 || all > 0 || matrix.flat().some((count) => count > 0),
  'risk.board': ({ boards }) => boards.length > 0,
  'risk.delegated': ({ rows }) => rows.length > 0,
};
