// A list in memory: loaded from the machine's disk, followed by delta, and changed at once by one's own writes.
import { Unreadable } from '../../blocks/codec.ts';
import { type ListOf, readFields, writeDifference, writeFields } from '../../blocks/column.ts';
import type { Indexes } from '../../blocks/indexed.ts';
import { where } from '../../blocks/query.ts';
import type { Attempt } from '../../jobs.ts';
import type { Disk, ListCache, Log, StoredRecord } from '../../ports.ts';
import { type CachedRecord, cacheState, type Since } from './cache-state.ts';
import { failureOf, isGone, isRaceLost, isTwin, NotRead, notNow } from './failure.ts';
import type { Delta, Item, Items } from './items.ts';

export type ListWrite<Row> =
  | { readonly add: Row }
  | { readonly from: Row; readonly to: Row }
  | { readonly remove: Row };

export interface GraphListCache<Row extends StoredRecord, Index extends string = never> extends ListCache<Row, Index> {
  /** Throws `Unwritable` when SharePoint could never take it. */
  check(write: ListWrite<Row>): void;
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
  /** The same record under another number, where another machine has given its number to something else. */
  readonly renumbered?: (record: Row) => Row;
}

const DONE: Attempt = { result: 'done' };
const CONFLICT: Attempt = { result: 'conflict' };

const idOf = <Row extends StoredRecord>(write: ListWrite<Row>) =>
  ('add' in write ? write.add : 'remove' in write ? write.remove : write.to).id;

export function graphListCache<Row extends StoredRecord, Index extends string>(
  parts: ListCacheDependencies<Row, Index>,
): GraphListCache<Row, Index> {
  const { list, items, log, reachable } = parts;
  const state = cacheState(parts.disk, list.name, parts.indexes);
  const unsettled = new Set<string>();

  const settled = (id: string): Attempt => {
    unsettled.delete(id);
    reachable(true);
    return DONE;
  };
  const written = (record: Row, item: Item): Attempt => {
    state.written(record, item);
    return settled(record.id);
  };

  const twin = (id: string) => items.find(where(list as KeyedBy, 'id', 'eq', id));
  const renumbered = new Map<string, Row>();
  const add = async (asked: Row, attempt: number): Promise<Attempt> => {
    const record = renumbered.get(asked.id) ?? asked;
    if (state.get(record.id)?.item !== undefined) return DONE;
    // An earlier try may have been committed without an answer (Graph rule 112): look for it by its unique key first.
    const earlier = attempt > 0 ? await twin(record.id) : undefined;
    if (earlier) return written(record, earlier);
    try {
      return written(record, await items.create(writeFields(list, record)));
    } catch (error) {
      const found = isTwin(error) ? await twin(record.id) : undefined;
      if (found) return written(record, found);
      if (!isTwin(error) || !parts.renumbered) throw error;
      renumbered.set(record.id, parts.renumbered(record));
      return { result: 'again', after: 100, why: 'number taken' };
    }
  };
  /** Somebody else wrote first, or an earlier try of one's own did: the item itself tells. */
  const settleRace = async (
    { item = '', etag }: CachedRecord<Row>,
    changeId: string,
    attempt = 0,
  ): Promise<Attempt> => {
    const there = await items.get(item);
    // A replica that has not heard of it yet: the answer is older than the refusal.
    if (there.etag === etag) return { result: 'again', after: 1_000, why: 'stale read' };
    const record = readFields(list, there.fields, there.item);
    written(record, there);
    if (record.changeId === changeId) return DONE;
    // An earlier try may have been committed without an answer, and somebody has built on it since (Graph rules 98 and 112).
    const isThere = ({ [list.columns.changeId.name]: change }: Item['fields']) => change === changeId;
    return attempt > 0 && (await items.versions(item)).some(isThere) ? DONE : CONFLICT;
  };
  const change = async (from: Row, to: Row, attempt: number): Promise<Attempt> => {
    const now = state.get(to.id);
    if (now?.record.changeId === to.changeId) return DONE;
    if (!now || now.record.changeId !== from.changeId) return CONFLICT;
    if (now.item === undefined) return { result: 'again', after: 300, why: 'not yet added' };
    try {
      return written(to, await items.update(now.item, now.etag, writeDifference(list, from, to)));
    } catch (error) {
      if (isRaceLost(error)) return await settleRace(now, to.changeId, attempt);
      if (!isGone(error)) throw error;
      state.drop(now.item);
      return CONFLICT;
    }
  };
  const remove = async (record: Row): Promise<Attempt> => {
    const now = state.get(record.id);
    if (!now) return DONE;
    if (now.record.changeId !== record.changeId) return CONFLICT;
    if (now.item === undefined) return { result: 'again', after: 300, why: 'not yet added' };
    try {
      await items.remove(now.item, now.etag);
    } catch (error) {
      if (isRaceLost(error)) {
        return await settleRace(now, '');
      }
      if (!isGone(error)) throw error;
    }
    state.removed(record, now.item);
    return settled(record.id);
  };
  const tryOnce = (write: ListWrite<Row>, attempt: number): Promise<Attempt> => {
    if ('add' in write) return add(write.add, attempt);
    return 'remove' in write ? remove(write.remove) : change(write.from, write.to, attempt);
  };

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

  return {
    all: state.visible.all,
    get: state.visible.get,
    by: state.visible.by,
    counts: state.visible.counts,
    version: state.visible.version,
    waiting: (id) => state.get(id)?.item === undefined || unsettled.has(id) || state.isExpected(id),
    check: (write) => {
      if (!('remove' in write)) writeFields(list, 'add' in write ? write.add : write.to);
    },
    accept(write) {
      if ('add' in write) state.add(write.add);
      else state.expect(idOf(write), 'remove' in write ? null : write.to);
    },
    async write(write, attempt) {
      const id = idOf(write);
      try {
        const tried = await tryOnce(write, attempt);
        if (tried.result !== 'again') unsettled.delete(id);
        const next = state.expected(id);
        // Also when it was done by an earlier try, before a crash: what lies ahead must not hide later changes for ever.
        const hasCome = 'to' in write ? next?.changeId === write.to.changeId : 'remove' in write && next === null;
        if (tried.result === 'conflict' || (tried.result === 'done' && hasCome)) state.overtake(id);
        return tried;
      } catch (error) {
        unsettled.add(id);
        const { tried, refused } = notNow(error, attempt);
        reachable(refused);
        if (refused) log.error(`write refused by Graph in ${list.name}`, error);
        return tried;
      }
    },
    async follow() {
      const since = state.now();
      const link = state.link();
      const { delta, isAll } = await deltaOrAll(items, link).catch((error: unknown) => {
        reachable(false);
        throw error instanceof NotRead ? error : new NotRead(link === undefined ? 'listAll' : 'listChanges', error);
      });
      const came: Row[] = [];
      parts.disk.together(() => {
        const isWhole = delta.changed.filter((item) => !takeIn(item, since, came)).length === 0;
        const there = new Set(delta.changed.map(({ item }) => item));
        for (const item of isAll ? state.missingFrom(there, since) : delta.gone) state.drop(item);
        if (isWhole) state.follow(delta.link);
      });
      reachable(true);
      return came;
    },
  };
}

/** The columns that every list has; the rest does not matter where a twin is looked for. */
type KeyedBy = ListOf<{ readonly id: string }>;

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
