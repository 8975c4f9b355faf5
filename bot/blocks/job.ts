// What the engine must know of a kind of job, as data: it reads these facts and knows no capability.
import type { Language } from './text.ts';

export interface JobFacts<One, List extends string = string> {
  /** What it does, as the page for operations says it. */
  readonly label: Readonly<Record<Language, string>>;
  /** The queue of its own beside the one of what it follows from; absent = in that very queue. */
  readonly partition?: string | ((job: One) => string);
  /** Jobs that people wait for go before it. */
  readonly yields?: true;
  /** Done once more, early, while an addition has to wait for SharePoint. */
  readonly early?: true;
  /** Shows what is: done also after a lost race whose person has had the answer. */
  readonly shows?: true;
  /** The partition of the shared queue, where any process may do it: it holds ids only, and SharePoint knows the rest. */
  readonly shared?: (job: One) => string | undefined;
  /** The lists that another process must have read anew before it does the job. */
  readonly readBefore?: readonly List[];
  /** What SharePoint must have before another process can do the job: the first is what it is about. */
  readonly writtenBefore?: (job: One) => readonly { readonly list: List; readonly id: string }[];
  /** The number of the case that waits for it. */
  readonly about?: (job: One) => string | undefined;
}

/** Facts of every kind of a capability: one that is missing or misspelt does not compile. */
export type JobFactsOf<Jobs, List extends string = string> = {
  readonly [Kind in keyof Jobs]: JobFacts<{ readonly kind: Kind } & Jobs[Kind], List>;
};

/** Kinds that are no more, by name: the job that does today what one of them did, as it was written to a disk. */
export type JobUpgrades<Job> = Readonly<Record<string, (old: never) => Job>>;
