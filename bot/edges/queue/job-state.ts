// What may happen to a job in the queue, the same in both of its forms.
import { instantAt, toInstant } from '../../blocks/instant.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import type { Pause, StuckEntry, Taken } from './queue.ts';

export interface Row {
  readonly key: string;
  /** Its partition: columns keep the name of earlier versions. */
  readonly lane: string;
  readonly body: string;
  /** Its place in the partition. */
  readonly place: number;
  /** `timed`: its time has not come, and it has no place yet. */
  readonly state: 'timed' | 'waiting' | 'held' | 'stopped' | 'done' | 'cancelled';
  readonly tries: number;
  readonly faults: number;
  readonly why: string;
  /** When it came, as ISO text. */
  readonly since: string;
  readonly hold: string;
  /** The job's time, as ISO text; empty where it has none. */
  readonly at: string;
}

export const LEASE_MS = 60_000;
/** Nothing waits longer than this between two tries; a moment further off is from a clock that was ahead. */
export const LONGEST_WAIT_MS = 3_600_000;
/** So many faults and it stops until somebody says go on. */
export const MOST_FAULTS = 5;
/** From so many tries on it is worth showing, though it goes on by itself. */
export const MANY_TRIES = 5;
/** What has waited for so long is worth showing, whatever it waits for. */
export const LONG_MS = 60_000;
/** A text in an Azure table holds 32 768 characters at most. */
const LARGEST_CHARACTERS = 32_000;

export class WorkTooLarge extends Error {
  constructor(key: string, size: number) {
    super(
      `The work ${key} has ${size} characters; a queue takes at most ${LARGEST_CHARACTERS}. Put ids in it, not content.`,
    );
    this.name = 'WorkTooLarge';
  }
}

export function bodyOf({ key, job }: NewEntry): string {
  const body = JSON.stringify(job);
  if (body.length > LARGEST_CHARACTERS) throw new WorkTooLarge(key, body.length);
  return body;
}

export const arrived = (entry: NewEntry, place: number, since: string): Row => ({
  key: entry.key,
  lane: entry.partition,
  body: bodyOf(entry),
  place,
  state: 'waiting',
  tries: 0,
  faults: 0,
  why: '',
  since,
  hold: '',
  at: entry.at === undefined ? '' : instantAt(entry.at),
});

const failed = (row: Row, why: string): Row => {
  const faults = row.faults + 1;
  return { ...row, faults, why, tries: row.tries + 1, state: faults >= MOST_FAULTS ? 'stopped' : 'waiting', hold: '' };
};

/** Held already means that its lease has run out: whoever held it is gone, and may be so because of this very work. */
export function taken(row: Row, hold: string): Row {
  const now = row.state === 'held' ? failed(row, 'holderGone') : row;
  return now.state === 'stopped' ? now : { ...now, state: 'held', hold };
}

export const givenBack = (row: Row, { why, isTry, isFault }: Pause): Row =>
  isFault ? failed(row, why) : { ...row, state: 'waiting', why, tries: row.tries + (isTry ? 1 : 0), hold: '' };

/** Its time has not come; the clock may have been put back since it had. */
export const isEarly = ({ at }: Row, clock: number): boolean => at !== '' && Date.parse(at) > clock;

/** It waits for its time, and its place in the partition is another's. */
export const early = (row: Row): Row => ({ ...row, state: 'timed', place: 0 });

/** Its time has come: from now on it is like any other. */
export const begun = (row: Row, place: number, since: string): Row => ({ ...row, state: 'waiting', place, since });

export const resumed = (row: Row, place: number): Row => ({ ...row, state: 'waiting', place, faults: 0, hold: '' });

/** Whose turn it is in a partition: the first of those that are waiting or held, so that there is one at a time. */
export const isNext = (row: Row, others: readonly Row[]): boolean => others.every((other) => row.place < other.place);

export const asTaken = (row: Row, { read }: Pick<JobKinds, 'read'>): Taken => ({
  key: row.key,
  partition: row.lane,
  job: read(row.body),
  tries: row.tries,
  why: row.why,
  hold: row.hold,
});

const stateOf = ({ state, tries }: Row): StuckEntry['state'] => {
  if (state === 'stopped') return 'stopped';
  return tries >= MANY_TRIES ? 'trying' : 'waiting';
};

export const asStuck = (row: Row, { read }: Pick<JobKinds, 'read'>): StuckEntry => ({
  key: row.key,
  kind: read(row.body).kind,
  state: stateOf(row),
  why: row.why === '' ? 'behind' : row.why,
  tries: row.tries,
  since: toInstant(row.since),
});
