// Jobs that any process may do: each is held by one process at a time, for as long as its lease runs.
import type { Instant } from '../../blocks/instant.ts';
import type { Job, Refused } from '../../jobs.ts';
import type { NewEntry } from './follow-ups.ts';

/** A job in the hands of this process. */
export interface Taken extends NewEntry {
  readonly tries: number;
  /** Why it was given back last. */
  readonly why: string;
  /** What proves that it is still ours. */
  readonly hold: string;
}

export interface Pause {
  readonly after: number;
  /** A code: never what people wrote. */
  readonly why: string;
  /** False = not even tried. */
  readonly isTry: boolean;
  /** Time alone does not mend it: so many of these and the job stops until somebody says go on. */
  readonly isFault: boolean;
}

export interface StuckEntry {
  readonly key: string;
  readonly kind: Job['kind'];
  readonly state: 'stopped' | 'trying' | 'waiting' | 'refused' | 'uncertain';
  readonly why: string;
  readonly tries: number;
  readonly since: Instant;
  readonly about?: string;
  readonly refusal?: Refused;
  readonly to?: string;
}

export interface QueueState {
  readonly waiting: number;
  readonly stuck: readonly StuckEntry[];
}

/** One type, two forms: a file of one machine, or Azure Storage for several processes. */
export interface Queue {
  /** Durable when it resolves. A key that has been there before changes nothing. What has a time holds up nothing until then. */
  put(entries: readonly NewEntry[]): Promise<void>;
  /** Jobs that are due, whose partition nobody works in. A lease that has run out gives its job to whoever asks next. */
  take(most: number): Promise<readonly Taken[]>;
  /** A new lease from now on. @returns false when somebody else holds it */
  extend(taken: Taken): Promise<boolean>;
  /** @returns false when somebody else holds it: theirs counts */
  done(taken: Taken): Promise<boolean>;
  /** Given back for later; after too many faults it stops. @returns false when somebody else holds it */
  again(taken: Taken, pause: Pause): Promise<boolean>;
  /** Not done any more, and its key may come again; what is under way or done is left alone. */
  cancel(key: string): Promise<'cancelled' | 'underWay' | 'nothing'>;
  state(): Promise<QueueState>;
  /** What has stopped goes on, last in its partition. @returns false when no such job is stopped */
  resume(key: string): Promise<boolean>;
  /** Forgets what was done before the instant, and mends what a crash may have left without anyone to take it. */
  tidy(before: number): Promise<void>;
}
