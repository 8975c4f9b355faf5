// What a lookup or person field shows besides its number (rule 56).
import type { World } from '../world.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Site } from './site.ts';
import { type Column, columnsOf } from './store/columns.ts';
import { findItem } from './store/items.ts';
import { findList } from './store/lists.ts';
import { personNumbered } from './user-information.ts';

/** Empty texts when the number leads nowhere, as SharePoint shows it (unverified). */
export interface Shown {
  readonly value: string;
  readonly email: string | undefined;
}

export type Lookups = (column: Column, id: number) => Shown;

const NOWHERE: Shown = { value: '', email: undefined };

function shownItem({ database }: World, siteId: string, column: Column, id: number): Shown {
  const facet = column.definition['lookup'];
  if (!isObject(facet)) return NOWHERE;
  const list = findList(database, siteId, String(facet['listId']).replace(/[{}]/g, ''));
  if (!list) return NOWHERE;
  const item = findItem({ database, list: list.id, columns: columnsOf(database, list.id) }, String(id));
  const value = item?.fields[String(facet['columnName'] ?? 'Title')];
  return { value: value === undefined || value === null ? '' : String(value), email: undefined };
}

export const lookupsIn =
  (world: World, site: Pick<Site, 'id'>): Lookups =>
  (column, id) => {
    if (column.kind === 'lookup' || column.kind === 'multiLookup') return shownItem(world, site.id, column, id);
    const person = personNumbered(world, id);
    return person ? { value: person.name, email: person.email ?? '' } : NOWHERE;
  };

const SINGLE: readonly string[] = ['person', 'lookup'];
const MULTI: readonly string[] = ['multiPerson', 'multiLookup'];

export const isLookup = (column: Column): boolean => SINGLE.includes(column.kind) || MULTI.includes(column.kind);

/** Several lookups are read as objects under the column's own name. */
export function severalLookups(lookups: Lookups, column: Column, value: Json): Json | undefined {
  if (!MULTI.includes(column.kind) || !Array.isArray(value)) return undefined;
  return value.map((id: Json): JsonObject => {
    const shown = lookups(column, Number(id));
    return {
      LookupId: Number(id),
      LookupValue: shown.value,
      ...(shown.email !== undefined && { Email: shown.email }),
    };
  });
}

/** The text of a single lookup, which comes only to those who select the column by its own name. */
export function singleLookup(lookups: Lookups, column: Column, value: Json | undefined): string | undefined {
  if (!SINGLE.includes(column.kind) || value === undefined || value === null) return undefined;
  return lookups(column, Number(value)).value;
}
