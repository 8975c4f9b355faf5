// The lists about the organisation: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { ClosedDay } from '../boards/closed-day-model.ts';
import type { Board } from '../boards/model.ts';
import type { DelegationOrder } from '../delegation/model.ts';
import type { Vacancy } from '../vacancy/model.ts';
import type { RoleHolding } from './model.ts';

export interface OrganisationLists {
  roles: Listed<RoleHolding>;
  boards: Listed<Board>;
  closedDays: Listed<ClosedDay>;
  delegations: Listed<DelegationOrder>;
  vacancies: Listed<Vacancy>;
}
