import { type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { InboxItem, OpenedAt, Owed, TaskLine, Urgency } from './model.ts';

const RANKS: Readonly<Record<Urgency, number>> = { own: 0, last: 1 };

const compared = <Task extends Owed>(one: InboxItem<Task>, other: InboxItem<Task>): number =>
  RANKS[one.urgency] - RANKS[other.urgency] || one.task.due.localeCompare(other.task.due);

/** What is overdue first, and then by the due day; last what waits for somebody's help. */
export const inOrder = <Task extends Owed>(items: readonly InboxItem<Task>[]): readonly Task[] =>
  items.toSorted(compared).map(({ task }) => task);

/** What was done last; of two things at the same moment the one of the earlier source. */
export const latest = <Done extends { readonly at: Instant }>(all: readonly Done[]): Done | null =>
  all.reduce<Done | null>((last, one) => (last !== null && last.at >= one.at ? last : one), null);

/** What was opened an earlier day does not stand in the way of a new card. */
export const isOpenedOn = (opened: OpenedAt | undefined, today: Day): boolean =>
  opened !== undefined && dayOf(opened.at) === today;

/** What a button of the list opens. */
export const refOf = <Task extends Owed>(
  task: Task,
  { line }: { line(task: Task, language: Language): Pick<TaskLine, 'id'> },
  language: Language,
): string => `${task.kind}/${line(task, language).id}`;
