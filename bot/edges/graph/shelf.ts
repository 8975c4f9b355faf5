// A list in memory: loaded from the machine's disk, followed by delta, and changed at once by one's own writes.
import { type ListOf, readFields, Unreadable, writeDifference, writeFields } from '../../blocks/column.ts';
import type { Disk, Kept, Log, Shelf, Tried } from '../../ports.ts';
import { failureOf, isGone, isRaceLost, isTwin } from './failure.ts';
import type { Item, Items } from './items.ts';

export type ShelfWrite<Thing> = { readonly add: Thing } | { readonly from: Thing; readonly to: Thing };

export interface GraphShelf<Thing extends Kept> extends Shelf<Thing> {
  /** Visible from now on, before SharePoint has it. */
  accept(write: ShelfWrite<Thing>): void;
  /** One try; called again with the same write it does nothing twice. */
  write(write: ShelfWrite<Thing>, attempt: number): Promise<Tried>;
  /** What others have written since the last time. */
  follow(): Promise<void>;
}

interface Held<Thing> {
  readonly thing: Thing;
  readonly item: string | undefined;
  readonly etag: string;
}

const TABLES = [
  'CREATE TABLE IF NOT EXISTS shelf (list TEXT NOT NULL, id TEXT NOT NULL, item TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list, id))',
  'CREATE TABLE IF NOT EXISTS shelf_link (list TEXT PRIMARY KEY, link TEXT NOT NULL)',
];

interface Parts<Thing> {
  readonly list: ListOf<Thing>;
  readonly items: Items;
  readonly disk: Disk;
  readonly log: Log;
  readonly reachable: (yes: boolean) => void;
}

export function graphShelf<Thing extends Kept>({ list, items, disk, log, reachable }: Parts<Thing>): GraphShelf<Thing> {
  for (const table of TABLES) disk.run(table);
  const held = new Map<string, Held<Thing>>();
  const byItem = new Map<string, string>();
  const unsettled = new Set<string>();
  const ahead = new Map<string, Thing>();
  let writes = 0;
  const writtenAt = new Map<string, number>();

  const place = (thing: Thing, { item, etag }: Pick<Item, 'item' | 'etag'>) => {
    held.set(thing.id, { thing, item, etag });
    byItem.set(item, thing.id);
    disk.run(
      'INSERT INTO shelf (list, id, item, etag, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (list, id) DO UPDATE SET item = excluded.item, etag = excluded.etag, body = excluded.body',
      [list.name, thing.id, item, etag, JSON.stringify(thing)],
    );
  };
  const written = (thing: Thing, item: Pick<Item, 'item' | 'etag'>): Tried => {
    writes += 1;
    writtenAt.set(thing.id, writes);
    unsettled.delete(thing.id);
    if (ahead.get(thing.id)?.changeId === thing.changeId) ahead.delete(thing.id);
    place(thing, item);
    reachable(true);
    return { result: 'done' };
  };
  const remove = (item: string) => {
    const id = byItem.get(item);
    if (id === undefined) return;
    byItem.delete(item);
    held.delete(id);
    disk.run('DELETE FROM shelf WHERE list = ? AND id = ?', [list.name, id]);
  };

  for (const row of disk.all('SELECT id, item, etag, body FROM shelf WHERE list = ?', [list.name])) {
    const thing = JSON.parse(String(row['body'])) as Thing;
    held.set(thing.id, { thing, item: String(row['item']), etag: String(row['etag']) });
    byItem.set(String(row['item']), thing.id);
  }

  const notNow = (id: string, error: unknown, attempt: number): Tried => {
    const failure = failureOf(error);
    unsettled.add(id);
    const refused =
      failure.who === 'service' && failure.status < 500 && failure.status !== 429 && failure.status !== 408;
    reachable(refused);
    if (refused) log.error(`write refused by Graph in ${list.name}`, error);
    const backOff = Math.min(60_000, 500 * 2 ** Math.min(attempt, 7));
    const after =
      failure.who === 'service' && failure.retryAfter !== undefined ? failure.retryAfter : refused ? 60_000 : backOff;
    return {
      result: 'again',
      after,
      why: failure.who === 'service' ? `${failure.status} ${failure.code}` : failure.code,
    };
  };

  const add = async (thing: Thing, attempt: number): Promise<Tried> => {
    // An earlier try may have been committed without an answer (graph.md 112): look for it by its unique key first.
    const twin = attempt > 0 ? await items.find(list.columns.id.name, thing.id) : undefined;
    if (twin) return written(thing, twin);
    try {
      return written(thing, await items.create(writeFields(list, thing)));
    } catch (error) {
      if (!isTwin(error)) throw error;
      const found = await items.find(list.columns.id.name, thing.id);
      if (!found) throw error;
      return written(thing, found);
    }
  };

  const change = async (from: Thing, to: Thing): Promise<Tried> => {
    const now = held.get(to.id);
    if (now?.thing.changeId === to.changeId) return { result: 'done' };
    if (!now || now.thing.changeId !== from.changeId) return { result: 'lost' };
    if (now.item === undefined) return { result: 'again', after: 300, why: 'not yet added' };
    try {
      return written(to, await items.update(now.item, now.etag, writeDifference(list, from, to)));
    } catch (error) {
      if (isGone(error)) {
        remove(now.item);
        return { result: 'lost' };
      }
      if (!isRaceLost(error)) throw error;
      const there = await items.get(now.item);
      const thing = readFields(list, there.fields, there.item);
      written(thing, there);
      return { result: thing.changeId === to.changeId ? 'done' : 'lost' };
    }
  };

  return {
    all: () => [...held.values()].map(({ thing }) => ahead.get(thing.id) ?? thing),
    get: (id) => ahead.get(id) ?? held.get(id)?.thing,
    waiting: (id) => held.get(id)?.item === undefined || unsettled.has(id),
    accept(write) {
      if (!('add' in write)) ahead.set(write.to.id, write.to);
      else if (!held.has(write.add.id)) held.set(write.add.id, { thing: write.add, item: undefined, etag: '' });
    },
    async write(write, attempt) {
      const id = 'add' in write ? write.add.id : write.to.id;
      try {
        const tried = 'add' in write ? await add(write.add, attempt) : await change(write.from, write.to);
        if (tried.result === 'lost') ahead.delete(id);
        return tried;
      } catch (error) {
        return notNow(id, error, attempt);
      }
    },
    async follow() {
      const link = disk.one('SELECT link FROM shelf_link WHERE list = ?', [list.name])?.['link'];
      const began = writes;
      const { changed, gone, link: next } = await deltaOrAll(items, typeof link === 'string' ? link : undefined);
      disk.together(() => {
        for (const item of changed) {
          try {
            const thing = readFields(list, item.fields, item.item);
            // A write of one's own after the question was asked is newer than its answer.
            if ((writtenAt.get(thing.id) ?? 0) <= began) place(thing, item);
          } catch (error) {
            if (!(error instanceof Unreadable)) throw error;
            log.error('unreadable item left out', error);
          }
        }
        for (const item of gone) remove(item);
        disk.run(
          'INSERT INTO shelf_link (list, link) VALUES (?, ?) ON CONFLICT (list) DO UPDATE SET link = excluded.link',
          [list.name, next],
        );
      });
      reachable(true);
    },
  };
}

/** graph.md 94: a token that is too old answers 410; then everything is read again. */
async function deltaOrAll(items: Items, link: string | undefined) {
  try {
    return await items.delta(link);
  } catch (error) {
    const failure = failureOf(error);
    if (link === undefined || failure.who !== 'service' || failure.status !== 410) throw error;
    return items.delta(undefined);
  }
}
