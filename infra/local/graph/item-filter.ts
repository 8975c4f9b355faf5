// What `$filter` and `$orderby` on items may say (rules 74-80 and 83), before anything is read.
import type { Value } from '../database.ts';
import { failure } from './errors.ts';
import type { Reading } from './odata/evaluate.ts';
import { type Filter, hasKind, type Literal, type Predicate, parseFilter, predicates } from './odata/parser.ts';
import { siteInstant } from './site-time.ts';
import type { Column } from './store/columns.ts';
import { comparable, fieldValue } from './store/index-value.ts';
import type { Item } from './store/item.ts';

const PREFER = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

export const takesRisk = (prefer: string | undefined): boolean => PREFER.test(prefer ?? '');

const TOP_LEVEL: readonly string[] = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'webUrl',
  'createdBy/user/displayName',
  'contentType/name',
];

export function columnOf(columns: readonly Column[], path: string): Column {
  const [root, name, more] = path.split('/');
  if (root !== 'fields' || name === undefined || more !== undefined) {
    throw failure(TOP_LEVEL.includes(path) ? 'filterUnsupported' : 'filterInvalid');
  }
  const column = columns.find((each) => each.field === name || (name === 'id' && each.kind === 'counter'));
  if (!column) throw failure('fieldUnknown', name);
  return column;
}

function checkIndexed(column: Column, risk: boolean): void {
  if (!column.indexed && !risk) throw failure('notIndexed', column.field);
}

export function readItemFilter(columns: readonly Column[], text: string, risk: boolean): Filter {
  const filter = parseFilter(text);
  if (hasKind(filter, 'not')) throw failure('filterUnsupported');
  for (const predicate of predicates(filter)) {
    if (predicate.kind === 'call' && predicate.name !== 'startswith') throw failure('filterUnsupported');
    const column = columnOf(columns, predicate.path);
    literalFor(column, predicate.value);
    checkIndexed(column, risk);
  }
  if (hasKind(filter, 'or') && !risk) throw failure('filterUnsupported');
  return filter;
}

/** The literal in the form that the column's values compare in (rule 80). */
export function literalFor(column: Column, value: Literal): Value {
  if (value === null) return null;
  switch (column.kind) {
    case 'number':
    case 'currency':
      if (typeof value !== 'number') throw failure('filterInvalid');
      return value;
    case 'boolean':
      if (typeof value !== 'boolean' && value !== 0 && value !== 1) throw failure('filterInvalid');
      return value ? 1 : 0;
    case 'dateTime': {
      const instant = typeof value === 'string' ? siteInstant(value) : undefined;
      if (instant === undefined) throw failure('filterInvalid');
      return comparable(column, instant);
    }
    case 'counter':
    case 'lookup':
    case 'person':
      if (Number.isNaN(Number(value))) throw failure('filterInvalid');
      return Number(value);
    default:
      if (typeof value !== 'string') throw failure('filterInvalid');
      return comparable(column, value);
  }
}

export const readingOf =
  (columns: readonly Column[], item: Item): Reading =>
  (path) => {
    const column = columnOf(columns, path);
    return comparable(column, fieldValue(column.field, item));
  };

/** The predicate that SharePoint's engine meets first; undefined when it must read everything (rule 79). */
export function leading(filter: Filter): Predicate | undefined {
  if (filter.kind === 'and') return leading(filter.left);
  return filter.kind === 'compare' || filter.kind === 'call' ? filter : undefined;
}

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Undefined = ascending id: top-level properties are silently ignored (rule 83). */
export function readOrder(columns: readonly Column[], text: string | undefined, risk: boolean): Order | undefined {
  if (text === undefined) return undefined;
  const [path = '', direction = 'asc', ...more] = text.trim().split(/\s+/);
  if (more.length > 0 || !/^(asc|desc)$/.test(direction)) throw failure('optionMalformed', '$orderby');
  if (!path.startsWith('fields/')) return undefined;
  const column = columnOf(columns, path);
  checkIndexed(column, risk);
  return { column, descending: direction === 'desc' };
}
