import type { GraphAsk } from './ask.ts';
import { failure } from './errors.ts';
import type { Place } from './item-view.ts';
import { isObject, type JsonObject } from './json.ts';
import { siteOf } from './site.ts';
import { wholeSeconds } from './site-time.ts';
import { columnsOf } from './store/columns.ts';
import { etagOf, type Item } from './store/item.ts';
import { findItem, type Shelf, type Stamp } from './store/items.ts';
import { findList, type List } from './store/lists.ts';

export function listOf(ask: GraphAsk): List {
  const list = findList(ask.world.database, siteOf(ask).id, ask.param('list'));
  if (!list) throw failure('listNotFound');
  return list;
}

/** The list of the address with its columns: as the views and as the store want them. */
export function placeOf(ask: GraphAsk): { place: Place; shelf: Shelf } {
  const site = siteOf(ask);
  const list = listOf(ask);
  const columns = columnsOf(ask.world.database, list.id);
  return {
    place: { siteId: site.id, siteUrl: site.webUrl, list, columns },
    shelf: { database: ask.world.database, list: list.id, columns },
  };
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
  const lookupId = String(10 + world.directory.people.indexOf(person));
  return { application, user: { email: person.mail, id: person.id, displayName: person.displayName, lookupId } };
}

export const nowOf = (ask: GraphAsk): string => wholeSeconds(ask.world.clock.now());

export const stampOf = (ask: GraphAsk): Stamp => ({ now: nowOf(ask), by: identityOf(ask) });

export function objectMember(body: JsonObject, name: string): JsonObject {
  const value = body[name];
  return isObject(value) ? value : {};
}
