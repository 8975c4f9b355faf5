import { failure } from './errors.ts';

/** The query options of one address; names without `$`, in lower case (rule 1). */
export interface Query {
  get(name: string): string | undefined;
  names(): readonly string[];
  /** A positive integer, or undefined. */
  number(name: string): number | undefined;
  /** A comma-separated list; undefined when absent. */
  list(name: string): readonly string[] | undefined;
  /** The query string again, with some options replaced (undefined = removed), as a nextLink carries it. */
  with(changes: Readonly<Record<string, string | undefined>>): string;
}

const nameOf = (raw: string) => raw.replace(/^\$/, '').toLowerCase();

export function readQuery(search: string): Query {
  const raw = [...new URLSearchParams(search)];
  const options = new Map(raw.map(([name, value]) => [nameOf(name), value]));
  return {
    get: (name) => options.get(name),
    names: () => [...options.keys()],
    number(name) {
      const text = options.get(name);
      if (text === undefined) return undefined;
      const value = Number(text);
      if (!Number.isInteger(value) || value < 1) throw failure('optionMalformed', `$${name}`);
      return value;
    },
    list: (name) =>
      options
        .get(name)
        ?.split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    with(changes) {
      const kept = raw.filter(([name]) => !Object.hasOwn(changes, nameOf(name)));
      const added = Object.entries(changes).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name === 'token' ? name : `$${name}`, value]],
      );
      return [...kept, ...added].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    },
  };
}

export interface Expansion {
  readonly name: string;
  /** The options in parentheses, names without `$`. */
  readonly options: ReadonlyMap<string, string>;
}

/** Splits at a separator that stands outside parentheses and quotes. */
function splitOutside(text: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (!quoted && letter === '(') depth += 1;
    if (!quoted && letter === ')') depth -= 1;
    if (letter === separator && depth === 0 && !quoted) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((each) => each.trim()).filter(Boolean);
}

function expansion(text: string): Expansion {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, options: new Map() };
  if (!text.endsWith(')')) throw failure('optionMalformed', '$expand');
  const options = splitOutside(text.slice(open + 1, -1), ';').map((each): [string, string] => {
    const at = each.indexOf('=');
    if (at < 0) throw failure('optionMalformed', '$expand');
    return [nameOf(each.slice(0, at)), each.slice(at + 1)];
  });
  return { name: text.slice(0, open).trim(), options: new Map(options) };
}

/** `fields($select=A,B),columns` → its parts; both forms of the inner options are taken (rule 1). */
export const readExpand = (text: string | undefined): readonly Expansion[] =>
  text === undefined ? [] : splitOutside(text, ',').map(expansion);
