// The machine's own file: a disk that takes nothing promises nothing and says so; what a newer version left there waits.
import path from 'node:path';
import Libsql from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationsState } from '../../bot/capabilities/operations/model.ts';
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
  const other = new Libsql(path.join(here.environment['VARNA_DATA'] ?? '', 'varna.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  expect(await health()).toMatchObject({ status: 503, body: { ok: false } });
  const told = await sara.writes('min dator är stulen');
  expect(told.text).toMatch(/gick fel/iu);
  other.exec('ROLLBACK');
  other.close();
  await until(health, ({ body }) => body.ok);
  expect((await sara.writes('min dator är stulen')).cards).toHaveLength(1);
}, 60_000);

it('what a newer version has left waits for it, is named under Drift, and does not stop the start', async () => {
  const disk = openDisk(path.join(here.environment['VARNA_DATA'] ?? '', 'varna.sqlite'));
  const write = { kind: 'write', write: { list: 'dreams', add: { id: 'a', changeId: 'b' } }, follow: [], ifLost: [] };
  for (const [key, body] of [
    ['newer/kind', { kind: 'dream' }],
    ['newer/list', write],
  ] as const)
    disk.run(
      `INSERT INTO work (key, lane, kind, body, state, attempts, due, why, made) VALUES (?, ?, ?, ?, 'waiting', 0, 0, '', 0)`,
      [key, key, body.kind, JSON.stringify(body)],
    );
  disk.close();
  await here.restart();
  const erik = here.person('Erik Sandström');
  const { stuck } = await until(
    async () => (await here.ask(erik, 'operations.read', {})).body.answer as OperationsState,
    (now) => now.stuck.length === 2 && now.stuck.every(({ why }) => why === 'unknownKind'),
  );
  expect(stuck.map(({ key, kind, state }) => [key, kind, state])).toEqual([
    ['newer/kind', 'dream', 'waiting'],
    ['newer/list', 'write', 'waiting'],
  ]);
  expect((await here.person('Sara Lindqvist').writes('hej')).text).not.toBe('');
});
