// The page for operations, on the whole of Värna: what has stopped is named and goes on when somebody says so.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { diskQueue } from '../../bot/edges/queue/disk-queue.ts';
import { kinds } from '../builders/job-kinds.ts';
import { faults, goes, openWindows, said, sideways, tab, type Windows } from './windows.ts';

const KEY = 'send/gone/0/first';

let here: Windows;
let erik: Page;
beforeAll(async () => {
  here = await openWindows();
  erik = await here.opens('Erik Sandström');
  await goes(erik, 'Drift');
});
afterAll(() => here.close());

/** A pack that nobody knows of any more and that has failed five times. */
async function stopSomething(): Promise<void> {
  const disk = openDisk(path.join(here.town.environment['VARNA_DATA'] ?? '', 'varna.sqlite'));
  const queue = diskQueue(disk, Date.now, kinds);
  await queue.put([{ key: KEY, partition: 'gone', job: { kind: 'sendPack', pack: 'gone/0', round: 'first' } }]);
  for (let tries = 0; tries < 5; tries += 1) {
    const [taken] = await queue.take(1);
    if (taken) await queue.again(taken, { after: 0, why: 'unknownPack', isTry: true, isFault: true });
  }
  disk.close();
}

it('says so when nothing has stopped', async () => {
  await said(erik, 'Inget har stannat');
  expect(await faults(erik)).toEqual([]);
});

it('names what has stopped: what, why, how many tries and since when, without the name of a person', async () => {
  await stopSomething();
  const row = tab(erik).getByRole('row', { name: KEY });
  await row.waitFor();
  const words = await row.textContent();
  expect(words).toContain('Skicka kort till upp till hundra mottagare');
  expect(words).toContain('Har stannat');
  expect(words).toContain('Utskicket finns inte i SharePoint');
  const { stuck } = await here.answer('Erik', 'operations.read', {});
  expect(stuck).toEqual([
    {
      key: KEY,
      kind: 'sendPack',
      label: expect.objectContaining({ sv: 'Skicka kort till upp till hundra mottagare' }),
      state: 'stopped',
      why: 'unknownPack',
      tries: 5,
      since: expect.any(String),
    },
  ]);
  expect(await faults(erik)).toEqual([]);
});

it('fits a phone', async () => {
  const phone = await here.opens('Erik Sandström', '', 360);
  await goes(phone, 'Drift');
  await said(phone, KEY);
  expect(await sideways(phone)).toBe(0);
  await phone.close();
});

it('goes on when somebody presses Försök igen, and a second press is told that it has', async () => {
  await tab(erik).getByRole('row', { name: KEY }).getByRole('button', { name: 'Försök igen' }).click();
  await said(erik, 'Värna försöker igen.');
  await tab(erik).getByRole('row', { name: KEY }).getByText('Försöker fortfarande').waitFor();
  const again = await here.town.ask(here.town.person('Erik'), 'operations.resume', { key: KEY });
  expect(again.body.refusal?.refused).toBe('workUnknown');
});

it('is for the coordinator and joint IT, whom the server asks for', async () => {
  const itManager = here.town.platform.world.directory.people.find(({ jobTitle }) => /^it-chef/iu.test(jobTitle));
  const allowed = await here.town.ask(here.town.person(itManager?.displayName ?? ''), 'operations.read', {});
  expect(allowed.body.answer).toMatchObject({ stuck: [{ key: KEY }] });
  for (const [action, question] of [
    ['operations.read', {}],
    ['operations.resume', { key: KEY }],
  ] as const) {
    const { body } = await here.town.ask(here.town.person('Sara'), action, question as { key: string });
    expect([action, body.refusal?.refused]).toEqual([action, 'notForOperations']);
  }
});
