// The records of the organisation.

import type { ClosedDay } from '../boards/closed-day-model.ts';
import type { Board } from '../boards/model.ts';
import type { DelegationOrder } from '../delegation/model.ts';
import type { Vacancy } from '../vacancy/model.ts';
import type { RoleHolding } from './model.ts';

export interface OrganisationThings {
  roles: RoleHolding;
  boards: Board;
  closedDays: ClosedDay;
  delegations: DelegationOrder;
  vacancies: Vacancy;
}
