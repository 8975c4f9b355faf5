// What may be done with the protection of a case. Each step says what the timeline keeps of it.
import { type Day, formatDay, type Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { EventKind, Incident } from '../incident/model.ts';
import {
  type HiddenReason,
  type PROTECTION_EVENTS,
  type Protection,
  type Provision,
  type SecrecyMark,
  UNPROTECTED,
} from '../incident/protection-model.ts';
import type { PersonId } from '../people/model.ts';
import { LONGEST_LINE, LONGEST_REASON, MOST_READERS } from './model.ts';

export type ProtectionRefusal =
  | 'protectionReasonMissing'
  | 'protectionTooLong'
  | 'alreadyRestricted'
  | 'notRestricted'
  | 'readerUnknown'
  | 'readerNamed'
  | 'readerNotNamed'
  | 'lastReader'
  | 'tooManyNamed'
  | 'alreadyHidden'
  | 'notHidden'
  | 'provisionMissing'
  | 'markDayMissing'
  | 'markDayAhead'
  | 'markAuthorityMissing'
  | 'alreadyMarked'
  | 'notMarked'
  | 'diaryMissing'
  | 'diarySame'
  | 'caseHeldAlready'
  | 'caseNotHeld';

type Checked<Value> = Value | Refusal<ProtectionRefusal>;
export type ProtectionEvent = Extract<EventKind, (typeof PROTECTION_EVENTS)[number]>;

export interface ProtectionStep {
  readonly protection: Protection;
  readonly kind: ProtectionEvent;
  /** What the timeline keeps beside the kind: the reason, a name, or what used to stand. */
  readonly text: string;
}

interface Acting {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly now: Instant;
}

export const protectionOf = ({ protection }: Pick<Incident, 'protection'>): Protection => protection ?? UNPROTECTED;

function reasonOf(typed: string): Checked<string> {
  if (typed === '') return refuse('protectionReasonMissing');
  return typed.length > LONGEST_REASON ? tooLong(typed, LONGEST_REASON) : typed;
}

const tooLong = (typed: string, limit: number) =>
  refuse('protectionTooLong', { length: String(typed.length), limit: String(limit) });

/** @param first those who can do anything with the case afterwards: whoever restricts it, and whoever handles it */
export function restrict(
  incident: Incident,
  typed: string,
  { person, now }: Acting,
  first: readonly Acting['person'][],
): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (was.insight) return refuse('alreadyRestricted', { number: incident.number });
  const reason = reasonOf(typed);
  if (isRefusal(reason)) return reason;
  const readers = [person, ...first.filter(({ id }) => id !== person.id)].map(({ id, name }) => ({ id, name }));
  const insight = { readers, since: now, byName: person.name, reason };
  return { protection: { ...was, insight }, kind: 'restricted', text: reason };
}

export function unrestrict(incident: Incident, typed: string): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (!was.insight) return refuse('notRestricted', { number: incident.number });
  const reason = reasonOf(typed);
  return isRefusal(reason) ? reason : { protection: { ...was, insight: null }, kind: 'unrestricted', text: reason };
}

export function nameReader(incident: Incident, reader: Acting['person'] | undefined): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  const { insight } = was;
  if (!insight) return refuse('notRestricted', { number: incident.number });
  if (!reader) return refuse('readerUnknown');
  if (insight.readers.some(({ id }) => id === reader.id)) return refuse('readerNamed', { name: reader.name });
  if (insight.readers.length >= MOST_READERS) return refuse('tooManyNamed', { limit: String(MOST_READERS) });
  const readers = [...insight.readers, { id: reader.id, name: reader.name }];
  return { protection: { ...was, insight: { ...insight, readers } }, kind: 'readerNamed', text: reader.name };
}

/** @param mayHandle of those who are named */
export function unnameReader(
  incident: Incident,
  person: PersonId,
  mayHandle: (reader: PersonId) => boolean,
): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  const { insight } = was;
  if (!insight) return refuse('notRestricted', { number: incident.number });
  const gone = insight.readers.find(({ id }) => id === person);
  if (!gone) return refuse('readerNotNamed');
  const readers = insight.readers.filter(({ id }) => id !== person);
  if (!readers.some(({ id }) => mayHandle(id))) return refuse('lastReader', { name: gone.name });
  return { protection: { ...was, insight: { ...insight, readers } }, kind: 'readerRemoved', text: gone.name };
}

export function hideReporter(incident: Incident, why: HiddenReason): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (was.hidden) return refuse('alreadyHidden', { number: incident.number });
  return { protection: { ...was, hidden: why }, kind: 'reporterHidden', text: '' };
}

export function showReporter(incident: Incident, typed: string): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (!was.hidden) return refuse('notHidden', { number: incident.number });
  const reason = reasonOf(typed);
  return isRefusal(reason) ? reason : { protection: { ...was, hidden: null }, kind: 'reporterShown', text: reason };
}

/** Of a secrecy mark, as it stands in the timeline for good. */
export const PROVISION_NAMES: Readonly<Record<Exclude<Provision, 'other'>, string>> = {
  '18:8': '18 kap. 8 § OSL',
  '18:8b': '18 kap. 8 b § OSL',
  '21:7': '21 kap. 7 § OSL',
};

export const provisionOf = ({ provision, other }: Pick<SecrecyMark, 'provision' | 'other'>): string =>
  provision === 'other' ? other : PROVISION_NAMES[provision];

const markLine = (mark: SecrecyMark): string =>
  [provisionOf(mark), formatDay(mark.day, 'sv'), mark.authority, mark.byName].join(', ');

interface Typed {
  readonly provision: Provision;
  readonly other: string;
  readonly day: Day | null;
  readonly authority: string;
}

/** Marks, or corrects the mark that there is: the timeline keeps what used to stand. */
export function mark(
  incident: Incident,
  { provision, other, day, authority }: Typed,
  { person, now, today }: Acting & { readonly today: Day },
): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (provision === 'other' && other === '') return refuse('provisionMissing');
  if (day === null) return refuse('markDayMissing');
  if (day > today) return refuse('markDayAhead');
  if (authority === '') return refuse('markAuthorityMissing');
  const long = [other, authority].find((typed) => typed.length > LONGEST_LINE);
  if (long !== undefined) return tooLong(long, LONGEST_LINE);
  const secrecy: SecrecyMark = {
    provision,
    other: provision === 'other' ? other : '',
    day,
    authority,
    byName: person.name,
    at: now,
  };
  const old = was.secrecy;
  if (!old) return { protection: { ...was, secrecy }, kind: 'secrecyMarked', text: markLine(secrecy) };
  const isSame = provisionOf(old) === provisionOf(secrecy) && old.day === day && old.authority === authority;
  if (isSame) return refuse('alreadyMarked', { number: incident.number });
  return { protection: { ...was, secrecy }, kind: 'secrecyCorrected', text: markLine(old) };
}

export function unmark(incident: Incident, typed: string): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (!was.secrecy) return refuse('notMarked', { number: incident.number });
  const reason = reasonOf(typed);
  if (isRefusal(reason)) return reason;
  return {
    protection: { ...was, secrecy: null },
    kind: 'secrecyLifted',
    text: `${markLine(was.secrecy)}\n${reason}`,
  };
}

/** The registry number of the case, or the right one in the place of a wrong one. */
export function register(incident: Incident, diaryNumber: string): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (diaryNumber === '') return refuse('diaryMissing');
  if (diaryNumber.length > LONGEST_LINE) return tooLong(diaryNumber, LONGEST_LINE);
  if (diaryNumber === was.diaryNumber) return refuse('diarySame', { number: diaryNumber });
  const protection = { ...was, diaryNumber };
  return was.diaryNumber === ''
    ? { protection, kind: 'diaryNumbered', text: diaryNumber }
    : { protection, kind: 'diaryCorrected', text: was.diaryNumber };
}

export function hold(incident: Incident, typed: string, { person, now }: Acting): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (was.hold) return refuse('caseHeldAlready', { number: incident.number });
  const reason = reasonOf(typed);
  if (isRefusal(reason)) return reason;
  return { protection: { ...was, hold: { since: now, byName: person.name, reason } }, kind: 'holdSet', text: reason };
}

export function release(incident: Incident, typed: string): Checked<ProtectionStep> {
  const was = protectionOf(incident);
  if (!was.hold) return refuse('caseNotHeld', { number: incident.number });
  const reason = reasonOf(typed);
  return isRefusal(reason) ? reason : { protection: { ...was, hold: null }, kind: 'holdLifted', text: reason };
}
