// The municipality's tree: boards, each an authority of its own, with administrations under them.

import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { idSchema, revisionSchema } from '../../blocks/question.ts';
import type { PersonId } from '../people/model.ts';
import type { Role } from '../roles/model.ts';
import type { Finding } from '../vacancy/model.ts';

/** What a link into the tab may lead to. */
export type BoardLink = 'organisation';

export const BOARD_KINDS = ['council', 'executiveBoard', 'board', 'jointBody'] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** Decides which authority supervises. */
export const COUNTIES = [
  'Blekinge län',
  'Dalarnas län',
  'Gotlands län',
  'Gävleborgs län',
  'Hallands län',
  'Jämtlands län',
  'Jönköpings län',
  'Kalmar län',
  'Kronobergs län',
  'Norrbottens län',
  'Skåne län',
  'Stockholms län',
  'Södermanlands län',
  'Uppsala län',
  'Värmlands län',
  'Västerbottens län',
  'Västernorrlands län',
  'Västmanlands län',
  'Västra Götalands län',
  'Örebro län',
  'Östergötlands län',
] as const;

export interface Board {
  readonly id: string;
  readonly name: string;
  readonly kind: BoardKind;
  /** Names as in Entra ID. */
  readonly administrations: readonly string[];
  /** Of a joint body: all that have it together, this municipality among them. */
  readonly municipalities: readonly string[];
  readonly county: string;
  /** By name: elected members need no account. Empty where nobody has entered them. */
  readonly members: readonly string[];
  readonly revision: number;
  /** Name of the person. */
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

const name = z.string().check(z.maxLength(120));
export const boardQuestion = z.object({
  /** null = a new one. */
  id: z.nullable(idSchema),
  revision: revisionSchema,
  name,
  kind: z.enum(BOARD_KINDS),
  administrations: z.array(name).check(z.maxLength(50)),
  municipalities: z.array(name).check(z.maxLength(50)),
  county: z.enum(COUNTIES),
  members: z._default(z.array(name).check(z.maxLength(150)), []),
});
export type BoardQuestion = z.infer<typeof boardQuestion>;
export const boardStep = z.object({ id: idSchema, revision: revisionSchema });

/** A role as it stands in the tree. */
export interface RoleInTree {
  readonly id: string;
  readonly role: Role;
  readonly holder: PersonId;
  readonly holderName: string;
  readonly deputyName: string | null;
}

export interface UnitBranch {
  readonly name: string;
  /** Active accounts; guests are not counted. */
  readonly people: number;
  readonly roles: readonly RoleInTree[];
}

export interface AdministrationBranch extends UnitBranch {
  readonly units: readonly UnitBranch[];
}

/** A finding as a page shows it: since when, and who has been told. */
export interface Found extends Finding {
  readonly since: Day | null;
  readonly toldName: string | null;
}

export interface BoardBranch {
  readonly board: Board;
  readonly roles: readonly RoleInTree[];
  readonly administrations: readonly AdministrationBranch[];
  readonly findings: readonly Found[];
}

export interface Tree {
  /** Roles for the whole municipality. */
  readonly roles: readonly RoleInTree[];
  readonly boards: readonly BoardBranch[];
  /** In Entra ID, but under no board. */
  readonly outside: readonly AdministrationBranch[];
  /** Of the whole municipality, or of nobody's board. */
  readonly findings: readonly Found[];
}

/** What a reader's role covers of it. */
export interface SeenTree extends Tree {
  readonly isPart: boolean;
}
