import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { daySchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Permission } from '../../contract.ts';

/** Entra object id: the only key of a person (Teams rule 3.5.2). */
export type PersonId = string;

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName: string;
  readonly title: string;
  readonly administration: string;
  readonly unit: string;
  readonly language: Language;
  readonly account: 'active' | 'disabled' | 'guest';
  /** `Tillsvidare`, `Konsult`: whatever the municipality writes in Entra ID. */
  readonly employeeType: string;
  /** The organisation that employs; several in a tenant of more than one municipality. */
  readonly company: string;
  readonly city: string;
  /** The account's name, `sara.lindqvist@askersund.se`: tells two accounts of one person apart. */
  readonly login: string;
  /** Has a licence for Teams; null = the tenant has not said. A shared mailbox or a room has none. */
  readonly hasTeams: boolean | null;
  /** The nearest manager in Entra ID. */
  readonly manager: PersonId | null;
}

/** Of whom no more is known than this. */
export const knownAs = (id: PersonId, name: string, about: Partial<Person> = {}): Person => ({
  id,
  name,
  givenName: name.split(' ')[0] ?? name,
  title: '',
  administration: '',
  unit: '',
  language: 'sv',
  account: 'active',
  employeeType: '',
  company: '',
  city: '',
  login: '',
  hasTeams: null,
  manager: null,
  ...about,
});

export const ROLES = [
  'coordinator',
  'dataProtectionOfficer',
  'chiefExecutive',
  'administrationHead',
  'manager',
  'informationOwner',
  'systemOwner',
  'secretary',
  'jointIt',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ['municipality', 'board', 'administration', 'unit', 'system'] as const;
export type ScopeKind = (typeof SCOPES)[number];

/** Where a role counts; `name` is empty for the whole municipality. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly name: string;
}

/** One line of the Roles list: who holds a role where, from when, and who stands in. */
export interface RoleHolding {
  readonly id: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly holder: PersonId;
  readonly holderName: string;
  readonly deputy: PersonId | null;
  readonly deputyName: string | null;
  readonly from: Day;
  /** The last day it counts; null = until further notice. */
  readonly until: Day | null;
  /** Who gave it, and who ended it; null in lines from before it was written down. */
  readonly given: RoleAct | null;
  readonly ended: RoleAct | null;
  readonly changeId: string;
}

export interface RoleAct {
  readonly by: PersonId;
  readonly byName: string;
  readonly at: Instant;
}

/** Where something of Värna's belongs. What is not known is empty; of which nothing is known belongs to the municipality alone. */
export interface Place {
  /** Told by the administration where it is empty. */
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

/** A role a person may act in today, as holder or as deputy. */
export interface RoleAssignment {
  readonly role: Role;
  readonly scope: Scope;
  readonly as: 'holder' | 'deputy';
  /** null = nothing but what the scope's own name says. */
  readonly within: Within | null;
}

/** The person asking, with what the server knows of them; never built from what a client sent. */
export interface Asker {
  readonly person: Person;
  readonly roles: readonly RoleAssignment[];
  readonly language: Language;
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
  readonly storage: StorageState;
}

/** `waiting` things are safe on the server's disk and not yet in SharePoint. */
export interface StorageState {
  /** True when every list answered the last time it was asked. */
  readonly reachable: boolean;
  /** The lists that did not, by their names in SharePoint. */
  readonly silent: readonly string[];
  readonly waiting: number;
}

export const roleQuestion = z.object({
  role: z.enum(ROLES),
  scope: z.object({ kind: z.enum(SCOPES), name: z.string().check(z.maxLength(120)) }),
  holder: z.guid(),
  deputy: z.nullable(z.guid()),
  from: daySchema,
  until: z.nullable(daySchema),
});
export type RoleQuestion = z.infer<typeof roleQuestion>;

/** What somebody is told of a role. */
export type RoleNews = 'given' | 'ended';

/** A group in Entra ID; its name as it was when it was chosen. */
export const groupSchema = z.object({ id: z.guid(), name: z.string().check(z.maxLength(256)) });
export type Group = z.infer<typeof groupSchema>;

/** Why a group's members are not known: hidden from Värna, may not be read, the group is gone, or has nobody in it. */
export const GROUP_FAULTS = ['hidden', 'denied', 'gone', 'empty'] as const;
export type GroupFault = (typeof GROUP_FAULTS)[number];

/** `nested`: groups lie in it, and their members get nothing; `defaultRole`: given without a role being chosen. */
export const APP_ROLE_FAULTS = ['nested', 'empty', 'hidden', 'denied', 'gone', 'defaultRole'] as const;
/** Somebody or some group that is given the application in Entra ID, in a way that makes nobody coordinator. */
export interface AppRoleFault {
  readonly name: string;
  readonly why: (typeof APP_ROLE_FAULTS)[number];
}

/** Whether anybody coordinates, and what stands in the way in Entra ID. */
export interface Coordination {
  readonly isVacant: boolean;
  readonly faults: readonly AppRoleFault[];
}
