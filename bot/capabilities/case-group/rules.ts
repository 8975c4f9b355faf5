// When many cases are a wave, and what may be gathered, taken out and done to all at once.
import type { Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Incident, IncidentId } from '../incident/model.ts';
import { noteOf } from '../incident/rules.ts';
import { likeness, type Traits } from './likeness-rules.ts';
import { type GroupedCase, LIKENESSES, type Likeness } from './model.ts';

/** Two reports of one wave lie at most an hour apart; the wave itself may go on for longer. */
export const APART_MS = 3_600_000;
/** Older ones are not looked at. */
const WINDOW_MS = 24 * APART_MS;
/** Two who report the same are still answered one by one. */
export const SMALLEST_WAVE = 3;

export type CaseGroupRefusal = 'mainClosed' | 'mainBelongs' | 'isMain' | 'notJoined' | 'whyNotMissing';

/** Which case belongs to which. */
export interface Groups {
  get(id: IncidentId): GroupedCase | undefined;
}

/** The case that it belongs to now. */
export function mainOf(id: IncidentId, groups: Groups): IncidentId | undefined {
  const row = groups.get(id);
  return row?.state === 'in' ? row.main : undefined;
}

const millis = ({ reportedAt }: Incident) => Date.parse(reportedAt);

/** May be part of a wave: reported lately, still open, and nobody has said that it does not belong. */
export const isLate = (incident: Incident, now: Instant): boolean =>
  incident.status !== 'closed' && Date.parse(now) - millis(incident) <= WINDOW_MS;

export interface FoundWave {
  /** In the order they came. */
  readonly cases: readonly Incident[];
  readonly first: Incident;
  readonly likenesses: readonly Likeness[];
}

/** @property traits of a case, remembered: they do not change */
export interface WaveKnown {
  readonly groups: Groups;
  traits(incident: Incident): Traits;
}

/** Those that a person has put together hang together, whatever they look like. */
function linkOf(a: Incident, b: Incident, { groups, traits }: WaveKnown): Likeness | 'joined' | null {
  if (Math.abs(millis(a) - millis(b)) > APART_MS) return null;
  const isTogether = (mainOf(a.id, groups) ?? a.id) === (mainOf(b.id, groups) ?? b.id);
  return isTogether ? 'joined' : likeness(traits(a), traits(b));
}

/** Everything that hangs together with a case, link by link, each at most an hour from one that it looks like. */
export function waveAround(start: Incident, all: readonly Incident[], known: WaveKnown): FoundWave | undefined {
  const isOut = ({ id }: Incident) => known.groups.get(id)?.state === 'out';
  if (isOut(start)) return undefined;
  const rest = new Set(all.filter((one) => one.id !== start.id && !isOut(one)));
  const found = [start];
  const likenesses = new Set<Likeness>();
  for (const near of found)
    for (const other of rest) {
      const why = linkOf(near, other, known);
      if (why === null) continue;
      if (why !== 'joined') likenesses.add(why);
      rest.delete(other);
      found.push(other);
    }
  if (found.length < SMALLEST_WAVE) return undefined;
  const cases = inOrder(found);
  return { cases, first: cases[0] ?? start, likenesses: LIKENESSES.filter((one) => likenesses.has(one)) };
}

/** As they came. */
export const inOrder = (cases: readonly Incident[]): readonly Incident[] =>
  cases.toSorted((a, b) => a.reportedAt.localeCompare(b.reportedAt) || a.number.localeCompare(b.number));

/** The case that stands for a wave: what a person has made the main one, or else the one that came first. */
export function mainOfWave(
  { cases, first }: FoundWave,
  all: { get(id: IncidentId): Incident | undefined },
  groups: Groups,
): Incident {
  const joined = cases.flatMap(({ id }) => all.get(mainOf(id, groups) ?? '') ?? []);
  return joined[0] ?? first;
}

/** Where the case may be gathered under that one; who may handle both is asked before. */
export function gatherRefused(
  one: Incident,
  main: Incident,
  { groups, isMain }: { readonly groups: Groups; isMain(id: IncidentId): boolean },
): Refusal<CaseGroupRefusal> | null {
  if (main.status === 'closed') return refuse('mainClosed', { number: main.number });
  if (mainOf(main.id, groups) !== undefined) return refuse('mainBelongs', { number: main.number });
  return isMain(one.id) ? refuse('isMain', { number: one.number }) : null;
}

export function takeOut(row: GroupedCase | undefined, reason: string): Pick<GroupedCase, 'state' | 'reason'> | Refusal {
  if (row?.state !== 'in') return refuse('notJoined');
  const words = noteOf(reason);
  if (typeof words !== 'string') return words.refused === 'noteMissing' ? refuse('whyNotMissing') : words;
  return { state: 'out', reason: words };
}
