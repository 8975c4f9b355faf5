import type { Value } from '../../database.ts';
import type { Json } from '../json.ts';
import type { Column } from './columns.ts';
import type { Item } from './item.ts';

/** The value of a field as a filter sees it; system fields come from the item itself. */
export function fieldValue(field: string, item: Item): Json {
  switch (field) {
    case 'id':
    case 'ID':
      return item.id;
    case 'Created':
      return item.created;
    case 'Modified':
      return item.modified;
    default:
      return item.fields[field] ?? null;
  }
}

/**
 * A value in the form that compares right: text without case, as SharePoint's collation does (unverified through Graph),
 * booleans as 0 and 1, lookups as numbers.
 */
export function comparable(column: Column, value: Json): Value {
  if (value === null || typeof value === 'object') return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (column.kind === 'person' || column.kind === 'lookup') return Number(value);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

export const indexValue = (column: Column, item: Item): Value => comparable(column, fieldValue(column.field, item));
