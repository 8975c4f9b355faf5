// `$filter` on directory objects; what needs the advanced query mode is refused without it (rule 145).
import type { GraphAsk } from './ask.ts';
import { failure } from './errors.ts';
import type { JsonObject } from './json.ts';
import { holds } from './odata/evaluate.ts';
import { hasKind, parseFilter, predicates } from './odata/parser.ts';

export const isAdvanced = (ask: GraphAsk): boolean =>
  ask.header('consistencylevel')?.toLowerCase() === 'eventual' && ask.query.get('count') === 'true';

type Scalar = string | number | boolean | null;

const scalar = (value: unknown): Scalar => {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

function inside(row: JsonObject, path: string): Scalar {
  const value = path.split('/').reduce<unknown>((at, name) => (at as JsonObject | null | undefined)?.[name], row);
  return scalar(value);
}

const CALLS: readonly string[] = ['startswith', 'endswith'];

function checkMode(ask: GraphAsk, filter: ReturnType<typeof parseFilter>): void {
  const all = predicates(filter);
  const call = all.find((each) => each.kind === 'call' && !CALLS.includes(each.name));
  if (call?.kind === 'call') throw failure('notSupported', `the function ${call.name} in $filter`);
  const advanced =
    hasKind(filter, 'not') ||
    all.some((each) => (each.kind === 'compare' ? each.operator === 'ne' : each.name === 'endswith'));
  if (advanced && !isAdvanced(ask)) throw failure('unsupportedQuery', "'ne', 'not' and 'endswith'");
}

/** @param properties the paths that the objects can be filtered by; another one is 501 */
export function filtered<T>(
  ask: GraphAsk,
  rows: readonly T[],
  properties: readonly string[],
  look: (row: T) => JsonObject,
): readonly T[] {
  const text = ask.query.get('filter');
  if (text === undefined) return rows;
  const filter = parseFilter(text, { knowsIn: true });
  checkMode(ask, filter);
  const strange = predicates(filter).find((each) => !properties.includes(each.path));
  if (strange) throw failure('notSupported', `$filter on ${strange.path}`);
  return rows.filter((row) => {
    const object = look(row);
    return holds(
      filter,
      (path) => inside(object, path),
      (_path, value) => scalar(value),
    );
  });
}

/** `$search="displayName:text"`: the value, or a word in it, begins so. Only in the advanced mode, one clause only. */
export function searched<T>(ask: GraphAsk, rows: readonly T[], look: (row: T) => JsonObject): readonly T[] {
  const text = ask.query.get('search');
  if (text === undefined) return rows;
  if (ask.header('consistencylevel')?.toLowerCase() !== 'eventual') throw failure('unsupportedQuery', '$search');
  const [, property = '', wanted = ''] = /^"(\w+):([^"]*)"$/.exec(text.trim()) ?? [];
  if (property === '') throw failure('notSupported', `$search=${text}`);
  return rows.filter((row) => {
    const value = inside(look(row), property);
    return (
      typeof value === 'string' && [value, ...value.split(/\W+/u)].some((word) => word.startsWith(wanted.toLowerCase()))
    );
  });
}
