// What the engine is told of kinds of jobs, and a job as it was written to a disk, by this version or an earlier one.
import { type EarlierFields, withTodaysNames } from '../../blocks/earlier-fields.ts';
import type { JobFacts, JobUpgrades } from '../../blocks/job.ts';
import type { Attempt, Job, JobTable } from '../../jobs.ts';
import type { Write } from '../../ports.ts';
import type { ListName } from '../../records.ts';

export interface JobKinds {
  /** Empty for a kind that a newer version has left. */
  facts(job: Job): Partial<JobFacts<Job, ListName>>;
  read(body: string): Job;
  /** What an earlier version called the partition, where it had another name. */
  earlierPartition(partition: string): string | undefined;
}

/** By the first word of the partition: its earlier name, by what comes after the word. */
export type EarlierPartitions = Readonly<Record<string, (rest: string) => string>>;

/** Of a newer version, which will know it again. */
export const UNKNOWN_KIND: Attempt = { result: 'again', after: 60_000, why: 'unknownKind', isTry: false };

export function jobKinds(
  table: JobTable,
  upgrades: JobUpgrades<Job>,
  earlier: EarlierPartitions,
  lists: { readonly [Name in ListName]?: { readonly earlierFields?: EarlierFields } },
): JobKinds {
  const record = (write: Write): Write => {
    const { list, ...records } = write;
    const today = Object.entries<object>(records).map(
      ([part, one]) => [part, withTodaysNames(one, lists[list]?.earlierFields)] as const,
    );
    return { list, ...Object.fromEntries(today) } as Write;
  };
  const upgraded = (job: Job): Job => {
    if (Object.hasOwn(upgrades, job.kind)) return upgraded((upgrades[job.kind] as (old: unknown) => Job)(job));
    if (job.kind !== 'write') return job;
    return { ...job, write: record(job.write), follow: job.follow.map(upgraded), ifLost: job.ifLost.map(upgraded) };
  };
  return {
    facts: (job) => (Object.hasOwn(table, job.kind) ? (table[job.kind] as JobFacts<Job, ListName>) : {}),
    read: (body) => upgraded(JSON.parse(body) as Job),
    earlierPartition(partition) {
      const [word = ''] = partition.split('/', 1);
      return Object.hasOwn(earlier, word) ? earlier[word]?.(partition.slice(word.length + 1)) : undefined;
    },
  };
}
