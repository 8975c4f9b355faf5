import type { OperationsState, StuckWork } from './model.ts';

export type OperationsRefusal = 'notForOperations' | 'workUnknown';

/** What waits for somebody first, then the oldest. */
export function inOrder({ waiting, stuck }: OperationsState): OperationsState {
  const rank = ({ state }: StuckWork) => (state === 'stopped' ? 0 : 1);
  return { waiting, stuck: stuck.toSorted((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since)) };
}
