// What is known of a list's things: as SharePoint has them, and as they will be when what was accepted has been written.
import { type Indexed, type Indexes, indexed } from '../../blocks/indexed.ts';
import type { Disk, Kept } from '../../ports.ts';
import type { Item } from './items.ts';
import { snapshot } from './snapshot.ts';

export interface Held<Thing> {
  readonly thing: Thing;
  /** SharePoint's number; undefined until it has one. */
  readonly item: string | undefined;
  readonly etag: string;
}

/** When something was asked, counted in one's own writes. */
export type Since = number;

export interface HeldThings<Thing extends Kept, Index extends string> {
  /** What readers see. */
  readonly visible: Indexed<Thing, Index>;
  get(id: string): Held<Thing> | undefined;
  /** An addition that SharePoint does not have yet. */
  add(thing: Thing): void;
  /** What a thing will be; null = taken away. */
  expect(id: string, next: Thing | null): void;
  expected(id: string): Thing | null | undefined;
  /** What was expected has come true, or never will. */
  overtake(id: string): void;
  isExpected(id: string): boolean;
  /** As SharePoint has it, on disk when it returns. */
  place(thing: Thing, item: Pick<Item, 'item' | 'etag'>): void;
  /** The same, by a write of one's own. */
  written(thing: Thing, item: Pick<Item, 'item' | 'etag'>): void;
  /** No longer in the list. */
  drop(item: string): void;
  removed(thing: Thing, item: string): void;
  now(): Since;
  /** An answer to a question asked then may be older than this thing's newest write. */
  isNewer(id: string, since: Since): boolean;
  /** The items that an enumeration begun then does not mention. */
  missingFrom(there: ReadonlySet<string>, since: Since): readonly string[];
  link(): string | undefined;
  follow(link: string): void;
}

export function heldThings<Thing extends Kept, Index extends string>(
  disk: Disk,
  list: string,
  indexes: Indexes<Thing, Index>,
): HeldThings<Thing, Index> {
  const saved = snapshot<Thing>(disk, list);
  const held = new Map<string, Held<Thing>>();
  const byItem = new Map<string, string>();
  const ahead = new Map<string, Thing | null>();
  const visible = indexed(indexes);
  let writes: Since = 0;
  const writtenAt = new Map<string, Since>();

  const show = (id: string) => {
    const thing = ahead.has(id) ? ahead.get(id) : held.get(id)?.thing;
    if (thing) visible.put(id, thing);
    else visible.drop(id);
  };
  const hold = (one: Held<Thing>) => {
    const { thing, item } = one;
    held.set(thing.id, one);
    if (item !== undefined) byItem.set(item, thing.id);
    show(thing.id);
  };
  const place = (thing: Thing, { item, etag }: Pick<Item, 'item' | 'etag'>) => {
    hold({ thing, item, etag });
    saved.put({ thing, item, etag });
  };
  const wrote = (id: string) => {
    writes += 1;
    writtenAt.set(id, writes);
  };
  const drop = (item: string) => {
    const id = byItem.get(item);
    if (id === undefined) return;
    byItem.delete(item);
    held.delete(id);
    saved.drop(id);
    show(id);
  };
  const isNewer = (id: string, since: Since) => (writtenAt.get(id) ?? 0) > since;

  for (const one of saved.all()) hold(one);

  return {
    visible,
    get: (id) => held.get(id),
    add(thing) {
      if (!held.has(thing.id)) hold({ thing, item: undefined, etag: '' });
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
    written(thing, item) {
      wrote(thing.id);
      place(thing, item);
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
    follow: saved.follow,
  };
}
