// What follows from a job, and where: the facts of its kind decide.
import type { Attempt, Job } from '../../jobs.ts';
import type { JobKinds } from './job-kinds.ts';

export interface NewEntry {
  readonly key: string;
  /** Jobs of one partition are done one at a time, in the order they came; partitions do not wait for each other. */
  readonly partition: string;
  readonly job: Job;
  /** Not done before then, by the clock of the product; until then it holds up nothing. Milliseconds since 1970. */
  readonly at?: number;
}

export interface FollowUps {
  /** What is done after the attempt. @param isAnswered a person has waited for the answer, and has it */
  after(attempt: Attempt, entry: NewEntry, isAnswered: boolean): readonly NewEntry[];
  /** Cards that say "saved, on its way", when an addition could not be written at once. */
  early(entry: NewEntry): readonly NewEntry[];
}

/** What comes after a write that is itself a follow-up waits for it: a card must not show what was. */
function inTurn(follow: readonly Job[]): readonly Job[] {
  const place = follow.findLastIndex(({ kind }) => kind === 'write');
  const last = follow[place];
  if (last?.kind !== 'write') return follow;
  const rest = follow.slice(place + 1);
  return [...follow.slice(0, place), { ...last, follow: [...last.follow, ...rest], ifLost: [...last.ifLost, ...rest] }];
}

export function followUps({ facts }: Pick<JobKinds, 'facts'>): FollowUps {
  const partitionOf = (job: Job, partition: string) => {
    const { partition: own } = facts(job);
    return own === undefined ? partition : `${partition}/${typeof own === 'string' ? own : own(job)}`;
  };
  /** Each with a key of its own: doing the first job again cannot do them again. */
  const entries = (key: string, partition: string, jobs: readonly Job[]) =>
    jobs.map((job, place) => ({ key: `${key}/${place}`, partition: partitionOf(job, partition), job }));
  return {
    after({ result }, { key, partition, job }, isAnswered) {
      if (job.kind !== 'write') return [];
      if (result === 'done') return entries(key, partition, inTurn(job.follow));
      // Cards may have shown what was on its way and never comes: they show what is, also where the person has had the answer.
      const lost = isAnswered ? job.ifLost.filter((one) => facts(one).shows === true) : job.ifLost;
      return entries(`${key}/lost`, partition, lost);
    },
    early({ key, partition, job }) {
      if (job.kind !== 'write' || !('add' in job.write)) return [];
      const cards = job.follow.filter((one) => facts(one).early === true);
      return entries(`${key}/early`, partition, cards);
    },
  };
}
