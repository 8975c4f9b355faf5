// A SharePoint list described once: field ↔ column with a codec. Reading, writing, indexing and provisioning derive from it.

/** What SharePoint keeps for a column: text, number, boolean, or nothing. */
export type Stored = string | number | boolean | null;

export interface Codec<Value> {
  /** The column's facet as Microsoft Graph wants it when the column is made (graph.md 26). */
  readonly facet: Readonly<Record<string, unknown>>;
  /** Only what graph.md 35 calls indexable. */
  readonly indexable: boolean;
  write(value: Value): Stored;
  /** Throws `Unreadable` on what this codec never writes. */
  read(stored: unknown): Value;
}

export interface Column<Value> {
  /** ASCII, immutable; no leading underscore (graph.md 33), never `XId` beside a lookup `X` (graph.md 34). */
  readonly name: string;
  readonly displayName: string;
  readonly codec: Codec<Value>;
  readonly index: 'none' | 'indexed' | 'unique';
}

export interface ListOf<Thing> {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly columns: { readonly [Field in keyof Thing]-?: Column<Thing[Field]> };
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

/** A stored value that no version of the product wrote: named, never guessed. */
export class Unreadable extends Error {
  readonly found: string;

  constructor(found: string) {
    super(`unreadable value (${found})`);
    this.name = 'Unreadable';
    this.found = found;
  }
}

const text = (stored: unknown): string => {
  if (stored === undefined || stored === null) return '';
  if (typeof stored === 'string') return stored;
  throw new Unreadable(typeof stored);
};

/** Up to 255 characters (graph.md 38). */
export const shortText: Codec<string> = {
  facet: { text: { allowMultipleLines: false, maxLength: 255 } },
  indexable: true,
  write: (value) => value,
  read: text,
};

/** Up to 63 999 characters (graph.md 38), plain. */
export const longText: Codec<string> = {
  facet: { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } },
  indexable: false,
  write: (value) => value,
  read: text,
};

export const number: Codec<number> = {
  facet: { number: { decimalPlaces: 'none' } },
  indexable: true,
  write: (value) => value,
  read(stored) {
    if (typeof stored === 'number') return stored;
    throw new Unreadable(typeof stored);
  },
};

/** An ISO instant in UTC; SharePoint keeps seconds only (graph.md 7), so list text keeps the milliseconds. */
export const instant: Codec<string> = shortText;

/** A calendar day as `2026-11-24`: as text, since a date column comes back as an instant (graph.md 59). */
export const day: Codec<string> = shortText;

/** Literal ↔ the Swedish word that auditors read in the list. */
export function choice<Literal extends string>(words: Readonly<Record<Literal, string>>): Codec<Literal> {
  const literals = new Map(Object.entries<string>(words).map(([literal, word]) => [word, literal as Literal]));
  return {
    facet: { choice: { allowTextEntry: false, choices: Object.values(words), displayAs: 'dropDownMenu' } },
    indexable: true,
    write: (value) => words[value],
    read(stored) {
      const literal = typeof stored === 'string' ? literals.get(stored) : undefined;
      if (literal === undefined) throw new Unreadable(`choice outside ${[...literals.keys()].join(', ')}`);
      return literal;
    },
  };
}

/** Nothing is an absent field (graph.md 43); writing null clears it (graph.md 60). */
export function optional<Value>(codec: Codec<Value>): Codec<Value | null> {
  return {
    ...codec,
    write: (value) => (value === null ? null : codec.write(value)),
    read: (stored) => (stored === undefined || stored === null || stored === '' ? null : codec.read(stored)),
  };
}

/** A small structure that is never asked for by its parts. `parse` says whether it is what was written. */
export function json<Value>(parse: (raw: unknown) => Value): Codec<Value> {
  return {
    facet: longText.facet,
    indexable: false,
    write: (value) => JSON.stringify(value),
    read(stored) {
      if (typeof stored !== 'string') throw new Unreadable(typeof stored);
      try {
        return parse(JSON.parse(stored));
      } catch {
        throw new Unreadable('json of another shape');
      }
    },
  };
}

type Index = Column<unknown>['index'];

export function column<Value>(
  name: string,
  displayName: string,
  codec: Codec<Value>,
  index: Index = 'none',
): Column<Value> {
  return { name, displayName, codec, index };
}

const columnsOf = <Thing>(list: ListOf<Thing>) =>
  Object.entries(list.columns) as [keyof Thing & string, Column<unknown>][];

export function writeFields<Thing extends object>(list: ListOf<Thing>, thing: Thing): Record<string, Stored> {
  return Object.fromEntries(
    columnsOf(list).map(([field, { name, codec }]) => [name, codec.write(thing[field])] as const),
  );
}

/** Only what differs: a change writes the columns it changed. */
export function writeDifference<Thing extends object>(
  list: ListOf<Thing>,
  from: Thing,
  to: Thing,
): Record<string, Stored> {
  const before = writeFields(list, from);
  return Object.fromEntries(Object.entries(writeFields(list, to)).filter(([name, value]) => before[name] !== value));
}

/** Fails loudly with list, column and item when a value is unknown. */
export function readFields<Thing extends object>(
  list: ListOf<Thing>,
  fields: Readonly<Record<string, unknown>>,
  item: string,
): Thing {
  const read = ([field, { name, codec }]: [string, Column<unknown>]) => {
    try {
      return [field, codec.read(fields[name])] as const;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Unreadable(`list ${list.name}, column ${name}, item ${item}: ${error.found}`);
    }
  };
  return Object.fromEntries(columnsOf(list).map(read)) as Thing;
}
