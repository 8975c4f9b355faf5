// The list of roles: what it holds.
import type { Listed } from '../../blocks/indexed.ts';
import type { RoleHolding } from './model.ts';

export interface RoleLists {
  roles: Listed<RoleHolding>;
}
