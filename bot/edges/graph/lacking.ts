// What the site has not got yet of what this version needs: the rest goes on, and what needs it waits or is refused by name.
import { type Stored, Unreadable } from '../../blocks/codec.ts';
import { type Column, columnsIn, fieldOf, type ListShape } from '../../blocks/column.ts';
import type { Drift } from '../../blocks/drift.ts';
import { SiteLacks } from '../../blocks/site-lacks.ts';
import type { Lack } from '../../capabilities/operations/model.ts';

type Fields = Readonly<Record<string, Stored>>;

export interface Lacking {
  /** Whether the list is there, or the column of it. */
  has(list: string, column?: string): boolean;
  /** What of the fields the list can keep. Throws `SiteLacks` when something would be lost. */
  fitting(list: ListShape, fields: Fields): Fields;
}

export interface SiteLacking extends Lacking {
  /** What was found in SharePoint. @returns whether something has come since the last time */
  learn(drifts: readonly Drift[]): boolean;
  all(): readonly Lack[];
}

export const NOTHING_LACKS: Lacking = { has: () => true, fitting: (_, fields) => fields };

/** Of a column that is not there, nothing and what nothing is read as are the same. */
function saysNothing({ codec }: Column<unknown>, stored: Stored): boolean {
  if (stored === null || stored === '' || (Array.isArray(stored) && stored.length === 0)) return true;
  try {
    return JSON.stringify(codec.write(codec.read(undefined))) === JSON.stringify(stored);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return false;
  }
}

const wordsOf = (stored: Stored): readonly unknown[] => (Array.isArray(stored) ? stored : [stored]);

/** @param lists all that the product describes */
export function siteLacking(lists: readonly ListShape[]): SiteLacking {
  let drifts: readonly Drift[] = [];
  const nameOf = ({ list, column, kind }: Drift) => `${kind} ${list} ${column}`;
  const find = (kind: Drift['kind'], list: string, column = '') =>
    drifts.find((one) => one.kind === kind && one.list === list && one.column === column);
  const isLost = (list: ListShape, column: Column<unknown>, stored: Stored) => {
    if (find('columnMissing', list.name, column.name)) return !saysNothing(column, stored);
    const { words = [] } = find('choicesDiffer', list.name, column.name) ?? {};
    return wordsOf(stored).some((word) => words.some((one) => one === word));
  };
  return {
    has: (list, column) =>
      find('listMissing', list) === undefined &&
      (column === undefined || find('columnMissing', list, column) === undefined),
    fitting(list, fields) {
      if (drifts.length === 0) return fields;
      if (find('listMissing', list.name)) throw new SiteLacks(list.displayName, []);
      const asked = columnsIn(list).flatMap((column) => {
        const stored = fields[fieldOf(column)];
        return stored === undefined ? [] : [{ column, stored }];
      });
      const lost = asked.filter(({ column, stored }) => isLost(list, column, stored));
      if (lost.length > 0)
        throw new SiteLacks(
          list.displayName,
          lost.map(({ column }) => column.displayName),
        );
      const kept = asked.filter(({ column }) => !find('columnMissing', list.name, column.name));
      return Object.fromEntries(kept.map(({ column, stored }) => [fieldOf(column), stored]));
    },
    learn(found) {
      const now = new Set(found.map(nameOf));
      const hasCome = drifts.some((one) => !now.has(nameOf(one)));
      drifts = found;
      return hasCome;
    },
    all: () =>
      drifts.map(({ kind, list: name, column: columnName, words = [] }) => {
        const list = lists.find((one) => one.name === name);
        const column = list && columnsIn(list).find((one) => one.name === columnName);
        return {
          what: WHATS[kind] ?? 'column',
          list: list?.displayName ?? name,
          listName: name,
          column: column?.displayName ?? null,
          columnName,
          words,
        };
      }),
  };
}

const WHATS: { readonly [Kind in Drift['kind']]?: Lack['what'] } = {
  listMissing: 'list',
  columnMissing: 'column',
  choicesDiffer: 'choice',
  notIndexed: 'index',
};
