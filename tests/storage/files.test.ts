// Files on their way: kept until they are in their library, however long that takes.
import { expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { ownQueue } from '../../bot/edges/queue/disk-queue.ts';
import { drafts as openDrafts } from '../../bot/edges/queue/drafts.ts';
import { reportFiles } from '../../bot/edges/queue/files.ts';
import { outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import { tidying } from '../../bot/edges/queue/tidy.ts';
import type { Job } from '../../bot/jobs.ts';
import { anIncident } from '../builders/incident.ts';
import { kinds } from '../builders/job-kinds.ts';

const DAY = 24 * 3_600_000;
const FILE = { name: 'bild.png', type: 'image/png', base64: 'AAAA', size: 3 };

function aMachine() {
  const disk = openDisk(':memory:');
  const clock = { now: Date.parse('2026-11-24T09:00:00Z') };
  const now = () => clock.now;
  let last = 0;
  const files = reportFiles(
    disk,
    () => {
      last += 1;
      return `file-${last}-of-the-test`;
    },
    now,
  );
  const outbox = openOutbox(disk, now, kinds);
  const refused = refusedJobs(disk, outbox, now, kinds);
  const drafts = openDrafts(disk, now);
  const tidy = tidying(disk, now, {
    outbox,
    refused,
    drafts,
    opened: { tidy: () => {} },
    files,
    queue: ownQueue(disk, now, kinds),
  });
  /** A machine that has been on all the while. */
  const daysPass = async (days: number) => {
    for (let day = 0; day < days; day += 1) {
      clock.now += DAY;
      await tidy();
    }
  };
  return { files, outbox, daysPass };
}

const store = (file: string): Job => ({ kind: 'file', number: '2026-0017', file });

it('a file that its library has refused for months is there, and stands in Drift with the number of its case', async () => {
  const { files, outbox, daysPass } = aMachine();
  const file = files.port.put('report', FILE);
  outbox.put([{ key: 'a', partition: 'incidents/a/files', job: store(file) }]);
  await daysPass(100);
  expect(files.get(file)).toMatchObject(FILE);
  expect(outbox.stuck()).toMatchObject([{ kind: 'file', about: '2026-0017' }]);
});

it('a file whose case has not reached SharePoint for months is there', async () => {
  const { files, outbox, daysPass } = aMachine();
  const file = files.port.put('report', FILE);
  const work: Job = {
    kind: 'write',
    write: { list: 'incidents', add: anIncident() },
    follow: [store(file)],
    ifLost: [],
  };
  outbox.put([{ key: 'a', partition: 'incidents/a', job: work }]);
  await daysPass(100);
  expect(files.get(file)).toMatchObject(FILE);
});

it('a file of a report that nobody sent is gone after a month', async () => {
  const { files, daysPass } = aMachine();
  const file = files.port.put('report', FILE);
  await daysPass(29);
  expect(files.get(file)).toMatchObject(FILE);
  await daysPass(2);
  expect(files.get(file)).toBeUndefined();
});
