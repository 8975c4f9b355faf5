// What is known of a list's records: as SharePoint has them, and as they will be when what was accepted has been written.
import { asToday, isWhole, type ListOf } from '../../blocks/column.ts';
import { type Indexed, type Indexes, indexed } from '../../blocks/indexed.ts';
import type { Disk, StoredRecord } from '../../ports.ts';
import type { Item } from './items.ts';
import { type Lacking, NOTHING_LACKS } from './lacking.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

export interface CachedRecord<Row> {
  readonly record: Row;
  /** SharePoint's number; undefined until it has one. */
  readonly item: string | undefined;
  readonly etag: string;
}

/** When something was asked, counted in one's own writes. */
export type Since = number;

export interface CacheState<Row extends StoredRecord, Index extends string> {
  /** What readers see. */
  readonly visible: Indexed<Row, Index>;
  get(id: string): CachedRecord<Row> | undefined;
  /** An addition that SharePoint does not have yet. */
  add(record: Row): void;
  /** What a record will be; null = taken away. */
  expect(id: string, next: Row | null): void;
  expected(id: string): Row | null | undefined;
  /** What was expected has come true, or never will. */
  overtake(id: string): void;
  isExpected(id: string): boolean;
  /** As SharePoint has it, on disk when it returns. */
  place(record: Row, item: Pick<Item, 'item' | 'etag'>): void;
  /** The same, by a write of one's own. */
  written(record: Row, item: Pick<Item, 'item' | 'etag'>): void;
  /** No longer in the list. */
  drop(item: string): void;
  removed(record: Row, item: string): void;
  now(): Since;
  /** An answer to a question asked then may be older than this record's newest write. */
  isNewer(id: string, since: Since): boolean;
  /** The items that an enumeration begun then does not mention. */
  missingFrom(there: ReadonlySet<string>, since: Since): readonly string[];
  link(): string | undefined;
  isRead(): boolean;
  /** The columns that a delta begun now asks for. */
  asked(): string;
  follow(link: string, asked: string): void;
}

/** What an earlier version knew of a record may not be enough: then SharePoint is asked for everything. */
function wholeOf<Row extends StoredRecord>(
  saved: Snapshot<Row>,
  list: Pick<ListOf<Row>, 'columns'>,
): readonly CachedRecord<Row>[] {
  return saved.all().flatMap((one) => {
    const record = asToday(list, one.record);
    if (isWhole(list, record)) return [{ ...one, record }];
    saved.drop(record.id);
    saved.forget();
    return [];
  });
}

export function cacheState<Row extends StoredRecord, Index extends string>(
  disk: Disk,
  list: Pick<ListOf<Row>, 'name' | 'columns' | 'earlierFields'>,
  indexes: Indexes<Row, Index>,
  lacking: Pick<Lacking, 'has'> = NOTHING_LACKS,
): CacheState<Row, Index> {
  const names = Object.values<{ readonly name: string }>(list.columns).map(({ name }) => name);
  const asked = () => names.filter((name) => lacking.has(list.name, name)).join();
  const saved = snapshot<Row>(disk, list.name, list.earlierFields, asked);
  const state = new Map<string, CachedRecord<Row>>();
  const byItem = new Map<string, string>();
  const ahead = new Map<string, Row | null>();
  const visible = indexed(indexes);
  let writes: Since = 0;
  const writtenAt = new Map<string, Since>();

  const show = (id: string) => {
    const record = ahead.has(id) ? ahead.get(id) : state.get(id)?.record;
    if (record) visible.put(id, record);
    else visible.drop(id);
  };
  const hold = (one: CachedRecord<Row>) => {
    const { record, item } = one;
    state.set(record.id, one);
    if (item !== undefined) byItem.set(item, record.id);
    show(record.id);
  };
  const place = (record: Row, { item, etag }: Pick<Item, 'item' | 'etag'>) => {
    hold({ record, item, etag });
    saved.put({ record, item, etag });
  };
  const wrote = (id: string) => {
    writes += 1;
    writtenAt.set(id, writes);
  };
  const drop = (item: string) => {
    const id = byItem.get(item);
    if (id === undefined) return;
    byItem.delete(item);
    state.delete(id);
    saved.drop(id);
    show(id);
  };
  const isNewer = (id: string, since: Since) => (writtenAt.get(id) ?? 0) > since;

  for (const one of wholeOf(saved, list)) hold(one);

  return {
    visible,
    get: (id) => state.get(id),
    add(record) {
      if (!state.has(record.id)) hold({ record, item: undefined, etag: '' });
    },
    expect(id, next) {
      ahead.set(id, next);
      show(id);
    },
    expected: (id) => ahead.get(id),
    isExpected: (id) => ahead.has(id),
    overtake(id) {
      ahead.delete(id);
      show(id);
    },
    place,
    written(record, item) {
      wrote(record.id);
      place(record, item);
    },
    drop,
    removed({ id }, item) {
      wrote(id);
      drop(item);
    },
    now: () => writes,
    isNewer,
    missingFrom: (there, since) =>
      [...byItem].flatMap(([item, id]) => (there.has(item) || isNewer(id, since) ? [] : [item])),
    link: saved.link,
    isRead: saved.isRead,
    asked,
    follow: saved.follow,
  };
}
