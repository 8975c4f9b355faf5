// Whom something concerns (product.md 3.2): a rule over Entra ID's attributes and groups, units, roles and single persons.
import * as z from 'zod/mini';
import { groupSchema, type Person, type PersonId, ROLES } from './model.ts';

/** What else Entra ID tells of a person, by Microsoft's names. */
export const ATTRIBUTES = ['jobTitle', 'employeeType', 'companyName', 'city'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

const attributeSchema = z.object({ name: z.enum(ATTRIBUTES), value: z.string().check(z.maxLength(256)) });
export type AttributeValue = z.infer<typeof attributeSchema>;

/** All members, or whoever any of the rest means: units, administrations, attributes, groups, roles; `also` and `not` name single persons. */
export const audienceRule = z.object({
  everyone: z.boolean(),
  administrations: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(50)),
  units: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(200)),
  attributes: z._default(z.array(attributeSchema).check(z.maxLength(200)), []),
  groups: z._default(z.array(groupSchema).check(z.maxLength(20)), []),
  roles: z.array(z.enum(ROLES)),
  also: z.array(z.guid()).check(z.maxLength(500)),
  not: z.array(z.guid()).check(z.maxLength(500)),
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
};

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
