// The way of every change that people make: find → decide → commit → tell, with its lost race.
import type { Instant } from './instant.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { type Acting, type ChangeMoment, type Content, isStale, stamp, type Versioned } from './versioned.ts';

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

interface Clock {
  now(): Instant;
  newId(): string;
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

/** As readers see it; undefined where they see none. The compiler cannot follow one list's own type through all of them. */
function seenNow<Row>({ lists }: { readonly lists: object }, list: string, id: string): Row | undefined {
  const caches = lists as Readonly<Record<string, { get(id: string): Row | undefined } | undefined>>;
  return caches[list]?.get(id);
}

type Commit<Row, Job> = (old: Row | undefined, next: Row, telling?: Telling<Job>) => Promise<Row | Refusal>;

const partitionOf = <Row extends Identified>({ list, partition }: Committing<Row, string>, row: Row): string =>
  `${list}/${partition?.(row) ?? row.id}`;

/** Writes what a rule has decided, in the partition `<list>/<id>`. @returns the record as readers see it now */
export function committing<Write extends { readonly list: string }, Job, Name extends Write['list']>(
  ports: Ports<Write, Job, Name>,
  described: Committing<RowOf<Write, Name>, Name>,
) {
  type Row = RowOf<Write, Name>;
  const { list, conflict, firstWins } = described;
  return async (
    old: Row | undefined,
    next: Row | Refusal,
    { follow = [], ifLost = [] }: Telling<Job> = {},
  ): Promise<Row | Refusal> => {
    if (isRefusal(next)) return next;
    const write = old === undefined ? { list, add: next } : { list, from: old, to: next };
    const committed = await ports.commit({
      partition: partitionOf(described, next),
      // The name of the list and its record belong together; TypeScript cannot follow that through the union.
      write: write as unknown as Write,
      follow,
      ifLost,
    });
    const there = seenNow<typeof next>(ports, list, next.id) ?? next;
    const isSecond = firstWins === true && there.changeId !== next.changeId;
    return committed === 'conflict' || isSecond ? conflict(there) : there;
  };
}

/** Which record, and which of its revisions the asker saw; null where the change competes with nothing, as a message. */
export interface Seen {
  readonly id: string;
  readonly revision: number | null;
}

/** A question that makes something under its key, or changes what it names. */
interface Saved extends Pick<Seen, 'revision'> {
  readonly id: string | null;
  readonly key: string;
}

type Versions<Write, Name> = RowOf<Write, Name> & Versioned;

interface Changing<Row, Asker, Page, Name> extends Committing<Row, Name> {
  /** The record that the asker may change, or why not. */
  found(id: string, asker: Asker): Row | Refusal;
  /** What is answered. @param row as readers see it now */
  page(row: Row, asker: Asker): Page;
}

/** What a rule has decided, and what is told of it once it has its stamp. */
interface Decision<Row, Part, Job> {
  readonly change: Part;
  tell?(next: Row): Telling<Job>;
}

/** Of a rule's answer: a refusal stays one. */
export const decided = <Part extends object, Row = never, Job = never>(
  change: Part | Refusal,
  tell?: (next: Row) => Telling<Job>,
): Decision<Row, Part, Job> | Refusal => (isRefusal(change) ? change : { change, ...(tell && { tell }) });

interface Deciding<Row, Old, Part, Job> {
  /** The rule, which is asked once the record is known to be the one that the asker saw. */
  decide(old: Old, moment: ChangeMoment): Decision<Row, Part, Job> | Refusal;
}

interface Change<Row, Job> extends Deciding<Row, Row, Partial<Content<Row>>, Job> {
  /** Why the asker may not make just this change, of those that they may. */
  mayNot?(row: Row): Refusal | undefined;
  /** The same has been done already: the answer is the record as it is, and nothing is written. */
  isDone?(row: Row): boolean;
  /** The change's own id, where whatever sends it gives it one: sent twice it is one change. */
  readonly key?: string | undefined;
}

interface Saving<Row, Job> extends Deciding<Row, Row | undefined, Content<Row>, Job> {
  /** Why the asker may not make just this change, or a new one. */
  mayNot?(row: Row | undefined): Refusal | undefined;
}

/**
 * The way of every change of a record that has revisions: find what the asker may change → is it the one that they saw →
 * decide by the rule → stamp → commit → page. Whoever comes second, here or in the list, is told who was first.
 */
export function changing<
  Write extends { readonly list: string },
  Job,
  Name extends Write['list'],
  Asker extends Acting,
  Page,
>(ports: Ports<Write, Job, Name> & Clock, described: Changing<Versions<Write, Name>, Asker, Page, Name>) {
  type Row = Versions<Write, Name>;
  const { list, found, page, conflict } = described;
  const commit = committing(ports, described) as Commit<Row, Job>;
  const pageOf = (row: Row | Refusal, asker: Asker) => (isRefusal(row) ? row : page(row, asker));

  const change = async (seen: Seen, asker: Asker, asked: Change<Row, Job>): Promise<Page | Refusal> => {
    const old = found(seen.id, asker);
    if (isRefusal(old)) return old;
    const no = asked.mayNot?.(old);
    if (no) return no;
    if (old.changeId === asked.key || asked.isDone?.(old)) return page(old, asker);
    if (isStale(old, seen.revision)) return conflict(old);
    const moment = { now: ports.now(), changeId: asked.key ?? ports.newId() };
    const made = asked.decide(old, moment);
    if (isRefusal(made)) return made;
    const stamped = stamp(old, asker, moment);
    const next: Row = { ...old, ...made.change, ...stamped };
    return pageOf(await commit(old, next, made.tell?.(next)), asker);
  };

  /** Made under its key, once; or changed, where the question names what is there. */
  const save = async ({ id, key, revision }: Saved, asker: Asker, asked: Saving<Row, Job>): Promise<Page | Refusal> => {
    if (id !== null) return change({ id, revision }, asker, asked);
    if (seenNow<Row>(ports, list, key)) return pageOf(found(key, asker), asker);
    const no = asked.mayNot?.(undefined);
    if (no) return no;
    const moment = { now: ports.now(), changeId: ports.newId() };
    const made = asked.decide(undefined, moment);
    if (isRefusal(made)) return made;
    // Its content, its id and its stamp are the whole of a record; TypeScript cannot follow that through `Omit`.
    const next = { ...made.change, id: key, ...stamp(undefined, asker, moment) } as unknown as Row;
    return pageOf(await commit(undefined, next, made.tell?.(next)), asker);
  };

  /** Taken away. @returns the record that was there */
  const remove = async (seen: Seen, asker: Asker): Promise<Row | Refusal> => {
    const row = found(seen.id, asker);
    if (isRefusal(row)) return row;
    if (isStale(row, seen.revision)) return conflict(row);
    const write = { list, remove: row } as unknown as Write;
    const committed = await ports.commit({ partition: partitionOf(described, row), write, follow: [] });
    return committed === 'conflict' ? conflict(seenNow<Row>(ports, list, row.id) ?? row) : row;
  };

  return { change, save, remove };
}

/** Of what is made from a record: why not, where somebody has changed that since the asker saw it. */
export const changedSince = <Row extends Versioned, Fault extends Refusal>(
  row: Row,
  seen: number | null,
  conflict: (row: Row) => Fault,
): Fault | undefined => (isStale(row, seen) ? conflict(row) : undefined);

interface Recording<Row, Name> {
  readonly list: Name;
  /** The record that it belongs to, `<list>/<id>`, where the two keep their order; its own partition where nothing is said. */
  within?(row: Row): string;
}

interface Recorded<Row, Job> {
  /** As it was before, where it goes on: a person's own answers, say. */
  readonly from?: Row | undefined;
  readonly follow?: readonly Job[];
}

/**
 * Writes what nobody competes for: a line, a receipt, a person's own answers. Its id says what it is of, so that sent
 * twice it is one, and the first stands. @returns the record as readers see it now
 */
export function recording<Write extends { readonly list: string }, Job, Name extends Write['list']>(
  ports: Ports<Write, Job, Name>,
  { list, within }: Recording<RowOf<Write, Name>, Name>,
) {
  type Row = RowOf<Write, Name>;
  return async (row: Row, { from, follow = [] }: Recorded<Row, Job> = {}): Promise<Row> => {
    const write = from === undefined ? { list, add: row } : { list, from, to: row };
    const partition = within?.(row) ?? `${list}/${row.id}`;
    await ports.commit({ partition, write: write as unknown as Write, follow });
    return seenNow<typeof row>(ports, list, row.id) ?? row;
  };
}

/** A write that follows from another: a line of history, say, is one with the change that it tells of. */
export const written = <const Write, Job = never>(write: Write, follow: readonly Job[] = []) => ({
  kind: 'write' as const,
  write,
  follow,
  ifLost: [],
});
