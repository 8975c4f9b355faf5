// The list of delegation orders: a line for each version.
import type { Listed } from '../../blocks/indexed.ts';
import type { DelegationOrder } from './model.ts';

export interface DelegationLists {
  delegations: Listed<DelegationOrder>;
}
