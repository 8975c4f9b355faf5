// A disk that takes nothing: nobody is promised anything, everybody is told, and the health page says so.
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
beforeAll(async () => {
  here = await town();
});
afterAll(() => here.close());

const health = async () => {
  const response = await fetch(`${here.product().url}/health`);
  return { status: response.status, body: (await response.json()) as { ok: boolean } };
};

it('who writes while the disk takes nothing is told that it failed, and /health says no until it takes again', async () => {
  const sara = here.person('Sara Lindqvist');
  await sara.writes('hej');
  expect(await health()).toMatchObject({ status: 200, body: { ok: true } });
  const other = openDisk(path.join(here.environment['VARNA_DATA'] ?? '', 'varna.sqlite'));
  other.run('BEGIN IMMEDIATE');
  expect(await health()).toMatchObject({ status: 503, body: { ok: false } });
  const told = await sara.writes('min dator är stulen');
  expect(told.text).toMatch(/gick fel/iu);
  other.run('ROLLBACK');
  other.close();
  await until(health, ({ body }) => body.ok);
  expect((await sara.writes('min dator är stulen')).cards).toHaveLength(1);
}, 60_000);
