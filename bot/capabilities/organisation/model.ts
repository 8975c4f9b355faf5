import type { Permission } from '../../contract.ts';
import type { StorageState } from '../operations/model.ts';
import type { Person } from '../people/model.ts';
import type { RoleAssignment } from '../roles/model.ts';

/** Where a record belongs. An unknown part is empty; a record with no known part belongs to the whole municipality. */
export interface Place {
  /** Empty: the administration tells which board it is. */
  readonly board: string;
  readonly administration: string;
  readonly unit: string;
  readonly system: string;
}

/** What lies in a scope, as the boards and Entra ID have it today. */
export interface Within {
  readonly administrations: readonly string[];
  /** Units whose name is found nowhere outside the scope. */
  readonly units: readonly string[];
}

/** Who is signed in, what they may do, and how the storage is doing: what the tab's shell needs. */
export interface Me {
  readonly person: Person;
  readonly roles: readonly Omit<RoleAssignment, 'within'>[];
  /** What the person may do somewhere; the server decides with the object. */
  readonly may: readonly Permission[];
  /** How many the person is the nearest manager of. */
  readonly staff: number;
  /** How many measures the person owns, done or not. */
  readonly measures: number;
  /** How many risks the person owns or takes part in scoring. */
  readonly risks: number;
  readonly storage: StorageState;
}
