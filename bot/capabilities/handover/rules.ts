import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Language } from '../../blocks/text.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Handover, HandoverItem, HandoverRecord, NotMoved, OpenItem } from './model.ts';

export type HandoverRefusal =
  | 'notAllowed'
  | 'handoverToSelf'
  | 'receiverUnknown'
  | 'handoverUnknown'
  | 'handoverChanged'
  | 'handoverOver'
  | 'handoverDayPassed'
  | 'handoverEmpty'
  | 'handoverPlanned'
  | 'dayUnlikely';

/** Whoever has left cannot receive, and nobody hands over to themselves. */
export function receiverOf(from: PersonId, to: Person | undefined): Person | Refusal<HandoverRefusal> {
  if (to?.account !== 'active') return refuse('receiverUnknown');
  return to.id === from ? refuse('handoverToSelf', { name: to.name }) : to;
}

interface Planning {
  readonly from: PersonId;
  readonly items: readonly HandoverItem[];
  /** Those that wait for their day. */
  readonly planned: readonly HandoverRecord[];
}

export const sameItem = (one: Pick<HandoverItem, 'kind' | 'id'>, { kind, id }: Pick<HandoverItem, 'kind' | 'id'>) =>
  one.kind === kind && one.id === id;

/** Whether it may be prepared, or done: a thing waits for one day only. */
export function mayHandOver(
  { from, items, planned }: Planning,
  day: Day,
  today: Day,
): Refusal<HandoverRefusal> | undefined {
  const unlikely = unlikelyDay(day, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  if (day < today) return refuse('handoverDayPassed', { day: today });
  const isAhead = day > today;
  if (isAhead && items.length === 0) return refuse('handoverEmpty');
  for (const one of planned.filter((other) => other.from === from)) {
    const twice = one.items.find((item) => items.some((other) => sameItem(item, other)));
    if (twice)
      return refuse('handoverPlanned', {
        title: twice.title.sv,
        titleEn: twice.title.en,
        name: one.toName,
        day: one.day,
      });
  }
  return undefined;
}

export const isDue = ({ state, day }: Pick<HandoverRecord, 'state' | 'day'>, today: Day): boolean =>
  state === 'planned' && day <= today;

/** Until its day has come. */
export const callOff = (
  { state, day }: Pick<HandoverRecord, 'state' | 'day'>,
  today: Day,
): Pick<HandoverRecord, 'state'> | Refusal<HandoverRefusal> =>
  state === 'planned' && day > today ? { state: 'calledOff' } : refuse('handoverOver');

/** Both, and whoever prepared it once it is done by the clock; nobody is told of their own press. */
export function toldOfHandover(
  { from, to, prepared }: Pick<HandoverRecord, 'from' | 'to' | 'prepared'>,
  pressedBy: PersonId | null,
): readonly PersonId[] {
  const all = new Set([from, to, ...(pressedBy === null ? [prepared.actorId] : [])]);
  if (pressedBy !== null) all.delete(pressedBy);
  return [...all];
}

export const tellingsOfHandover = ({ id, state }: HandoverRecord, people: readonly PersonId[]): readonly Job[] =>
  people.map((person) => ({ kind: 'tellHandover', handover: id, person, news: state }));

/** As the record keeps what stayed where it was. */
export const keptNotMoved = (stayed: readonly NotMoved[]): HandoverRecord['notMoved'] =>
  stayed.map(({ item, why }) => ({ kind: item.kind, id: item.id, why }));

interface After {
  /** What lies in the first person's hands still. */
  readonly left: readonly OpenItem[];
  /** The record, where there is one. */
  readonly kept: HandoverRecord | null;
}

/** What has become of it, in the language of whoever asks. */
export function handoverAnswer(
  { from, items, notMoved, state }: Content<HandoverRecord>,
  { left, kept }: After,
  language: Language,
): Handover {
  const open = items.map(({ kind, id, what, title }) => ({
    kind,
    id,
    from,
    what: what[language],
    title: title[language],
  }));
  const stayed = open.flatMap((item) => {
    const why = notMoved.find((one) => sameItem(one, item))?.why;
    return why ? [{ item, why }] : [];
  });
  return {
    moved: state === 'done' ? open.filter((item) => !stayed.some((one) => one.item === item)) : [],
    notMoved: stayed,
    left,
    planned: kept?.state === 'planned' ? kept : null,
  };
}

const LATELY = 10;

/** Those that wait by their day, then the latest of the others. */
export function shownHandovers(all: readonly HandoverRecord[]): readonly HandoverRecord[] {
  const waiting = all.filter(({ state }) => state === 'planned').toSorted((a, b) => a.day.localeCompare(b.day));
  const over = all.filter(({ state }) => state !== 'planned');
  const latest = over.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)).slice(0, LATELY);
  return [...waiting, ...latest];
}
