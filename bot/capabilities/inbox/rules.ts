import type { InboxItem, Owed, Urgency } from './model.ts';

const RANKS: Readonly<Record<Urgency, number>> = { first: 0, own: 1, last: 2 };

function compared<Task extends Owed>(one: InboxItem<Task>, other: InboxItem<Task>): number {
  if (one.urgency !== other.urgency) return RANKS[one.urgency] - RANKS[other.urgency];
  return one.urgency === 'first' ? 0 : one.task.due.localeCompare(other.task.due);
}

/** By urgency, and then by the due day; what is `first` keeps the order of its source. */
export const inOrder = <Task extends Owed>(items: readonly InboxItem<Task>[]): readonly Task[] =>
  items.toSorted(compared).map(({ task }) => task);

/** What was done last; of two things at the same moment the one of the earlier source. */
export const latest = <Done extends { readonly at: string }>(all: readonly Done[]): Done | null =>
  all.reduce<Done | null>((last, one) => (last !== null && last.at >= one.at ? last : one), null);
