// What the capabilities look after again and again: one that fails silences no other.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { app } from '../../bot/app.ts';
import { schedules } from '../../bot/edges/clock/clock.ts';
import { unreadOf } from '../../bot/edges/graph/unread.ts';
import type { Job } from '../../bot/jobs.ts';
import type { Ports } from '../../bot/ports.ts';
import { sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory } from '../builders/memory.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { day, instant } from '../builders/time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('while what waits for a decision cannot be gone through, owners of measures are asked all the same', async () => {
  const asked: Job[] = [];
  const { ports: working } = memory({
    people: [sara],
    records: new Map([['measures', [aMeasure({ due: day('2026-11-30') })]]]),
  });
  const ports: Ports = {
    ...working,
    // A Monday morning, when owners get the week's card.
    now: () => instant('2026-11-23T09:00:00.000Z'),
    enqueue: (_key, _partition, job) => void asked.push(job),
    lists: {
      ...working.lists,
      proposals: {
        ...working.lists.proposals,
        by() {
          throw new Error('a proposal that cannot be read');
        },
      },
    },
  };
  const steady = schedules(
    app(ports).schedules.map(({ name, everyMs, run }) => ({
      name,
      every: () => everyMs,
      again: everyMs,
      run: async () => run(),
    })),
    quietLog(),
  );
  steady.start();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(asked).toMatchObject([{ person: sara.id }]);
  expect(unreadOf(steady.failing(), {})).toMatchObject([{ question: 'reminders', list: null }]);
  await steady.stop();
});
