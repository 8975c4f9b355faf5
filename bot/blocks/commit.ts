// The way of every change that people make: find → decide → commit → tell, with its lost race.
import { isRefusal, type Refusal } from './refusal.ts';

interface Identified {
  readonly id: string;
  /** Of the change that wrote it last. */
  readonly changeId: string;
}

/** What follows from a write, and what follows when it has lost the race after its person had an answer. */
export interface Telling<Job> {
  readonly follow?: readonly Job[];
  readonly ifLost?: readonly Job[];
}

interface Committed<Write, Job> {
  readonly partition: string;
  readonly write: Write;
  readonly follow: readonly Job[];
  readonly ifLost?: readonly Job[];
}

type RowOf<Write, Name> =
  Extract<Write, { readonly list: Name; readonly add: unknown }> extends { readonly add: infer Row extends Identified }
    ? Row
    : never;

interface Ports<Write, Job, Name extends string> {
  commit(change: Committed<Write, Job>): Promise<'stored' | 'queued' | 'conflict'>;
  readonly lists: { readonly [Each in Name]: { get(id: string): RowOf<Write, Each> | undefined } };
}

interface Committing<Row, Name> {
  readonly list: Name;
  /** Those of one partition never overtake each other; a record's own where nothing is said. */
  partition?(row: Row): string;
  /** An id belongs to whoever writes it first; whoever comes second has lost the race. */
  readonly firstWins?: true;
  /** Somebody else wrote first. @param there as readers see it now, or what was to be written where it is gone */
  conflict(there: Row): Refusal;
}

/** As readers see it, or what was to be written where they see none. */
function thereNow<Row extends Identified>({ lists }: { readonly lists: object }, list: string, row: Row): Row {
  const caches = lists as Readonly<Record<string, { get(id: string): Row | undefined } | undefined>>;
  return caches[list]?.get(row.id) ?? row;
}

/** Writes what a rule has decided, in the partition `<list>/<id>`. @returns the record as readers see it now */
export function committing<Write extends { readonly list: string }, Job, Name extends Write['list']>(
  ports: Ports<Write, Job, Name>,
  { list, partition, conflict, firstWins }: Committing<RowOf<Write, Name>, Name>,
) {
  type Row = RowOf<Write, Name>;
  return async (
    old: Row | undefined,
    next: Row | Refusal,
    { follow = [], ifLost = [] }: Telling<Job> = {},
  ): Promise<Row | Refusal> => {
    if (isRefusal(next)) return next;
    const write = old === undefined ? { list, add: next } : { list, from: old, to: next };
    const committed = await ports.commit({
      partition: `${list}/${partition?.(next) ?? next.id}`,
      // The name of the list and its record belong together; TypeScript cannot follow that through the union.
      write: write as unknown as Write,
      follow,
      ifLost,
    });
    const there = thereNow(ports, list, next);
    const isSecond = firstWins === true && there.changeId !== next.changeId;
    return committed === 'conflict' || isSecond ? conflict(there) : there;
  };
}

/** Takes a record away, in the same partition. @returns the record that was there */
export function removing<Write extends { readonly list: string }, Job, Name extends Write['list']>(
  ports: Ports<Write, Job, Name>,
  { list, partition, conflict }: Committing<RowOf<Write, Name>, Name>,
) {
  type Row = RowOf<Write, Name>;
  return async (row: Row): Promise<Row | Refusal> => {
    const committed = await ports.commit({
      partition: `${list}/${partition?.(row) ?? row.id}`,
      write: { list, remove: row } as unknown as Write,
      follow: [],
    });
    return committed === 'conflict' ? conflict(thereNow(ports, list, row)) : row;
  };
}

interface Deciding<Row, Job> extends Telling<Job> {
  readonly next: Row | Refusal;
}

interface Changing<Row, Asker, Job, Page> {
  /** The record that the asker may read, or that there is none. */
  readonly found: (id: string, asker: Asker) => Row | Refusal;
  readonly commit: (old: Row, next: Row, telling: Telling<Job>) => Promise<Row | Refusal>;
  readonly page: (row: Row, asker: Asker) => Page;
}

/**
 * One change of one record: find what the asker may read → decide by the rule, which sees the revision → commit → page.
 * A rule that gives the record back as it is has been asked the same before: nothing is written.
 */
export const changing =
  <Row extends Identified, Asker, Job, Page>({ found, commit, page }: Changing<Row, Asker, Job, Page>) =>
  async (id: string, asker: Asker, decide: (row: Row) => Deciding<Row, Job>): Promise<Page | Refusal> => {
    const row = found(id, asker);
    if (isRefusal(row)) return row;
    const { next, ...telling } = decide(row);
    if (isRefusal(next)) return next;
    if (next === row) return page(row, asker);
    const stored = await commit(row, next, telling);
    return isRefusal(stored) ? stored : page(stored, asker);
  };

/** A write that follows from another: a line of history, say, is one with the change that it tells of. */
export const written = <const Write, Job = never>(write: Write, follow: readonly Job[] = []) => ({
  kind: 'write' as const,
  write,
  follow,
  ifLost: [],
});
