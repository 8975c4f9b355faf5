// One's own writes into a list: each may be tried again after a crash or a lost answer, and is done once.
import { type ListOf, readFields, writeDifference, writeFields } from '../../blocks/column.ts';
import { where } from '../../blocks/query.ts';
import type { Attempt } from '../../jobs.ts';
import type { StoredRecord } from '../../ports.ts';
import type { CachedRecord, CacheState } from './cache-state.ts';
import { isGone, isRaceLost, isTwin } from './failure.ts';
import type { Item, Items } from './items.ts';
import type { Lacking } from './lacking.ts';

export type ListWrite<Row> =
  | { readonly add: Row }
  | { readonly from: Row; readonly to: Row }
  | { readonly remove: Row };

interface ListWritesDependencies<Row extends StoredRecord, Index extends string> {
  readonly list: ListOf<Row>;
  readonly items: Items;
  readonly state: CacheState<Row, Index>;
  /** The same record under another number, where another machine has given its number to something else. */
  readonly renumbered: ((record: Row) => Row) | undefined;
  readonly lacking: Pick<Lacking, 'fitting'>;
  /** SharePoint has it. */
  readonly settled: (id: string) => void;
}

const DONE: Attempt = { result: 'done' };
const CONFLICT: Attempt = { result: 'conflict' };

export const idOf = <Row extends StoredRecord>(write: ListWrite<Row>) =>
  ('add' in write ? write.add : 'remove' in write ? write.remove : write.to).id;

/** The columns that every list has; the rest does not matter where a twin is looked for. */
type KeyedBy = ListOf<{ readonly id: string }>;

export function listWrites<Row extends StoredRecord, Index extends string>({
  list,
  items,
  state,
  renumbered: renumber,
  settled,
  lacking,
}: ListWritesDependencies<Row, Index>): (write: ListWrite<Row>, attempt: number) => Promise<Attempt> {
  const written = (record: Row, item: Item): Attempt => {
    state.written(record, item);
    settled(record.id);
    return DONE;
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
      return written(record, await items.create(lacking.fitting(list, writeFields(list, record))));
    } catch (error) {
      const found = isTwin(error) ? await twin(record.id) : undefined;
      if (found) return written(record, found);
      if (!isTwin(error) || !renumber) throw error;
      renumbered.set(record.id, renumber(record));
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
      const fields = lacking.fitting(list, writeDifference(list, from, to));
      return written(to, await items.update(now.item, now.etag, fields));
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
    settled(record.id);
    return DONE;
  };
  return (write, attempt) => {
    if ('add' in write) return add(write.add, attempt);
    return 'remove' in write ? remove(write.remove) : change(write.from, write.to, attempt);
  };
}
