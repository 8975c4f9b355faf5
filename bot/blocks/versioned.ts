// What is changed by people one at a time: its revision tells whether somebody has been there since it was read.
import type { Instant } from './instant.ts';

export interface Stamp {
  readonly revision: number;
  /** The name of whoever changed it last. */
  readonly changedBy: string;
  readonly changedAt: Instant;
  /** Of the change that wrote it last: the same change is never made twice. */
  readonly changeId: string;
}

export interface Versioned extends Stamp {
  readonly id: string;
}

/** All of a record but its id and its stamp, which no rule sets. */
export type Content<Row> = Omit<Row, keyof Versioned>;

export interface Acting {
  readonly person: { readonly name: string };
}

export interface ChangeMoment {
  readonly now: Instant;
  readonly changeId: string;
}

/** What a change leaves on what it changes: the next revision, or the first of what is new. */
export const stamp = (
  old: Pick<Versioned, 'revision'> | undefined,
  { person }: Acting,
  { now, changeId }: ChangeMoment,
): Stamp => ({
  revision: (old?.revision ?? 0) + 1,
  changedBy: person.name,
  changedAt: now,
  changeId,
});

export const stamped = <Row extends Stamp>(
  old: Row,
  change: Partial<Row>,
  actor: Acting,
  moment: ChangeMoment,
): Row => ({ ...old, ...change, ...stamp(old, actor, moment) });

/** After a change that no person makes: whoever changed it last stays so. */
export const stampedByClock = <Row extends Stamp>(old: Row, change: Partial<Row>, changeId: string): Row => ({
  ...old,
  ...change,
  revision: old.revision + 1,
  changeId,
});

/** Somebody has been there since. @param seen the revision that the person saw; null where it does not matter */
export const isStale = ({ revision }: Pick<Versioned, 'revision'>, seen: number | null): boolean =>
  seen !== null && seen !== revision;

/** True where the person's own change came right after what they saw: the same press once more, perhaps. */
export const isNextBy = ({ revision, changedBy }: Versioned, seen: number, { person }: Acting): boolean =>
  revision === seen + 1 && changedBy === person.name;
