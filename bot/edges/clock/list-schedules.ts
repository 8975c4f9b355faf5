// How often each list is looked at: seldom while Graph tells of its changes, and at a steady pace while it does not.
import type { Schedule } from './clock.ts';

interface ListSchedulesDependencies<Name extends string> {
  readonly lists: readonly Name[];
  readonly notices: { live(list: Name): boolean; tend(): Promise<void> };
  readonly follow: (list: Name) => Promise<void>;
  /** Milliseconds between two looks at a list that nobody tells of. */
  readonly refreshMs: number;
  /** True where Graph's notifications do not come: they go to another process. */
  readonly isPolling?: boolean;
}

/** Still some: a notification can be lost (Graph rule 142). */
const SAFETY_NET_MS = 300_000;

/** A schedule for each list, by the list's name, and one that keeps the notifications coming. */
export function listSchedules<Name extends string>({
  lists,
  notices,
  follow,
  refreshMs,
  isPolling = false,
}: ListSchedulesDependencies<Name>): readonly Schedule[] {
  const looks = lists.map((name) => ({
    name,
    every: () => (notices.live(name) ? SAFETY_NET_MS : refreshMs),
    again: refreshMs,
    run: () => follow(name),
  }));
  if (isPolling) return looks;
  return [...looks, { name: 'subscriptions', every: () => refreshMs, again: refreshMs, run: notices.tend }];
}
