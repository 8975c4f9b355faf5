// Where a list in SharePoint differs from its description. Provisioning mends it, the product's start refuses it.
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
}

/** What a start cannot live with; a title that somebody polished is none of the product's business. */
export const SERIOUS: ReadonlySet<DriftKind> = new Set([
  'listMissing',
  'columnMissing',
  'otherType',
  'notIndexed',
  'notUnique',
  'choicesDiffer',
]);

const facetOf = (column: Column<unknown>) => Object.keys(column.codec.facet)[0] ?? '';

/** Graph rule 49: a value outside the choices is not refused everywhere, so a missing choice shows only here. */
function choicesMissing(column: Column<unknown>, there: object): boolean {
  const wanted = (column.codec.facet['choice'] as { choices?: readonly string[] } | undefined)?.choices ?? [];
  const have = (there as { choice?: { choices?: readonly string[] } }).choice?.choices ?? [];
  return wanted.some((choice) => !have.includes(choice));
}

function driftOfColumn(column: Column<unknown>, there: ColumnThere | undefined): readonly DriftKind[] {
  if (!there) return ['columnMissing'];
  if (!(facetOf(column) in there)) return ['otherType'];
  return [
    ...(column.index !== 'none' && there.indexed !== true ? (['notIndexed'] as const) : []),
    ...(column.index === 'unique' && there.enforceUniqueValues !== true ? (['notUnique'] as const) : []),
    ...(choicesMissing(column, there) ? (['choicesDiffer'] as const) : []),
    ...(there.displayName === column.displayName ? [] : (['otherTitle'] as const)),
  ];
}

/** @param columns what the list has; undefined when there is no such list */
export function driftOf(list: ListShape, columns: readonly ColumnThere[] | undefined): readonly Drift[] {
  if (!columns) return [{ kind: 'listMissing', list: list.name, column: '' }];
  return columnsIn(list).flatMap((column) =>
    driftOfColumn(
      column,
      columns.find(({ name }) => name === column.name),
    ).map((kind) => ({ kind, list: list.name, column: column.name })),
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
