// Two processes that look after the same clocks, each with its own disk: every step is fired once, whichever of them is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { instantAt } from '../../bot/blocks/instant.ts';
import { ASKER, CASE, machines, sharedBy } from '../bench/clocks.ts';

const HOUR_MS = 3_600_000;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function together() {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-two-clocks-'));
  folders.push(folder);
  const shared = sharedBy();
  const both = machines(shared, folder);
  const began = shared.now;
  const subject = { kind: 'municipality', id: 'municipality', name: '' } as const;
  const start = { kind: 'aware', at: instantAt(began) } as const;
  await both
    .all()[0]
    ?.legalClock.clocks.open({ id: CASE, number: '2026-0001' }, [{ subject, step: 'earlyWarning', start }], ASKER);
  await both.tick();
  return {
    both,
    shared,
    async at(hours: number) {
      shared.now = began + hours * HOUR_MS;
      await both.tick();
    },
    fired: () =>
      [...shared.rows.values()].flatMap(({ warnings }) => warnings.map(({ step, isLate }) => [step, isLate])),
    letters: () => [...shared.letters.values()],
    stop: () => Promise.all([both.stop(0), both.stop(1)]),
  };
}

it('both look, and one fires: one line on the clock and one letter', async () => {
  const { at, fired, letters, stop } = await together();
  await at(12);
  expect([fired(), letters()]).toEqual([[['half', false]], [1]]);
  await at(12.2);
  expect([fired(), letters()]).toEqual([[['half', false]], [1]]);
  await stop();
});

it('the one that opened the clock is gone: the other warns at the same moment', async () => {
  const { both, at, fired, letters, stop } = await together();
  await both.stop(0);
  await at(12);
  expect([fired(), letters()]).toEqual([[['half', false]], [1]]);
  both.start(0);
  await at(12.1);
  expect([fired(), letters()]).toEqual([[['half', false]], [1]]);
  await stop();
});

it('both were gone: what was missed comes once on waking, and is said to be late', async () => {
  const { both, at, fired, letters, stop } = await together();
  await both.stop(0);
  await both.stop(1);
  both.start(0);
  both.start(1);
  await at(22);
  expect(fired()).toEqual([
    ['half', true],
    ['threeQuarters', true],
    ['ninety', true],
  ]);
  expect(letters()).toEqual([1]);
  await at(20);
  expect([fired().length, letters()]).toEqual([3, [1]]);
  await stop();
});
