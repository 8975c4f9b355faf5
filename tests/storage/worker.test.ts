import { expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { journal as openJournal } from '../../bot/edges/queue/journal.ts';
import { refusedWork } from '../../bot/edges/queue/refused.ts';
import { worker as startWorker } from '../../bot/edges/queue/worker.ts';
import type { FollowUp, Performers } from '../../bot/ports.ts';
import { quietLog, until } from '../builders/town.ts';

const show = (person: string): FollowUp => ({ kind: 'showTodo', person });

it('work that puts more work while it is done is done once, and a stop waits for it', async () => {
  const disk = openDisk(':memory:');
  const journal = openJournal(disk, Date.now);
  const done: string[] = [];
  let letGo = () => {};
  const performers = {
    async showTodo({ person }: { person: string }) {
      done.push(person);
      if (person === 'first') {
        journal.put([{ key: 'second', lane: 'other', work: show('second') }]);
        worker.poke();
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
        done.push('first ended');
      }
      return { result: 'done' as const };
    },
  } as unknown as Performers;
  const worker = startWorker(journal, refusedWork(disk, journal, Date.now), quietLog(), Date.now);
  journal.put([{ key: 'first', lane: 'one', work: show('first') }]);
  worker.start(performers);
  await until(
    () => Promise.resolve(done.length),
    (count) => count >= 2,
  );
  const stopped = worker.stop();
  letGo();
  await stopped;
  expect(done).toEqual(['first', 'second', 'first ended']);
  disk.close();
});
