// The order of the one personal card: what others wait for, then by the day, and last what waits for somebody's help.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { inboxActions } from '../../bot/capabilities/inbox/actions.ts';
import type { InboxItem, InboxSource, Urgency } from '../../bot/capabilities/inbox/model.ts';
import type { AllCardTables } from '../../bot/capability.ts';
import type { LastDone, News, Task } from '../../bot/contract.ts';
import { dice } from '../builders/dice.ts';
import { sara } from '../builders/incident.ts';
import { tasks as everyTask } from '../builders/tasks.ts';
import { day, instant } from '../builders/time.ts';

type Source = InboxSource<Task, News, LastDone>;
type Item = InboxItem<Task>;

const now = () => instant('2026-11-24T09:00:00.000Z');
const inboxOf = (...sources: readonly Source[]) => inboxActions({ now }, sources).services.inbox(sara);

const kinds = everyTask('Sara', 'ord');
const URGENCIES: readonly Urgency[] = ['first', 'own', 'last'];

/** A few sources with up to six tasks each, in any order and with few days, so that many fall together. */
function mix(seed: number): readonly (readonly Item[])[] {
  const roll = dice(seed);
  const oneOf = <Value>(all: readonly Value[]) => all[Math.floor(roll() * all.length)] as Value;
  const item = (): Item => ({
    urgency: oneOf(URGENCIES),
    task: { ...oneOf(Object.values(kinds)), due: day(`2026-12-0${Math.floor(roll() * 4) + 1}`) },
  });
  return Array.from({ length: 4 }, () => Array.from({ length: Math.floor(roll() * 7) }, item));
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('any mix of tasks (%i)', (seed) => {
  const given = mix(seed);
  const all = given.flat();
  const shown = inboxOf(...given.map((items): Source => ({ tasks: () => items }))).tasks;
  const those = (urgency: Urgency) => all.filter((one) => one.urgency === urgency).map(({ task }) => task);
  const [first, own, last] = URGENCIES.map(those) as [Task[], Task[], Task[]];

  it('is shown whole: what others wait for as it was given, then the rest, and last what waits for help', () => {
    expect(shown.slice(0, first.length)).toEqual(first);
    expect(new Set(shown.slice(first.length, first.length + own.length))).toEqual(new Set(own));
    expect(new Set(shown.slice(first.length + own.length))).toEqual(new Set(last));
    expect(shown.length).toBe(all.length);
  });

  it('puts no later day before an earlier one among what is the person’s own, nor among what waits', () => {
    const days = shown.map(({ due }) => due);
    const ordered = [days.slice(first.length, first.length + own.length), days.slice(first.length + own.length)];
    for (const some of ordered) expect(some).toEqual(some.toSorted());
  });
});

describe('what was done last', () => {
  const done = (kind: 'document' | 'lesson', at: string): Source => ({
    lastDone: () => ({ kind, at: instant(at), title: { sv: kind, en: kind } }),
  });

  it('is the latest of all capabilities, and nothing where nothing was done', () => {
    const older = done('document', '2026-11-20T08:00:00.000Z');
    const newer = done('lesson', '2026-11-21T08:00:00.000Z');
    expect(inboxOf(older, newer).lastDone?.kind).toBe('lesson');
    expect(inboxOf(newer, older).lastDone?.kind).toBe('lesson');
    expect(inboxOf({ lastDone: () => null }, {}).lastDone).toBeNull();
  });

  it('is that of the earlier source where two were done at the same moment', () => {
    const at = '2026-11-21T08:00:00.000Z';
    expect(inboxOf(done('document', at), done('lesson', at)).lastDone?.kind).toBe('document');
    expect(inboxOf(done('lesson', at), done('document', at)).lastDone?.kind).toBe('lesson');
  });
});

it('has a card for every kind of task: without one the tables do not compile', () => {
  type Tables = AllCardTables['tasks'];
  expectTypeOf<keyof Tables>().toEqualTypeOf<Task['kind']>();
  expectTypeOf<Omit<Tables, 'measure'>>().not.toExtend<Tables>();
});
