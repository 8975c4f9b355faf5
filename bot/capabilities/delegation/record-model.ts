// The list of delegation orders: a line for each version.
import type { Listed } from '../../blocks/indexed.ts';
import type { DelegationVersion } from './model.ts';

export interface DelegationLists {
  delegations: Listed<DelegationVersion>;
}
