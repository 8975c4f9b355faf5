// Whom something concerns: a rule over Entra ID's attributes and groups, units, roles and single persons.
import * as z from 'zod/mini';
import { type Group, type GroupFault, groupSchema, type Person, type PersonId } from '../people/model.ts';
import { ROLES } from '../roles/model.ts';

/** What else Entra ID tells of a person, by Microsoft's names. */
export const ATTRIBUTES = ['jobTitle', 'employeeType', 'companyName', 'city'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

const attributeSchema = z.object({ name: z.enum(ATTRIBUTES), value: z.string().check(z.maxLength(256)) });
export type AttributeValue = z.infer<typeof attributeSchema>;

/** Accounts that are no persons: without a Teams licence and a job title, or with a name like `adm-*`. `also` overrides this. */
const without = z.object({
  noTeams: z.boolean(),
  names: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(20)),
});
/** For rules that were stored before `without` existed. */
const NOTHING_WITHOUT = { noTeams: false, names: [] };
/** What a new rule begins with. */
export const PERSONS_ONLY: z.infer<typeof without> = { noTeams: true, names: ['adm-*', 'admin-*', 'svc-*', 'test-*'] };

const names = (most: number) => z.array(z.string().check(z.maxLength(120))).check(z.maxLength(most));
/** Of those whom the rest means, only who is each of what is said here: "managers in the social services". */
const narrowing = z.object({
  managers: z.boolean(),
  administrations: names(50),
  units: names(200),
  attributes: z.array(attributeSchema).check(z.maxLength(200)),
  roles: z.array(z.enum(ROLES)),
});
type Narrowing = z.infer<typeof narrowing>;
/** For rules that were stored before one could narrow them, and for most. */
export const NOT_NARROWED: Narrowing = { managers: false, administrations: [], units: [], attributes: [], roles: [] };

/** All members, or whoever any of the rest means: units, administrations, attributes, groups, roles; `only` narrows that; `also` and `not` name single persons. */
export const audienceRule = z.object({
  everyone: z.boolean(),
  administrations: names(50),
  units: names(200),
  attributes: z._default(z.array(attributeSchema).check(z.maxLength(200)), []),
  groups: z._default(z.array(groupSchema).check(z.maxLength(20)), []),
  roles: z.array(z.enum(ROLES)),
  also: z.array(z.guid()).check(z.maxLength(500)),
  not: z.array(z.guid()).check(z.maxLength(500)),
  without: z._default(without, NOTHING_WITHOUT),
  only: z._default(narrowing, NOT_NARROWED),
});
export type AudienceRule = z.infer<typeof audienceRule>;
export const EVERYONE: AudienceRule = {
  everyone: true,
  administrations: [],
  units: [],
  attributes: [],
  groups: [],
  roles: [],
  also: [],
  not: [],
  without: NOTHING_WITHOUT,
  only: NOT_NARROWED,
};

export const LEFT_OUT = ['noTeams', 'notPerson', 'guest', 'disabled', 'named', 'outside'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];
export const LEFT_OUT_BY_NAME = [
  'noTeams',
  'notPerson',
  'guest',
  'disabled',
  'named',
] as const satisfies readonly LeftOut[];

/** Somebody who would have been meant, and why not. */
export interface LeftOutPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly login: string;
  readonly why: Exclude<LeftOut, 'outside'>;
}

export interface Audience {
  readonly people: readonly Person[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Those who would have been meant, in no order. */
  readonly exceptions: readonly LeftOutPerson[];
}

/** Whom the rule means, before anything is sent: how many, by administration, and who is left out and why. */
export interface AudiencePreview {
  readonly count: number;
  readonly administrations: readonly { readonly name: string; readonly count: number }[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** By name, the first of them: accounts that seem to be no persons come first. */
  readonly exceptions: readonly LeftOutPerson[];
  /** Of those who are meant: accounts of one name, which may be one person's. */
  readonly doubles: readonly (readonly Pick<LeftOutPerson, 'id' | 'name' | 'unit' | 'login'>[])[];
  /** The groups of the rule whose members are not known, or that have none. */
  readonly groups: readonly (Group & { readonly fault: GroupFault })[];
  /** Those whom `also` and `not` name, as they are called today; who is no longer in Entra ID has no name. */
  readonly named: readonly {
    readonly id: PersonId;
    readonly name: string | null;
    readonly unit: string;
    readonly account: Person['account'] | null;
  }[];
  /** What there is to choose from. */
  readonly choices: {
    readonly administrations: readonly string[];
    readonly units: readonly string[];
    readonly attributes: Readonly<Record<Attribute, readonly string[]>>;
  };
}
