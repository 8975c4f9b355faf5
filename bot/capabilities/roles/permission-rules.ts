// How a permission is given and asked for. The permissions of a capability stand in its `rights.ts`.
import { namesOf } from '../../blocks/names.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Permission } from '../../contract.ts';
import type { Place } from '../organisation/model.ts';
import { covers, WHOLE } from '../organisation/place-rules.ts';
import type { Person } from '../people/model.ts';
import type { Role, RoleAssignment } from './model.ts';

export interface PermissionRule {
  /** What the page of permissions calls it. */
  readonly label: Readonly<Record<Language, string>>;
  /**
   * `everyone` is every active account of the municipality; guests and disabled accounts are out.
   * Names, receipts and scores of each person are for those who follow up (coordinator, auditor). The chief executive, the
   * secretaries and the data protection officer need figures for what they have to do, and get no names.
   */
  readonly roles: 'everyone' | readonly Role[];
  /**
   * `object`: the role's scope must cover where the object belongs, and lists hold only such objects. `municipality`: it
   * touches everybody (who holds which role, who decides what, what is sent to all, the product itself), so only a role
   * for the whole municipality gives it. `own`: everyone's, about what is their own.
   */
  readonly askedWith: 'own' | 'municipality' | 'object';
}

type Permissions<Table> = { readonly [Name in keyof Table]: PermissionRule };
export type PermissionsOf<Name extends string> = Readonly<Record<`${Name}.${string}`, PermissionRule>>;

type Placed<Table extends Permissions<Table>> = {
  [Name in keyof Table]: Table[Name]['askedWith'] extends 'object' ? Name : never;
}[keyof Table];

/** Somewhere, whatever the object: what a menu shows. The server always decides with the object. */
type Where = Place | 'anywhere';

export interface May<Table extends Permissions<Table>> {
  (permission: Exclude<keyof Table, Placed<Table>>, person: Person, roles: readonly RoleAssignment[]): boolean;
  /** @param where of the object: what a permission is asked with */
  (permission: keyof Table, person: Person, roles: readonly RoleAssignment[], where: Where): boolean;
}

function isGiven(
  { roles: allowed, askedWith }: PermissionRule,
  { account }: Person,
  roles: readonly RoleAssignment[],
  where: Where,
): boolean {
  if (account !== 'active') return false;
  if (allowed === 'everyone') return true;
  const asked = askedWith === 'object' ? where : WHOLE;
  return roles.some((held) => allowed.includes(held.role) && (asked === 'anywhere' || covers(held, asked)));
}

/** The question that a capability asks of its own permissions; those of others it asks with theirs. */
export const mayBy =
  <Table extends Permissions<Table>>(table: Table): May<Table> =>
  (permission: keyof Table, person: Person, roles: readonly RoleAssignment[], where: Where = WHOLE) =>
    isGiven(table[permission], person, roles, where);

/** What a person may do somewhere. */
export const permissionsOf = <Name extends string>(
  table: Readonly<Record<Name, PermissionRule>>,
  person: Person,
  roles: readonly RoleAssignment[],
): readonly Name[] => namesOf(table).filter((permission) => isGiven(table[permission], person, roles, 'anywhere'));

/** What an action asks for: the permissions read from the other end. The tests ask each as every role, in every scope. */
export interface Right {
  /** Each of these permissions gives it. */
  readonly permissions: readonly Permission[];
  /** Everyone may, with an active account. */
  readonly open: boolean;
  /** Whose object it is may, whatever their roles. */
  readonly own: boolean;
  /** Whoever the delegation order lets decide it may. */
  readonly eligibleApprover: boolean;
  /**
   * `object`: refused where the role does not cover it. `list`: answered to whoever may somewhere, with only what is
   * covered in it. `anywhere`: answered whole to whoever may somewhere.
   */
  readonly answers: 'object' | 'list' | 'anywhere';
}

/** An action without a right does not compile. The names are what its actions begin with, or their whole names. */
export type RightsOf<Names extends string> = {
  readonly [Action in Extract<ActionName, Names | `${Names}.${string}`>]: Right;
};

export const right = (by: readonly Permission[], more: Partial<Right> = {}): Right => ({
  permissions: by,
  open: false,
  own: false,
  eligibleApprover: false,
  answers: 'object',
  ...more,
});
export const EVERYONE = right([], { open: true, answers: 'anywhere' });
export const OWN = right([], { own: true });
export const OWN_LIST = right([], { own: true, open: true, answers: 'list' });
/** The nearest manager in Entra ID, or whoever was asked by name: no role gives it. */
export const NO_ROLE = right([]);
