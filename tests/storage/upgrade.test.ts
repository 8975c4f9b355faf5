// A job that an earlier version wrote to the disk is still done by this one.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { ownQueue } from '../../bot/edges/queue/disk-queue.ts';
import { outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import { kinds } from '../builders/job-kinds.ts';
import { steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

const DUMP = fileURLToPath(new URL('upgrade/version-0.4.sql', import.meta.url));

/** The tables as the earlier version left them. */
function written(file: string, platform: string) {
  const disk = openDisk(file);
  const dump = readFileSync(DUMP, 'utf8').replaceAll('{platform}', platform).replaceAll('{now}', String(Date.now()));
  for (const statement of dump.split('\n').filter((line) => line !== '' && !line.startsWith('--')))
    disk.run(statement.replace(/;$/u, ''));
  return disk;
}

it('kinds that are no more are read as what does the same today, also inside writes, in every table', async () => {
  const disk = written(':memory:', 'http://127.0.0.1');
  const outbox = openOutbox(disk, Date.now, kinds);
  const waiting = new Map(outbox.waiting().map(({ key, job }) => [key, job]));
  expect(waiting.size).toBe(35);
  const all = JSON.stringify([...waiting.values()]);
  expect(all).not.toMatch(/"kind":"(?:event|pingTodo|tellManager|tellOwner)"/u);
  expect(waiting.get('upgrade-before/0')).toMatchObject({
    kind: 'write',
    write: {
      list: 'timeline',
      add: { id: 'upgrade-line-2', actorName: 'Erik Sandström', text: 'Ringde bussbolaget' },
    },
  });
  expect(waiting.get('change/incidents/upgrade-case-1/upgrade-case-1-b')).toMatchObject({
    follow: [{ kind: 'write', write: { list: 'timeline' } }, { kind: 'showCase' }, { kind: 'showCase' }],
    ifLost: [{ kind: 'tellLost' }, { kind: 'showCase' }, { kind: 'showCase' }],
  });
  expect(waiting.get('add/measures/upgrade-measure-1')).toMatchObject({
    follow: [{ write: { list: 'measureEvents', add: { actorName: 'Erik Sandström' } } }, { kind: 'showTodo' }],
  });
  expect(waiting.get('upgrade/ping')).toMatchObject({ kind: 'ping', about: 'inbox', once: 'score/upgrade' });
  const refused = refusedJobs(disk, outbox, Date.now, kinds);
  expect(refused.stuck().map(({ key, kind }) => [key, kind])).toEqual([
    ['upgrade/refused/ping', 'ping'],
    ['upgrade/refused/owner', 'ping'],
    ['upgrade/refused/manager', 'ping'],
  ]);
  const queue = ownQueue(disk, Date.now, kinds);
  const taken = await queue.take(5);
  expect(taken.map(({ job }) => job).toSorted((a, b) => a.kind.localeCompare(b.kind))).toMatchObject([
    { kind: 'ping', about: 'staff', once: '2026-11-24' },
    { kind: 'sendPack', pack: 'upgrade-policy-3/0' },
  ]);
  disk.close();
});

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
let annaKarin: TeamsPerson;
beforeAll(async () => {
  here = await town();
  [sara, erik, annaKarin] = ['Sara Lindqvist', 'Erik Sandström', 'Anna-Karin Holm'].map((name) =>
    here.person(name),
  ) as [TeamsPerson, TeamsPerson, TeamsPerson];
  for (const who of [sara, erik, annaKarin]) await who.writes('hej');
});
afterAll(() => here.close());

it('the product started on that folder does every job of it', async () => {
  const { asked } = steering(here, erik);
  const operations = () => asked(erik, 'operations.read', {});
  // Where people are reached has arrived in SharePoint: all else of this disk is taken away.
  await until(operations, ({ waiting }) => waiting === 0);
  await here.restart(() => {
    const file = path.join(here.environment['VARNA_DATA'] ?? '', 'varna.sqlite');
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    written(file, here.platform.world.origin).close();
  });
  const stuck = await until(
    async () => {
      const { waiting, stuck: all } = await operations();
      return all
        .map(({ key, state, why }) => [key, state, why])
        .toSorted()
        .concat(waiting === 0 ? [] : [['waiting']]);
    },
    (all) => all.every(([key, state]) => key !== 'waiting' && state !== 'waiting'),
    60,
  );
  expect(stuck).toEqual([
    ['send/gone/0/first', 'stopped', 'unknownPack'],
    ['upgrade/uncertain', 'uncertain', 'answer lost'],
  ]);
  const file = await asked(erik, 'incident.read', { id: 'upgrade-case-1' });
  expect(file.incident).toMatchObject({ number: '2026-0900', status: 'inProgress', handlerName: 'Erik Sandström' });
  expect(file.timeline.map(({ id }) => id).toSorted()).toEqual(['upgrade-line-1', 'upgrade-line-2']);
  const { measure, events } = await asked(erik, 'measure.read', { id: 'upgrade-measure-1' });
  expect([measure.number, events.map(({ id }) => id)]).toEqual(['Å2026-0900', ['upgrade-measure-line-1']]);
  for (const id of ['upgrade-policy-1', 'upgrade-policy-2', 'upgrade-policy-3'])
    expect((await asked(erik, 'campaign.read', { id })).funnel.delivered).toBeGreaterThanOrEqual(1);
  const summaries = async (who: TeamsPerson) =>
    (await who.reads()).map(({ text, cards }) => `${text} ${words(cards[0])}`).join('\n');
  const seen = { sara: await summaries(sara), erik: await summaries(erik), annaKarin: await summaries(annaKarin) };
  expect(seen.sara).toContain('Det här sades före uppgraderingen');
  expect(seen.sara).toContain('Vi har spärrat telefonen');
  expect(seen.sara).toContain('Byt lås på servern');
  expect(seen.erik).toContain('Gäller det även privata telefoner?');
  expect(seen.erik).toContain('2026-0900');
  expect(seen.annaKarin).toContain('2026-0900');
  for (const who of [sara, erik, annaKarin])
    expect((await who.reads()).filter(({ cards }) => words(cards[0]).startsWith('Att göra'))).toHaveLength(1);
}, 120_000);
