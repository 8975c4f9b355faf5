import type { OperationsState, StuckJob } from './model.ts';

export type OperationsRefusal = 'notForOperations' | 'workUnknown';

/** A busy hour is one line, not five hundred. */
function batched(waiting: readonly StuckJob[]): readonly StuckJob[] {
  const groups = new Map<string, StuckJob>();
  for (const one of waiting) {
    const name = `${one.kind} ${one.why} ${one.about ?? ''}`;
    const group = groups.get(name);
    const oldest = group && group.since <= one.since ? group : one;
    groups.set(name, group ? { ...oldest, many: (group.many ?? 1) + 1 } : one);
  }
  return [...groups.values()];
}

const RANKS = { stopped: 0, refused: 1, uncertain: 2, trying: 3, waiting: 4 } as const;

/** What waits for somebody first, then what fails, then what only waits; the oldest first. */
export function inOrder(state: OperationsState): OperationsState {
  const waiting = state.stuck.filter((one) => one.state === 'waiting');
  const others = state.stuck.filter((one) => one.state !== 'waiting');
  const rank = ({ state }: StuckJob) => RANKS[state];
  const all = [...others, ...batched(waiting)];
  return { ...state, stuck: all.toSorted((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since)) };
}
