// A small municipality with one of everything in Hemtjänsten, under Socialnämnden: what the matrix of rights is asked about.
import { app } from '../../bot/app.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import type { Delivery, Pack } from '../../bot/capabilities/campaign/model.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import type { Lesson } from '../../bot/capabilities/training/model.ts';
import { type ActionName, type Answer, type Asked, questionOf } from '../../bot/contract.ts';
import { aBoard } from './board.ts';
import { aCampaign } from './campaign.ts';
import { aClock, aWarning, ruleOf } from './clock.ts';
import { aClosedDay } from './closed-day.ts';
import { exerciseOf } from './exercise.ts';
import { aHolding, anIncident, aPerson, as, at, erik, helena } from './incident.ts';
import { aMeasure } from './measure.ts';
import { memory, type Records } from './memory.ts';
import { aReport, aReserve } from './report.ts';
import { PROPOSAL, RISK } from './risk.ts';
import { day } from './time.ts';
import { ledBy } from './work.ts';

export const BOARD = 'Socialnämnden';
export const ADMINISTRATION = 'Socialförvaltningen';
export const UNIT = 'Hemtjänsten';
export const SYSTEM = 'Treserva';
const person = (place: number, name: string, over: Partial<Person> = {}) =>
  aPerson({ id: `00000000-0000-4000-8000-0000000000${place}`, name, givenName: name, ...over });
/** Who asks, and somebody else of the same unit. */
export const asking = person(21, 'Daniel');
export const another = person(22, 'Wera');
const road = person(23, 'Tore', { administration: 'Tekniska förvaltningen', unit: 'Gatuenheten' });
export const PEOPLE = [asking, another, road, erik, helena];

const change = { changedBy: erik.name, changedAt: at('08:00'), revision: 1, changeId: 'c' };
const title = { sv: 'Nätfiske', en: 'Phishing' };
const quiz = { ask: title, choices: [title, title], right: 0, why: title };
const lesson = (id: string, state: Lesson['state']): Lesson => ({
  id,
  title,
  picture: null,
  pages: [title],
  questions: [quiz],
  passMark: 1,
  state,
  ...change,
});
const programme = { id: 'programme', name: 'Alla', lessons: ['lesson'], audience: EVERYONE };
export const documentAsked = (owner: string) => ({
  id: null,
  revision: 0,
  kind: 'policy' as const,
  title: 'Policy',
  owner,
  summary: { sv: ['Lås.'], en: ['Lock.'] },
  changes: { sv: [], en: [] },
  change: 'material' as const,
  reviewOn: null,
  audience: EVERYONE,
  quiz: [],
});
export const riskAsked = (owner: string) => ({
  ...RISK,
  id: null,
  revision: 0,
  owner,
  object: { kind: 'system' as const, name: SYSTEM },
});
const CRITICAL = { likelihood: 4, consequence: 4 };
export const MEETING = { body: BOARD, on: '2026-11-24', section: '§ 1', diaryNumber: 'SN 1' };

const first: Asker = { person: erik, roles: [as('coordinator')], language: 'sv' };

export interface Ids {
  readonly owner: Person;
  readonly risk: string;
  readonly riskRevision: number;
  readonly session: string;
  readonly waiting: { readonly id: string; readonly risk: string; readonly hash: string };
  readonly approved: string;
  readonly matter: string;
  readonly draft: { readonly id: string; readonly revision: number };
  readonly decided: { readonly id: string; readonly revision: number };
  readonly published: string;
}

/** @param owner whose everything is */
export async function rightsWorld(owner: Person): Promise<{ readonly ids: Ids; readonly records: Records }> {
  const { ports, records } = memory({ people: PEOPLE, records: standing(owner) });
  const { actions } = app(ports);
  const ask = async <Name extends ActionName>(name: Name, asked: Omit<Asked<Name>, 'key'>, by = first) => {
    const question = questionOf(name, { ...asked, key: ports.newId() });
    if (!question.success) throw question.error;
    const action = actions[name] as (question: unknown, asker: Asker) => Promise<Answer<Name> | Refusal>;
    const answer = await action(question.data, by);
    if (isRefusal(answer)) throw new Error(`${name}: ${answer.refused}`);
    return answer as Answer<Name>;
  };
  const propose = async (about: object) => {
    const { risk } = await ask('risk.save', { ...riskAsked(owner.id), ...about });
    return ask('risk.propose', { id: risk.id, revision: risk.revision, ...PROPOSAL });
  };
  const ofCase = { kind: 'incident', id: 'case-of-the-test' } as const;
  const free = await ask('risk.save', { ...riskAsked(owner.id), source: ofCase });
  const invited = await ask('risk.invite', {
    id: free.risk.id,
    revision: free.risk.revision,
    participants: [owner.id],
  });
  const waiting = await propose({});
  const settled = await propose({});
  const matter = await propose({ current: CRITICAL, inherent: CRITICAL });
  const manager = aHolding({ id: 'for-now', role: 'manager', scope: { kind: 'unit', name: UNIT }, holder: helena.id });
  await ports.commit({ partition: '', write: { list: 'roles', add: manager }, follow: [] });
  const taken = { proposal: settled.id, seen: settled.hash, outcome: 'approved', reason: '', conditions: '' } as const;
  await ask('risk.decide', { ...taken, channel: 'tab' }, { person: helena, roles: [], language: 'sv' });
  await ports.commit({ partition: '', write: { list: 'roles', remove: manager }, follow: [] });
  const draft = await ask('policy.save', documentAsked(owner.id));
  const written = await ask('policy.save', documentAsked(owner.id));
  const decide = { body: 'KF', on: '2026-11-01', section: '§ 2', diaryNumber: 'KS 2' };
  const decided = await ask('policy.decide', { id: written.id, revision: written.revision, decision: decide });
  return {
    ids: {
      owner,
      risk: free.risk.id,
      riskRevision: invited.risk.revision,
      session: invited.risk.session?.id ?? '',
      waiting: { id: waiting.id, risk: waiting.risk, hash: waiting.hash },
      approved: settled.id,
      matter: matter.id,
      draft,
      decided,
      published: 'published',
    },
    records: records(),
  };
}

/** What stands before anybody has done anything. */
function standing(owner: Person): Records {
  const delivery: Delivery = {
    person: owner.id,
    name: owner.name,
    unit: owner.unit,
    language: 'sv',
    state: 'unreachable',
    code: null,
    cause: 'appBlocked',
    at: at('09:00'),
    actorName: null,
    conversation: null,
    activity: null,
    serviceUrl: null,
    pinged: null,
    placedAt: null,
    due: null,
    why: null,
  };
  const pack = (campaign: string): Pack => ({
    id: `${campaign}/0`,
    campaign,
    number: 0,
    deliveries: [delivery],
    changeId: 'c',
  });
  const measure = aMeasure({
    id: 'measure-of-the-test',
    owner: owner.id,
    ownerName: owner.name,
    board: BOARD,
    unit: UNIT,
    administration: ADMINISTRATION,
    source: { kind: 'audit', id: 'audit-1', title: 'Revision' },
  });
  const clock = aClock();
  const told = { person: owner.id, name: owner.name, role: 'coordinator', as: 'holder', at: clock.start.at } as const;
  const clocks = [
    { ...clock, warnings: [aWarning(clock, { told: [told] })] },
    aClock({ id: 'clock-final', step: 'finalReport' }),
    aClock({ id: 'clock-waiting', step: 'finalReport', state: 'waiting' }),
    aClock({ id: 'clock-late', late: { at: clock.due, why: null, byName: null, saidAt: null } }),
  ];
  return new Map<string, readonly object[]>([
    [
      'boards',
      [aBoard(), aBoard({ id: 'technical', name: 'Tekniska nämnden', administrations: ['Tekniska förvaltningen'] })],
    ],
    ['closedDays', [aClosedDay({ id: 'closed-day' })]],
    [
      'roles',
      [
        aHolding({
          id: 'role-of-unit',
          role: 'systemOwner',
          scope: { kind: 'unit', name: UNIT },
          holder: another.id,
          deputy: null,
        }),
        // While nobody coordinates more people see how it stands.
        aHolding({ id: 'coordinating', role: 'coordinator', holder: erik.id, deputy: null }),
      ],
    ],
    [
      'incidents',
      [
        anIncident({
          id: 'case-of-the-test',
          number: '2026-0017',
          reporter: owner.id,
          reporterName: owner.name,
          personalData: 'yes',
        }),
      ],
    ],
    ['incidentWorks', [ledBy(owner)]],
    ['exercises', [exerciseOf(owner)]],
    ['legalClocks', clocks],
    ['clockRules', [{ ...ruleOf('contract'), id: 'rule-of-the-test', revision: 1, changeId: 'c' }]],
    [
      'authorityReports',
      [
        aReport({ id: 'report-of-the-test', incident: 'case-of-the-test', kind: 'personalDataNotification' }),
        aReport({
          id: 'report-asked',
          incident: 'case-of-the-test',
          kind: 'personalDataCompletion',
          advice: { askedAt: at('08:00'), askedBy: 'Erik', text: null, byId: null, byName: null, at: null },
        }),
        aReport({
          id: 'report-of-reserve',
          incident: 'case-of-the-test',
          kind: 'personalDataNotification',
          turn: 2,
          state: 'sent',
          sent: aReserve(),
        }),
      ],
    ],
    ['measures', [measure, aMeasure({ ...measure, id: 'measure-done', state: 'done', doneOn: day('2026-11-01') })]],
    ['documents', [{ ...published(owner), id: 'published' }]],
    [
      'campaigns',
      [
        aCampaign({ id: 'sending', subject: 'published' }),
        aCampaign({ id: 'round', kind: 'lesson', subject: 'lesson', programme: 'programme' }),
      ],
    ],
    ['packs', [pack('sending'), pack('round')]],
    ['lessons', [lesson('lesson', 'published'), lesson('draft-lesson', 'draft')]],
    ['programmes', [{ ...programme, months: null, startedOn: null, days: 14, ...change }]],
    [
      'records',
      [
        {
          id: 'record',
          personName: 'Lena',
          position: 'Ledamot',
          board: BOARD,
          course: 'LIS',
          provider: 'SKR',
          on: '2026-01-01',
          evidence: 'Intyg',
          recordedBy: 'Erik',
          recordedAt: at('08:00'),
          corrects: null,
          changeId: 'c',
        },
      ],
    ],
    ['delegations', []],
    [
      'triageParties',
      [
        {
          id: 'party-of-the-test',
          kind: 'police',
          name: 'Polisen',
          phone: '114 14',
          checkedOn: '2026-11-24',
          ...change,
        },
      ],
    ],
  ]) as unknown as Records;
}

const published = (owner: Person) => ({
  ...documentAsked(owner.id),
  document: 'doc',
  version: 1,
  ownerName: owner.name,
  state: 'published',
  decision: null,
  file: null,
  publishedAt: at('08:00'),
  ...change,
});
