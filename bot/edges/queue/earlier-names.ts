// A partition is named `<list>/<id>`. The version before named some by the id alone, or by another word before it.
import type { Job } from '../../jobs.ts';

interface Found {
  readonly partition: string;
  readonly job: Job;
}

/** `<list>/<id>` of what it writes. */
function writesTo(job: Job): string | undefined {
  if (job.kind !== 'write') return undefined;
  const { write } = job;
  const row = 'add' in write ? write.add : 'remove' in write ? write.remove : write.to;
  return `${write.list}/${row.id}`;
}

/**
 * What comes for a record goes behind what waits for it under its earlier name, until that is done.
 * @param found what waited on the disk at the start
 */
export function earlierNames(found: readonly Found[]): (partition: string, waits: (name: string) => boolean) => string {
  const byName = new Map(found.map(({ partition }) => [partition, partition]));
  for (const { partition, job } of found) {
    const name = writesTo(job);
    if (name !== undefined && !byName.has(name)) byName.set(name, partition);
  }
  return (partition, waits) => {
    const withoutList = partition.slice(partition.indexOf('/') + 1);
    const earlier = byName.get(partition) ?? byName.get(withoutList);
    return earlier !== undefined && waits(earlier) ? earlier : partition;
  };
}
