// What is not as it should be with the roles ("vacancy watch").
import type { Day } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import type { Role, Scope } from '../roles/model.ts';

export const VACANCY_KINDS = [
  'boardUncoordinated',
  'administrationHeadless',
  'holderGone',
  'deputyMissing',
  'deputyGone',
  'mandateEnds',
  'ownerMissing',
] as const;
export type VacancyKind = (typeof VACANCY_KINDS)[number];

export interface Finding {
  /** The same as long as it is the same matter. */
  readonly key: string;
  readonly kind: VacancyKind;
  /** Id of the board where it belongs; null = the whole municipality. */
  readonly board: string | null;
  /** What it is about: the board's, the administration's or the object's name, or where the role counts. */
  readonly scope: Scope;
  readonly role: Role | null;
  readonly holder: PersonId | null;
  readonly holderName: string;
  /** The deputy who is gone. */
  readonly deputyName: string;
  readonly until: Day | null;
}

/** What has been found, kept: since when it has been so, and who was told. One line for each time it appears. */
export interface Vacancy {
  readonly id: string;
  readonly finding: Finding;
  readonly since: Day;
  /** The day when it was mended. */
  readonly mended: Day | null;
  readonly told: Day | null;
  readonly toldTo: PersonId | null;
  readonly toldName: string | null;
  readonly changeId: string;
}

/** Something that must have an owner: a system, say. */
export interface Owned {
  readonly id: string;
  readonly name: string;
  readonly administration: string;
  readonly owner: PersonId | null;
}

/** What one capability has that must have an owner. */
export interface OwnerSource {
  owned(): readonly Owned[];
}

/** What one person is told at once, and who can put it right in Värna. */
export interface VacancyNotice {
  readonly findings: readonly Finding[];
  /** Null where the person puts roles in order, or nobody does. */
  readonly coordinator: string | null;
  /** The page shows nothing to those who may not read it. */
  readonly mayRead: boolean;
}

/** What the edges ask of the roles; nobody waits for the answer. */
export interface VacancyServices {
  /** What a person is to be told of these findings: only what is still so. Undefined = nothing is left of them. */
  vacancyNotice(person: PersonId, vacancies: readonly string[]): VacancyNotice | undefined;
  vacanciesTold(person: PersonId, vacancies: readonly string[]): void;
}
