// Who in management should be trained, and the latest that each of them has had: an empty one is a gap.
import type { Day } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import type { Board } from '../boards/model.ts';
import type { RoleHolding } from '../roles/model.ts';
import { counts } from '../roles/rules.ts';
import type { ManagementRow } from './management-model.ts';
import type { TrainingRecord } from './model.ts';

/** Boards that lead a part of the municipality's work; the council chooses who sits in them. */
const LEADING: ReadonlySet<Board['kind']> = new Set(['executiveBoard', 'board', 'jointBody']);
const LEADERS = ['chiefExecutive', 'administrationHead'] as const;

interface Known {
  readonly boards: readonly Board[];
  readonly holdings: readonly RoleHolding[];
  readonly records: readonly TrainingRecord[];
  readonly today: Day;
}

/** Leaders by their roles first, then the members board by board. A corrected row counts for nothing. */
export function managementOf({ boards, holdings, records, today }: Known): readonly ManagementRow[] {
  const corrected = new Set(records.map(({ corrects }) => corrects));
  const latestOf = (name: string) =>
    records
      .filter((one) => !corrected.has(one.id) && folded(one.personName) === folded(name))
      .reduce<TrainingRecord | null>((last, one) => (last && last.on >= one.on ? last : one), null);
  const leaders = LEADERS.flatMap((as) =>
    holdings
      .filter((one) => one.role === as && counts(one, today))
      .map(({ holderName, scope }) => ({ name: holderName, as, where: scope.name })),
  );
  const members = boards.flatMap((board) =>
    board.members.map((name) => ({ name, as: 'member' as const, where: board.name })),
  );
  return [...leaders, ...members].map((one) => ({ ...one, latest: latestOf(one.name) }));
}

/** Boards whose members nobody has entered: their gaps cannot be seen. */
export const withoutMembers = (boards: readonly Board[]): readonly string[] =>
  boards.filter(({ kind, members }) => LEADING.has(kind) && members.length === 0).map(({ name }) => name);
