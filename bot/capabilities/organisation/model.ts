import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';

/** Entra object id: the only key of a person (teams.md 3.5.2). */
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
  /** The nearest manager in Entra ID. */
  readonly manager: PersonId | null;
}

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
  readonly changeId: string;
}

/** A role a person may act in today, as holder or as deputy. */
export interface HeldRole {
  readonly role: Role;
  readonly scope: Scope;
  readonly as: 'holder' | 'deputy';
}

/** The person asking, with what the server knows of them; never built from what a client sent. */
export interface Asker {
  readonly person: Person;
  readonly roles: readonly HeldRole[];
  readonly language: Language;
}

export const PERMISSIONS = [
  'incident.report',
  'incident.readAll',
  'incident.readPersonalData',
  'incident.handle',
  'organisation.readRoles',
  'organisation.changeRoles',
  'organisation.changeDelegation',
  'organisation.placeChannel',
  'operations.read',
  'operations.resume',
  'policy.read',
  'policy.readAll',
  'policy.manage',
  'training.readAll',
  'training.manage',
  'risk.write',
  'risk.readAll',
  'risk.manage',
  'risk.board',
  'measure.read',
  'measure.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Who is signed in, what they may do, and how the storage is doing: what the tab's shell needs. */
export interface Me {
  readonly person: Person;
  readonly roles: readonly HeldRole[];
  readonly may: readonly Permission[];
  /** How many the person is the nearest manager of. */
  readonly staff: number;
  /** How many measures the person owns, done or not. */
  readonly measures: number;
  readonly storage: StorageState;
}

/** `waiting` things are safe on the server's disk and not yet in SharePoint. */
export interface StorageState {
  readonly reachable: boolean;
  readonly waiting: number;
}

export const roleQuestion = z.object({
  role: z.enum(ROLES),
  scope: z.object({ kind: z.enum(SCOPES), name: z.string().check(z.maxLength(120)) }),
  holder: z.guid(),
  deputy: z.nullable(z.guid()),
  from: z.iso.date(),
  until: z.nullable(z.iso.date()),
});
export type RoleQuestion = z.infer<typeof roleQuestion>;

/** A group in Entra ID; its name as it was when it was chosen. */
export const groupSchema = z.object({ id: z.guid(), name: z.string().check(z.maxLength(256)) });
export type Group = z.infer<typeof groupSchema>;

/** All members, or those of the units, administrations, groups or roles named; `also` and `not` name single persons. */
export const audienceRule = z.object({
  everyone: z.boolean(),
  administrations: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(50)),
  units: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(200)),
  groups: z._default(z.array(groupSchema).check(z.maxLength(20)), []),
  roles: z.array(z.enum(ROLES)),
  also: z.array(z.guid()).check(z.maxLength(500)),
  not: z.array(z.guid()).check(z.maxLength(500)),
});
export type AudienceRule = z.infer<typeof audienceRule>;

export type LeftOut = 'guest' | 'disabled' | 'named' | 'outside';

export interface Audience {
  readonly people: readonly Person[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** Whom the rule means, before anything is sent: how many, by administration, and who is left out and why. */
export interface AudiencePreview {
  readonly count: number;
  readonly administrations: readonly { readonly name: string; readonly count: number }[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** What there is to choose from. */
  readonly choices: { readonly administrations: readonly string[]; readonly units: readonly string[] };
}
