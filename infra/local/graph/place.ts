import type { World } from '../world.ts';
import type { GraphAsk } from './ask.ts';
import { typesOf } from './content-types.ts';
import { failure } from './errors.ts';
import type { Place } from './item-view.ts';
import { isObject, type JsonObject } from './json.ts';
import { lookupsIn } from './lookups.ts';
import { type Site, siteOf } from './site.ts';
import { wholeSeconds } from './site-time.ts';
import { type Column, columnsOf } from './store/columns.ts';
import { etagOf, type Item } from './store/item.ts';
import { findItem, type Shelf, type Stamp } from './store/items.ts';
import { findList, type List } from './store/lists.ts';
import { enterEveryone, lookupIdOf, USER_INFORMATION } from './user-information.ts';

export function listOf(ask: GraphAsk): List {
  const list = findList(ask.world.database, siteOf(ask).id, ask.param('list'));
  if (!list) throw failure('listNotFound');
  return list;
}

/** The list of the address with its columns: as the views and as the store want them. */
export function placeOf(ask: GraphAsk): { place: Place; shelf: Shelf } {
  const site = siteOf(ask);
  const list = listOf(ask);
  if (list.template === USER_INFORMATION) enterEveryone(ask.world);
  const columns = columnsOf(ask.world.database, list.id);
  return {
    place: placeIn(ask.world, site, list, columns),
    shelf: { database: ask.world.database, list: list.id, columns },
  };
}

export const placeIn = (world: World, site: Site, list: List, columns: readonly Column[]): Place => ({
  siteId: site.id,
  siteUrl: site.webUrl,
  list,
  columns,
  lookups: lookupsIn(world, site),
  types: () => typesOf(world.database, list),
});

/** As `placeOf`, for a change; the list of the site's people is the site's own. */
export function placeToChange(ask: GraphAsk): { place: Place; shelf: Shelf } {
  const found = placeOf(ask);
  if (found.place.list.template === USER_INFORMATION) throw failure('siteDenied');
  return found;
}

export function itemOf(ask: GraphAsk, shelf: Shelf): Item {
  const item = findItem(shelf, ask.param('item'));
  if (!item) throw failure('itemNotFound');
  return item;
}

/** Rules 68-70 and 72. */
export function checkMatch(ask: GraphAsk, etag: string): void {
  const wanted = ask.header('if-match')?.trim();
  if (wanted !== undefined && wanted !== '*' && wanted !== etag) throw failure('etagMismatch');
}

export function itemToChange(ask: GraphAsk, shelf: Shelf): Item {
  const item = itemOf(ask, shelf);
  checkMatch(ask, etagOf(item));
  return item;
}

/** Rule 138: an app by itself is named as application only. */
export function identityOf(ask: GraphAsk): JsonObject {
  const { caller, world } = ask;
  const application = { id: caller.clientId, displayName: caller.appName };
  const person = caller.personId === undefined ? undefined : world.directory.person(caller.personId);
  if (!person) return { application };
  const number = lookupIdOf(world, person);
  return {
    application,
    user: {
      email: person.mail,
      id: person.id,
      displayName: person.displayName,
      ...(number !== undefined && { lookupId: String(number) }),
    },
  };
}

export const nowOf = (ask: GraphAsk): string => wholeSeconds(ask.world.clock.now());

export const stampOf = (ask: GraphAsk): Stamp => ({ now: nowOf(ask), by: identityOf(ask) });

export function objectMember(body: JsonObject, name: string): JsonObject {
  const value = body[name];
  return isObject(value) ? value : {};
}
