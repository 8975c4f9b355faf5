// A list in memory: loaded from the machine's disk, followed by delta, and changed at once by one's own writes.
import { Unreadable } from '../../blocks/codec.ts';
import { asToday, type ListOf, readFields, writeDifference, writeFields } from '../../blocks/column.ts';
import type { Indexes } from '../../blocks/indexed.ts';
import { SiteLacks } from '../../blocks/site-lacks.ts';
import { type Attempt, siteLacks } from '../../jobs.ts';
import type { Disk, ListCache, Log, StoredRecord } from '../../ports.ts';
import { type CacheState, cacheState, type Since } from './cache-state.ts';
import { failureOf, NotRead, notNow } from './failure.ts';
import type { Delta, Item, Items } from './items.ts';
import { type Lacking, NOTHING_LACKS } from './lacking.ts';
import { idOf, type ListWrite, listWrites } from './list-writes.ts';

export interface GraphListCache<Row extends StoredRecord, Index extends string = never> extends ListCache<Row, Index> {
  /** Throws `Unwritable` when SharePoint could never take it. */
  check(write: ListWrite<Row>): void;
  /** Throws `SiteLacks` when SharePoint cannot take it until the site is provisioned. */
  allow(write: ListWrite<Row>): void;
  /** Visible from now on, before SharePoint has it. */
  accept(write: ListWrite<Row>): void;
  /** One try; called again with the same write it does nothing twice. */
  write(write: ListWrite<Row>, attempt: number): Promise<Attempt>;
  /** What others have written since the last time. @returns the records that came in, in no order */
  follow(): Promise<readonly Row[]>;
}

export interface ListCacheDependencies<Row extends StoredRecord, Index extends string> {
  readonly list: ListOf<Row>;
  readonly indexes: Indexes<Row, Index>;
  readonly items: Items;
  readonly disk: Disk;
  readonly log: Log;
  readonly reachable: (yes: boolean) => void;
  /** What the site has not got yet; where nothing is said, it has all. */
  readonly lacking?: Lacking;
  /** The same record under another number, where another machine has given its number to something else. */
  readonly renumbered?: (record: Row) => Row;
}

/** What others have written since the last time, taken into the state and onto the disk together. */
async function followed<Row extends StoredRecord, Index extends string>(
  { list, items, log, disk, reachable }: ListCacheDependencies<Row, Index>,
  state: CacheState<Row, Index>,
): Promise<readonly Row[]> {
  /** @returns false when the answer may be older than a write of one's own, so that the question must be asked again */
  const takeIn = (item: Item, since: Since, came: Row[]): boolean => {
    try {
      const record = readFields(list, item.fields, item.item);
      if (state.isNewer(record.id, since)) return state.get(record.id)?.etag === item.etag;
      state.place(record, item);
      came.push(record);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      log.error('unreadable item left out', error);
    }
    return true;
  };

  const since = state.now();
  const link = state.link();
  const asked = state.asked();
  const { delta, isAll } = await deltaOrAll(items, link).catch((error: unknown) => {
    reachable(false);
    throw error instanceof NotRead ? error : new NotRead(link === undefined ? 'listAll' : 'listChanges', error);
  });
  const came: Row[] = [];
  disk.together(() => {
    const isWhole = delta.changed.filter((item) => !takeIn(item, since, came)).length === 0;
    const there = new Set(delta.changed.map(({ item }) => item));
    for (const item of isAll ? state.missingFrom(there, since) : delta.gone) state.drop(item);
    if (isWhole) state.follow(delta.link, asked);
  });
  reachable(true);
  return came;
}

export function graphListCache<Row extends StoredRecord, Index extends string>(
  parts: ListCacheDependencies<Row, Index>,
): GraphListCache<Row, Index> {
  const { list, items, log, reachable, lacking = NOTHING_LACKS } = parts;
  const state = cacheState(parts.disk, list, parts.indexes, lacking);
  const unsettled = new Set<string>();

  const settled = (id: string) => {
    unsettled.delete(id);
    reachable(true);
  };
  const tryOnce = listWrites({ list, items, state, renumbered: parts.renumbered, settled, lacking });
  return {
    all: state.visible.all,
    get: state.visible.get,
    by: state.visible.by,
    counts: state.visible.counts,
    version: state.visible.version,
    waiting: (id) => state.get(id)?.item === undefined || unsettled.has(id) || state.isExpected(id),
    // What is not there has nothing in it.
    isRead: () => !lacking.has(list.name) || state.isRead(),
    check: (write) => {
      if (!('remove' in write)) writeFields(list, 'add' in write ? write.add : write.to);
    },
    allow(write) {
      if ('remove' in write) lacking.fitting(list, {});
      else
        lacking.fitting(
          list,
          'add' in write ? writeFields(list, write.add) : writeDifference(list, write.from, write.to),
        );
    },
    accept(write) {
      // From the outbox it may be as an earlier version wrote it.
      if ('add' in write) state.add(asToday(list, write.add));
      else state.expect(idOf(write), 'remove' in write ? null : asToday(list, write.to));
    },
    async write(write, attempt) {
      const id = idOf(write);
      try {
        const outcome = await tryOnce(write, attempt);
        if (outcome.result !== 'again') unsettled.delete(id);
        const next = state.expected(id);
        // Also when it was done by an earlier try, before a crash: what lies ahead must not hide later changes for ever.
        const hasCome = 'to' in write ? next?.changeId === write.to.changeId : 'remove' in write && next === null;
        if (outcome.result === 'conflict' || (outcome.result === 'done' && hasCome)) state.overtake(id);
        return outcome;
      } catch (error) {
        unsettled.add(id);
        if (error instanceof SiteLacks) return siteLacks();
        const { outcome, refused } = notNow(error, attempt);
        reachable(refused);
        if (refused) log.error(`write refused by Graph in ${list.name}`, error);
        return outcome;
      }
    },
    follow: async () => (lacking.has(list.name) ? followed(parts, state) : []),
  };
}

/** Graph rule 94: a token that is too old answers 410; then everything is read again, and what is not mentioned is gone. */
async function deltaOrAll(items: Items, link: string | undefined): Promise<{ delta: Delta; isAll: boolean }> {
  const all = async () => ({ delta: await items.delta(undefined), isAll: true });
  if (link === undefined) return all();
  try {
    return { delta: await items.delta(link), isAll: false };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.who !== 'service' || failure.status !== 410) throw error;
    return await all().catch((cause: unknown) => {
      throw new NotRead('listAll', cause);
    });
  }
}
