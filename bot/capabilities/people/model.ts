// Who is who, as Entra ID has it: persons and groups.
import * as z from 'zod/mini';
import type { Language } from '../../blocks/text.ts';

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

/** A group in Entra ID; its name as it was when it was chosen. */
export const groupSchema = z.object({ id: z.guid(), name: z.string().check(z.maxLength(256)) });
export type Group = z.infer<typeof groupSchema>;

/** Why a group's members are not known: hidden from Värna, may not be read, the group is gone, or has nobody in it. */
export const GROUP_FAULTS = ['hidden', 'denied', 'gone', 'empty'] as const;
export type GroupFault = (typeof GROUP_FAULTS)[number];
