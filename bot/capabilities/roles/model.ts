import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { daySchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Within } from '../organisation/model.ts';
import type { Person, PersonId } from '../people/model.ts';

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
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly at: Instant;
}

/** A role a person may act in today, as holder or as deputy. */
export interface RoleAssignment {
  readonly role: Role;
  readonly scope: Scope;
  readonly as: 'holder' | 'deputy';
  /** null: the scope covers only what has its own name. */
  readonly within: Within | null;
}

/** The person asking, with what the server knows of them; never built from what a client sent. */
export interface Asker {
  readonly person: Person;
  readonly roles: readonly RoleAssignment[];
  readonly language: Language;
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

/** `nested`: groups lie in it, and their members get nothing; `defaultRole`: given without a role being chosen. */
export const APP_ROLE_FAULTS = ['nested', 'empty', 'hidden', 'denied', 'gone', 'defaultRole'] as const;
/** A person or a group that has the application in Entra ID, but in a way that makes nobody coordinator. */
export interface AppRoleFault {
  readonly name: string;
  readonly why: (typeof APP_ROLE_FAULTS)[number];
}

/** Whether anybody coordinates, and what stands in the way in Entra ID. */
export interface Coordination {
  readonly isVacant: boolean;
  readonly faults: readonly AppRoleFault[];
}

/** What the edges ask of the roles. */
export interface RoleServices {
  coordination(): Coordination;
}
