// A SharePoint list described once: field ↔ column with a codec. Reading, writing, indexing and provisioning derive from it.
import { type Codec, LONG, SHORT, type Stored, Unreadable } from './codec.ts';
import type { EarlierFields } from './earlier-fields.ts';

export type Index = 'none' | 'indexed' | 'unique';

export interface Column<Value, Kind extends Index = Index> {
  /** ASCII, immutable; no leading underscore (Graph rule 33), never `XId` beside a lookup `X` (Graph rule 34). */
  readonly name: string;
  readonly displayName: string;
  readonly codec: Codec<Value>;
  readonly index: Kind;
}

/** `id` is what a repeated create finds its twin by, so it stands in a unique column. */
export interface ListOf<Row extends { readonly id: string }> {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  /** Nobody waits for its writes, nor for what settles them: they come after what people wait for. */
  readonly background?: true;
  readonly columns: { readonly [Field in keyof Row]-?: Column<Row[Field]> } & {
    readonly id: Column<string, 'unique'>;
  };
  /** What is added is taken whatever the site lacks: it waits on the disk, and its people see it meanwhile. */
  readonly isAlwaysTaken?: true;
  /** Of its records on the disks of earlier versions. */
  readonly earlierFields?: EarlierFields;
  /** The series that its `number` is the next of: each has its own places by year. */
  readonly series?: string;
}

/** A list whatever it holds: what provisioning needs. */
export interface ListShape {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly columns: object;
}

export function columnsIn(list: ListShape): readonly Column<unknown>[] {
  return Object.values(list.columns) as Column<unknown>[];
}

/** More than SharePoint takes: refused before anything is promised to anybody. */
export class Unwritable extends Error {
  constructor(column: string, length: number, limit: number) {
    super(`column ${column}: ${length} characters, ${limit} fit`);
    this.name = 'Unwritable';
  }
}

/** A column that cannot be indexed (Graph rule 35) does not take an index: it does not compile. */
export function column<Value, Indexable extends boolean, Kind extends Index = 'none'>(
  name: string,
  displayName: string,
  codec: Codec<Value, Indexable>,
  index?: Kind & (Indexable extends true ? Index : 'none'),
): Column<Value, Kind> {
  return { name, displayName, codec, index: index ?? ('none' as Kind) };
}

const columnsOf = (list: ListShape) => Object.entries(list.columns) as [string, Column<unknown>][];

/** Where the column's value stands in `fields`. */
export const fieldOf = ({ name, codec }: Column<unknown>): string => codec.field?.(name) ?? name;

function checked(column: Column<unknown>, stored: Stored): Stored {
  const { text: facet } = column.codec.facet as { text?: { allowMultipleLines: boolean } };
  const limit = facet?.allowMultipleLines === false ? SHORT : LONG;
  if (typeof stored === 'string' && stored.length > limit) throw new Unwritable(column.name, stored.length, limit);
  return stored;
}

/** Throws `Unwritable` when something is longer than SharePoint takes. */
export function writeFields<Row extends { readonly id: string }>(
  list: ListOf<Row>,
  record: Row,
): Record<string, Stored> {
  return Object.fromEntries(
    columnsOf(list).map(([field, column]) => [
      fieldOf(column),
      checked(column, column.codec.write(record[field as keyof Row])),
    ]),
  );
}

const isSame = (one: Stored | undefined, other: Stored) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Only what differs: a change writes the columns it changed. */
export function writeDifference<Row extends { readonly id: string }>(
  list: ListOf<Row>,
  from: Row,
  to: Row,
): Record<string, Stored> {
  const before = writeFields(list, from);
  return Object.fromEntries(
    Object.entries(writeFields(list, to)).filter(([name, value]) => !isSame(before[name], value)),
  );
}

/** Fails loudly with list, column and item when a value is unknown. */
export function readFields<Row extends { readonly id: string }>(
  list: ListOf<Row>,
  fields: Readonly<Record<string, unknown>>,
  item: string,
): Row {
  const read = ([field, column]: [string, Column<unknown>]) => {
    try {
      return [field, column.codec.read(fields[fieldOf(column)])] as const;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Unreadable(`list ${list.name}, column ${column.name}, item ${item}: ${error.found}`);
    }
  };
  return Object.fromEntries(columnsOf(list).map(read)) as Row;
}

/**
 * A record as an earlier version kept it beside the list: fields that have come since are as they are read of an item without
 * them, and structures get what has come into them. @returns undefined fields where nothing can be read of nothing
 */
export function asToday<Row extends { readonly id: string }>(list: Pick<ListOf<Row>, 'columns'>, record: Row): Row {
  const brought = (value: unknown, { codec }: Column<unknown>): unknown => {
    if (value !== undefined && (typeof value !== 'object' || value === null)) return value;
    try {
      return codec.read(value === undefined ? undefined : codec.write(value));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return value;
    }
  };
  const columns = Object.entries(list.columns) as [keyof Row, Column<unknown>][];
  return {
    ...record,
    ...Object.fromEntries(columns.map(([field, column]) => [field, brought(record[field], column)])),
  };
}

/** Whether a record has something in each of its fields. */
export const isWhole = <Row extends { readonly id: string }>(
  list: Pick<ListOf<Row>, 'columns'>,
  record: Row,
): boolean => Object.keys(list.columns).every((field) => record[field as keyof Row] !== undefined);
