// What a step in a triage changes, and why it cannot. Time, people and ids are arguments.
import type { Instant } from '../../blocks/instant.ts';
import { kronor } from '../../blocks/kronor.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Answer, Incident } from '../incident/model.ts';
import type { Asker } from '../roles/model.ts';
import type { How, Known, Service } from '../significance/model.ts';
import { factOf, isJudged } from '../significance/rules.ts';
import {
  LONGEST_NAME,
  LONGEST_REASON,
  LONGEST_SYSTEMS,
  type Quick,
  type Triage,
  type TriageEvent,
  type TriageEventKind,
} from './model.ts';

export type TriageRefusal =
  | 'triageChanged'
  | 'triageClosed'
  | 'protectiveStop'
  | 'resumeReasonMissing'
  | 'factUnknown'
  | 'amountWrong'
  | 'shareWrong'
  | 'servicesMissing'
  | 'triageBoardUnknown'
  | 'companyUnknown'
  | 'triageTooLong'
  | 'momentWrong'
  | 'momentAhead'
  | 'awareBeforeEvent'
  | 'eventAfterAware'
  | 'detectedBeforeOccurred'
  | 'awareNeeded'
  | 'momentReasonMissing'
  | 'triageReasonMissing'
  | 'partiesNotYours'
  | 'partyUnknown'
  | 'partyChanged'
  | 'partyNameMissing'
  | 'partyPhoneMissing'
  | 'partyDayWrong';

export type Checked<Value> = Value | Refusal<TriageRefusal>;

/** What a step changes, and the line that it leaves in the history. */
export interface Step {
  readonly change: Partial<Content<Triage>>;
  readonly kind: TriageEventKind;
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Of a case that nobody has begun to triage: kännedom is proposed from the report. */
export const untouched = ({ id, number, awareAt, reportedAt }: Incident): Triage => ({
  id,
  number,
  answers: {},
  services: [],
  systems: '',
  supplier: '',
  boards: [],
  companies: [],
  facts: {},
  occurredAt: null,
  detectedAt: null,
  awareAt,
  significantAt: null,
  stoppedAt: null,
  decision: null,
  revision: 0,
  changedBy: '',
  changedAt: reportedAt,
  changeId: '',
});

export const triageChanged = ({ number, changedBy }: Triage): Refusal<TriageRefusal> =>
  refuse('triageChanged', { number, name: changedBy });

/** Nothing is changed in a closed case; where protective security is concerned nothing more is written. */
export function stepRefused(
  triage: Triage,
  { status, number }: Pick<Incident, 'status' | 'number'>,
  phone: string,
): Refusal<TriageRefusal> | undefined {
  if (status === 'closed') return refuse('triageClosed', { number });
  return triage.stoppedAt === null ? undefined : refuse('protectiveStop', { phone });
}

export function wordsOf(typed: string, limit: number, field: string): Checked<string> {
  return typed.length > limit
    ? refuse('triageTooLong', { length: String(typed.length), limit: String(limit), field })
    : typed;
}

/** The hard stop keeps what was written before, and of itself only that it happened. */
export function answer(triage: Triage, quick: Quick, given: Answer, reason: string, now: Instant): Checked<Step> {
  const before = triage.answers[quick] ?? '';
  const answers = { ...triage.answers, [quick]: given };
  if (quick === 'protective' && given === 'yes')
    return { change: { answers, stoppedAt: now }, kind: 'stopped', about: quick, before: '', after: '', reason: '' };
  if (quick === 'protective' && triage.stoppedAt !== null) {
    const why = wordsOf(reason, LONGEST_REASON, 'reason');
    if (isRefusal(why)) return why;
    if (why === '') return refuse('resumeReasonMissing', { field: 'reason' });
    return { change: { answers, stoppedAt: null }, kind: 'resumed', about: quick, before, after: given, reason: why };
  }
  return { change: { answers }, kind: 'answered', about: quick, before, after: given, reason: '' };
}

export function services(triage: Triage, chosen: readonly Service[]): Checked<Step> {
  const distinct = [...new Set(chosen)];
  if (distinct.length === 0) return refuse('servicesMissing', { field: 'services' });
  return {
    change: { services: distinct },
    kind: 'services',
    about: 'services',
    before: triage.services.join(','),
    after: distinct.join(','),
    reason: '',
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}
const namesOf = (ids: readonly string[], all: readonly Named[]) =>
  ids.map((id) => all.find((one) => one.id === id)?.name ?? id).join(', ');

/** @param known the boards of the municipality */
export function boards(triage: Triage, chosen: readonly string[], known: readonly Named[]): Checked<Step> {
  const distinct = [...new Set(chosen)];
  if (!distinct.every((id) => known.some((board) => board.id === id)))
    return refuse('triageBoardUnknown', { field: 'boards' });
  return {
    change: { boards: distinct },
    kind: 'involved',
    about: 'boards',
    before: namesOf(triage.boards, known),
    after: namesOf(distinct, known),
    reason: '',
  };
}

interface Involved {
  readonly companies: readonly string[];
  readonly systems: string;
  readonly supplier: string;
}

export function involved(triage: Triage, asked: Involved, known: readonly Named[]): Checked<Step> {
  const companies = [...new Set(asked.companies)];
  if (!companies.every((id) => known.some((company) => company.id === id)))
    return refuse('companyUnknown', { field: 'companies' });
  const systems = wordsOf(asked.systems, LONGEST_SYSTEMS, 'systems');
  if (isRefusal(systems)) return systems;
  const supplier = wordsOf(asked.supplier, LONGEST_NAME, 'supplier');
  if (isRefusal(supplier)) return supplier;
  const told = (one: Involved) =>
    [namesOf(one.companies, known), one.systems, one.supplier].filter((part) => part !== '').join('\n');
  return {
    change: { companies, systems, supplier },
    kind: 'involved',
    about: 'involved',
    before: told(triage),
    after: told({ companies, systems, supplier }),
    reason: '',
  };
}

const SHARES = new Set(['downShare', 'cancelledShare']);
export const toldOf = (known: Known | undefined): string =>
  known === undefined ? '' : [known.how, known.amount ?? ''].join(' ').trim();

/** @param typed of what is measured; as people write numbers: `2 000`, `1,5` */
export function fact(triage: Triage, key: string, how: How, typed: string): Checked<Step> {
  const found = factOf(key);
  if (!found || (found.service !== null && !triage.services.includes(found.service))) return refuse('factUnknown');
  const made = knownOf(found.fact, how, typed);
  if (isRefusal(made)) return made;
  return {
    change: { facts: { ...triage.facts, [key]: made } },
    kind: 'fact',
    about: key,
    before: toldOf(triage.facts[key]),
    after: toldOf(made),
    reason: '',
  };
}

function knownOf(name: Parameters<typeof isJudged>[0], how: How, typed: string): Checked<Known> {
  if (how === 'unknown' || isJudged(name)) return { how, amount: null };
  // What is measured and has not happened is nothing.
  if (how === 'not') return { how, amount: 0 };
  const amount = kronor(typed) ?? null;
  if (amount === null) return refuse('amountWrong', { typed, field: 'amount' });
  return SHARES.has(name) && amount > 100 ? refuse('shareWrong', { field: 'amount' }) : { how, amount };
}

export function eventOf(triage: Triage, { kind, about, before, after, reason }: Step, actor: Asker): TriageEvent {
  const { id, revision, changedAt, changeId } = triage;
  const { id: actorId, name: actorName } = actor.person;
  return {
    id: `${id}/${revision}`,
    triage: id,
    kind,
    about,
    before,
    after,
    reason,
    at: changedAt,
    actorId,
    actorName,
    changeId,
  };
}

/** When a thing was decided, found significant or stopped does not tell one press from another. */
const withoutTimes = ({ decision, significantAt, stoppedAt, ...rest }: Triage) => ({
  ...rest,
  decision: decision && [decision.outcome, decision.reason],
  isSignificant: significantAt !== null,
  isStopped: stoppedAt !== null,
});

/** What the step asks for is so already: the same press once more, perhaps. */
export const isSo = (triage: Triage, { change }: Step): boolean =>
  JSON.stringify(withoutTimes({ ...triage, ...change })) === JSON.stringify(withoutTimes(triage));
