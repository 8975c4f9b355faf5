import type { OperationsState, StuckWork } from './model.ts';

export type OperationsRefusal = 'notForOperations' | 'workUnknown';

/** What waits for somebody first, then the oldest. */
export function inOrder(state: OperationsState): OperationsState {
  const rank = ({ state }: StuckWork) => (state === 'stopped' ? 0 : 1);
  return { ...state, stuck: state.stuck.toSorted((a, b) => rank(a) - rank(b) || a.since.localeCompare(b.since)) };
}
