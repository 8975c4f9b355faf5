// Where a list in SharePoint differs from its description. Provisioning mends it; the start lives with what an upgrade leaves.
import { Unreadable } from './codec.ts';
import { type Column, columnsIn, type ListShape } from './column.ts';

/** A column as Microsoft Graph tells of it (columnDefinition). */
export interface ColumnThere {
  readonly id: string;
  readonly name: string;
  readonly displayName?: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
}

export type DriftKind =
  | 'listMissing'
  | 'columnMissing'
  | 'otherType'
  | 'notIndexed'
  /** An index is lost and the list is near the threshold (Graph rule 81): the most urgent of all. */
  | 'largeWithoutIndex'
  | 'notUnique'
  | 'choicesDiffer'
  | 'otherTitle';

export interface Drift {
  readonly kind: DriftKind;
  readonly list: string;
  /** Empty when the list itself is missing. */
  readonly column: string;
  /** Of a choice, the words that it has not got. */
  readonly words?: readonly string[];
}

/** What matters; a title that somebody polished is none of the product's business. */
export const SERIOUS: ReadonlySet<DriftKind> = new Set([
  'listMissing',
  'columnMissing',
  'otherType',
  'notIndexed',
  'notUnique',
  'choicesDiffer',
]);

function readsNothing({ codec }: Column<unknown>): boolean {
  try {
    codec.read(undefined);
    return true;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return false;
  }
}

/** What every record is known by, and every race is settled by. */
const KEYS: readonly string[] = ['id', 'changeId'];

/** What an upgrade leaves until the site is provisioned: the product starts, and only what needs it waits. */
export function isBearable({ columns }: Pick<ListShape, 'columns'>, { kind, column: name }: Drift): boolean {
  const [field = '', column] =
    (Object.entries(columns) as [string, Column<unknown>][]).find(([, one]) => one.name === name) ?? [];
  if (!column) return kind === 'listMissing';
  if (kind === 'columnMissing') return !KEYS.includes(field) && column.index !== 'unique' && readsNothing(column);
  return kind === 'choicesDiffer' || (kind === 'notIndexed' && column.index === 'indexed');
}

const facetOf = (column: Column<unknown>) => Object.keys(column.codec.facet)[0] ?? '';

/** Graph rule 49: a value outside the choices is not refused everywhere, so a missing choice shows only here. */
function choicesMissing(column: Column<unknown>, there: object): readonly string[] {
  const wanted = (column.codec.facet['choice'] as { choices?: readonly string[] } | undefined)?.choices ?? [];
  const have = (there as { choice?: { choices?: readonly string[] } }).choice?.choices ?? [];
  return wanted.filter((choice) => !have.includes(choice));
}

type Found = Pick<Drift, 'kind' | 'words'>;

function driftOfColumn(column: Column<unknown>, there: ColumnThere | undefined): readonly Found[] {
  if (!there) return [{ kind: 'columnMissing' }];
  if (!(facetOf(column) in there)) return [{ kind: 'otherType' }];
  const words = choicesMissing(column, there);
  return [
    ...(column.index !== 'none' && there.indexed !== true ? ([{ kind: 'notIndexed' }] as const) : []),
    ...(column.index === 'unique' && there.enforceUniqueValues !== true ? ([{ kind: 'notUnique' }] as const) : []),
    ...(words.length > 0 ? ([{ kind: 'choicesDiffer', words }] as const) : []),
    ...(there.displayName === column.displayName ? [] : ([{ kind: 'otherTitle' }] as const)),
  ];
}

/** @param columns what the list has; undefined when there is no such list */
export function driftOf(list: ListShape, columns: readonly ColumnThere[] | undefined): readonly Drift[] {
  if (!columns) return [{ kind: 'listMissing', list: list.name, column: '' }];
  return columnsIn(list).flatMap((column) =>
    driftOfColumn(
      column,
      columns.find(({ name }) => name === column.name),
    ).map((found) => ({ ...found, list: list.name, column: column.name })),
  );
}

/**
 * Names that SharePoint would break: a leading underscore cannot be written (Graph rule 33), `XId` beside `X` takes the
 * other's writes (Graph rule 34), and anything but letters and digits is encoded (Graph rule 32).
 */
export function impossibleNames(list: ListShape): readonly string[] {
  const names = columnsIn(list).map(({ name }) => name);
  return names.filter((name) => !/^[A-Za-z][A-Za-z0-9]*$/u.test(name) || names.includes(`${name}Id`));
}
