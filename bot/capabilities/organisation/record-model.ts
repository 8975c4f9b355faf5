// The records of the organisation.
import type { Board } from './board-model.ts';
import type { ClosedDay } from './closed-day-model.ts';
import type { DelegationOrder } from './delegation-model.ts';
import type { RoleHolding } from './model.ts';
import type { Vacancy } from './vacancy-model.ts';

export interface OrganisationThings {
  roles: RoleHolding;
  boards: Board;
  closedDays: ClosedDay;
  delegations: DelegationOrder;
  vacancies: Vacancy;
}
