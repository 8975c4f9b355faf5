// How one value is kept in one SharePoint column. A value is read back as it was written, or the reading fails by name.
import { type EarlierFields, withStoredNames, withTodaysNames } from './earlier-fields.ts';
import { type Day, type Instant, isDay, isInstant } from './instant.ts';

/** What SharePoint keeps for a column: text, number, boolean, several texts, or nothing. */
export type Stored = string | number | boolean | readonly string[] | null;

export interface Codec<Value, Indexable extends boolean = boolean> {
  /** The column's facet as Microsoft Graph wants it when the column is made (Graph rule 26). */
  readonly facet: Readonly<Record<string, unknown>>;
  /** Only what Graph rule 35 calls indexable. */
  readonly indexable: Indexable;
  /** Throws `Unwritable` on what SharePoint would not take. */
  write(value: Value): Stored;
  /** Throws `Unreadable` on what this codec never writes. */
  read(stored: unknown): Value;
  /** Name of the field in `fields`, where it is not the column's own: a lookup `X` is written as `XLookupId` (Graph rule 54). */
  field?(column: string): string;
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

/** Most characters of a one-line and of a long text (Graph rule 38). */
export const SHORT = 255;
export const LONG = 63_999;

const text = (stored: unknown): string => {
  if (stored === undefined || stored === null) return '';
  if (typeof stored === 'string') return stored;
  throw new Unreadable(typeof stored);
};

/** Up to 255 characters (Graph rule 38). */
export const shortText: Codec<string, true> = {
  facet: { text: { allowMultipleLines: false, maxLength: SHORT } },
  indexable: true,
  write: (value) => value,
  read: text,
};

/** Up to 63 999 characters (Graph rule 38), plain. */
export const longText: Codec<string, false> = {
  facet: { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } },
  indexable: false,
  write: (value) => value,
  read: text,
};

export const number: Codec<number, true> = {
  facet: { number: { decimalPlaces: 'none' } },
  indexable: true,
  write: (value) => value,
  read(stored) {
    if (typeof stored === 'number') return stored;
    throw new Unreadable(typeof stored);
  },
};

/** Kronor with öre. */
export const amount: Codec<number, true> = { ...number, facet: { number: { decimalPlaces: 'two' } } };

/** An absent field is a no (Graph rule 43). */
export const yesNo: Codec<boolean, true> = {
  facet: { boolean: {} },
  indexable: true,
  write: (value) => value,
  read(stored) {
    if (stored === undefined || stored === null) return false;
    if (typeof stored === 'boolean') return stored;
    throw new Unreadable(typeof stored);
  },
};

/** The Entra object id as text: a person column wants a number per site that Graph cannot look up (Graph rule 57). */
export const person: Codec<string, true> = shortText;

/** An ISO instant in UTC; SharePoint keeps seconds only (Graph rule 7), so list text keeps the milliseconds. */
export const instant: Codec<Instant, true> = {
  ...shortText,
  read: readAs('instant', isInstant),
  write: (value) => value,
};

/** A calendar day as `2026-11-24`: as text, since a date column comes back as an instant (Graph rule 59). */
export const day: Codec<Day, true> = { ...shortText, read: readAs('day', isDay), write: (value) => value };

function readAs<Value extends string>(what: string, fits: (text: string) => text is Value): (stored: unknown) => Value {
  return (stored) => {
    const found = text(stored);
    if (!fits(found)) throw new Unreadable(`no ${what}`);
    return found;
  };
}

/** Literal ↔ the Swedish word that auditors read in the list. */
export function choice<Literal extends string>(words: Readonly<Record<Literal, string>>): Codec<Literal, true> {
  const literalOf = reading(words);
  return {
    facet: { choice: { allowTextEntry: false, choices: Object.values(words), displayAs: 'dropDownMenu' } },
    indexable: true,
    write: (value) => words[value],
    read: literalOf,
  };
}

/** Several words of a set (Graph rule 27); none is an absent field (Graph rule 43). */
export function choices<Literal extends string>(
  words: Readonly<Record<Literal, string>>,
): Codec<readonly Literal[], false> {
  const literalOf = reading(words);
  return {
    facet: { choice: { allowTextEntry: false, choices: Object.values(words), displayAs: 'checkBoxes' } },
    indexable: false,
    write: (values) => values.map((value) => words[value]),
    read(stored) {
      if (stored === undefined || stored === null) return [];
      if (!Array.isArray(stored)) throw new Unreadable(typeof stored);
      return stored.map(literalOf);
    },
  };
}

function reading<Literal extends string>(words: Readonly<Record<Literal, string>>): (stored: unknown) => Literal {
  const literals = new Map(Object.entries<string>(words).map(([literal, word]) => [word, literal as Literal]));
  return (stored) => {
    const literal = typeof stored === 'string' ? literals.get(stored) : undefined;
    if (literal === undefined) throw new Unreadable(`choice outside ${[...literals.keys()].join(', ')}`);
    return literal;
  };
}

/**
 * An item of another list by SharePoint's own number, as text (Graph rule 54). Provisioning puts the list's id where its
 * name stands in the facet.
 */
export function lookup(list: string): Codec<string, true> {
  return {
    facet: { lookup: { listId: list, columnName: 'Title' } },
    indexable: true,
    write: (value) => value,
    read(stored) {
      if (typeof stored === 'string' && /^\d+$/u.test(stored)) return stored;
      throw new Unreadable(typeof stored);
    },
    field: (name) => `${name}LookupId`,
  };
}

/** Nothing is an absent field (Graph rule 43); writing null clears it (Graph rule 60). */
export function optional<Value, Indexable extends boolean>(
  codec: Codec<Value, Indexable>,
): Codec<Value | null, Indexable> {
  return {
    ...codec,
    write: (value) => (value === null ? null : codec.write(value)),
    read: (stored) => (stored === undefined || stored === null || stored === '' ? null : codec.read(stored)),
  };
}

/**
 * A small structure that is never asked for by its parts. `parse` says whether it is what was written.
 * @param stored the names of fields that are called otherwise in the column: they stay there
 */
export function json<Value>(parse: (raw: unknown) => Value, stored: EarlierFields = {}): Codec<Value, false> {
  return {
    facet: longText.facet,
    indexable: false,
    write: (value) => JSON.stringify(withStoredNames(value, stored)),
    read(text) {
      if (typeof text !== 'string') throw new Unreadable(typeof text);
      try {
        return parse(withTodaysNames(JSON.parse(text), stored));
      } catch {
        throw new Unreadable('json of another shape');
      }
    },
  };
}
