import type { Day } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Person } from '../people/model.ts';
import type { RoleHolding, ScopeKind } from '../roles/model.ts';
import { counts } from '../roles/rules.ts';
import type { AdministrationBranch, Board, BoardQuestion, Found, RoleInTree, Tree, UnitBranch } from './model.ts';

export type BoardRefusal =
  | 'notAllowed'
  | 'boardUnknown'
  | 'boardChanged'
  | 'boardNameMissing'
  | 'boardNameTaken'
  | 'administrationTaken'
  | 'municipalitiesMissing';

/** Whose administration it is. */
export function boardOf(administration: string, boards: readonly Board[]): Board | undefined {
  return boards.find((board) => board.administrations.includes(administration));
}

/** Somebody was first. */
export const boardChanged = ({ changedBy }: Pick<Board, 'changedBy'>) => refuse('boardChanged', { name: changedBy });

interface Saving {
  readonly question: Omit<BoardQuestion, 'id' | 'revision'>;
  /** As it was; undefined for a new one. */
  readonly old: Board | undefined;
  readonly boards: readonly Board[];
}

const distinct = (names: readonly string[]) => [...new Set(names.filter((name) => name !== ''))];

/** A board, new or changed, or why not. An administration stands under one board, so that it is clear who decides. */
export function saveBoard({ question, old, boards }: Saving): Content<Board> | Refusal<BoardRefusal> {
  const { name } = question;
  if (name === '') return refuse('boardNameMissing');
  const others = boards.filter(({ id }) => id !== old?.id);
  if (others.some((other) => folded(other.name) === folded(name))) return refuse('boardNameTaken', { name });
  const administrations = distinct(question.administrations);
  for (const administration of administrations) {
    const taken = boardOf(administration, others);
    if (taken) return refuse('administrationTaken', { administration, board: taken.name });
  }
  const municipalities = question.kind === 'jointBody' ? distinct(question.municipalities) : [];
  if (question.kind === 'jointBody' && municipalities.length < 2) return refuse('municipalitiesMissing');
  const { kind, county } = question;
  return { name, kind, administrations, municipalities, county, members: distinct(question.members) };
}

interface Known {
  readonly boards: readonly Board[];
  readonly people: readonly Person[];
  readonly holdings: readonly RoleHolding[];
  readonly findings: readonly Found[];
  readonly today: Day;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'sv');
const ORDER = ['council', 'executiveBoard', 'board', 'jointBody'];

/** Municipality → boards → administrations → units, with the people in Entra ID and who holds which role there. */
export function treeOf({ boards, people, holdings, findings, today }: Known): Tree {
  const active = people.filter(({ account, administration }) => account === 'active' && administration !== '');
  const home = new Map(people.map((person) => [person.id, person.administration]));
  const now = holdings.filter((holding) => counts(holding, today));
  const rolesAt = (kind: ScopeKind, name: string, among = now): readonly RoleInTree[] =>
    among
      .filter(({ scope }) => scope.kind === kind && scope.name === name)
      .map(({ id, role, holder, holderName, deputyName }) => ({ id, role, holder, holderName, deputyName }));
  const unitsIn = (name: string, staff: readonly Person[]): readonly UnitBranch[] => {
    const counted = new Map<string, number>();
    for (const { unit } of staff) if (unit !== '') counted.set(unit, (counted.get(unit) ?? 0) + 1);
    // Two administrations may have a unit of the same name: its holder tells which is meant.
    const here = now.filter(({ holder }) => (home.get(holder) ?? name) === name);
    return [...counted]
      .map(([unit, count]) => ({
        name: unit,
        people: count,
        roles: rolesAt('unit', unit, here),
      }))
      .sort(byName);
  };
  const branch = (name: string): AdministrationBranch => {
    const staff = active.filter(({ administration }) => administration === name);
    return { name, people: staff.length, roles: rolesAt('administration', name), units: unitsIn(name, staff) };
  };
  const outside = [...new Set(active.map(({ administration }) => administration))].filter(
    (name) => !boardOf(name, boards),
  );
  return {
    roles: rolesAt('municipality', ''),
    boards: boards
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byName(a, b))
      .map((board) => ({
        board,
        roles: rolesAt('board', board.name),
        administrations: board.administrations.map(branch),
        findings: findings.filter((finding) => finding.board === board.id),
      })),
    outside: outside.map(branch).sort(byName),
    findings: findings.filter(({ board }) => !boards.some(({ id }) => id === board)),
  };
}
