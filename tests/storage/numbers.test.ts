// Numbers of the plan and the register: never given twice, whoever gives them, and doubles of before are mended.
import type { Client } from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFields } from '../../bot/blocks/column.ts';
import { measureIndexes, measureList } from '../../bot/capabilities/measure/list.ts';
import { measureNumber } from '../../bot/capabilities/measure/rules.ts';
import { batched } from '../../bot/edges/graph/batch.ts';
import { budget } from '../../bot/edges/graph/budget.ts';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { listItems } from '../../bot/edges/graph/items.ts';
import { graphListCache } from '../../bot/edges/graph/list-cache.ts';
import { listPlace } from '../../bot/edges/graph/list-place.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { numbers } from '../../bot/edges/queue/numbers.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { provision } from '../../infra/sharepoint/provision.ts';
import { graphToken, startTestPlatform } from '../builders/local-platform.ts';
import { aMeasure } from '../builders/measure.ts';
import { quietLog } from '../builders/quiet-log.ts';

let platform: Platform;
let client: Client;
let site: string;
beforeAll(async () => {
  platform = await startTestPlatform({ empty: true });
  site = platform.info.site.id;
  client = graphClient({ token: () => graphToken(platform), origin: platform.world.origin });
  await provision(client, { site, lists: [measureList] });
});
afterAll(() => platform.close());

/** A machine of its own, with its own disk and its own numbers. */
function aMachine() {
  const disk = openDisk(':memory:');
  const series = numbers(disk);
  const place = () => listPlace(client, site, disk)('Measures');
  const columns = Object.values(measureList.columns).map(({ name }) => name);
  const items = listItems({
    client,
    send: batched(client, budget(10_000, Date.now)),
    place,
    columns: () => columns,
    urgency: 'people',
  });
  const cache = graphListCache({
    list: measureList,
    indexes: measureIndexes,
    items,
    disk,
    log: quietLog(),
    reachable: () => {},
    renumbered: (measure) => ({ ...measure, number: series.another('measures', measure.number) }),
  });
  return { series, cache, items };
}

it('a number that is given but not yet in the list is not given again, nor after a restart', () => {
  const disk = openDisk(':memory:');
  numbers(disk).seen('measures', ['Å2026-0012', 'Å2026-0002', 'no number']);
  const next = (year: number) => measureNumber(numbers(disk).next('measures', year));
  expect([next(2026), next(2026), next(2026), next(2027)]).toEqual([
    'Å2026-0013',
    'Å2026-0014',
    'Å2026-0015',
    'Å2027-0001',
  ]);
});

it('each series has its own, and what is seen lowers nothing', () => {
  const series = numbers(openDisk(':memory:'));
  expect([series.next('incidents', 2026), series.next('risks', 2026), series.next('incidents', 2026)]).toEqual([
    '2026-0001',
    '2026-0001',
    '2026-0002',
  ]);
  series.seen('incidents', ['2026-0001', '2025-0400']);
  expect([series.next('incidents', 2026), series.next('incidents', 2025)]).toEqual(['2026-0003', '2025-0401']);
  expect([series.another('risks', 'A2026-0001'), series.another('risks', 'R2026-0001')]).toEqual([
    'A2026-0002',
    'R2026-0003',
  ]);
});

it('cases go on where the disk of the version before had come', () => {
  const disk = openDisk(':memory:');
  disk.run('CREATE TABLE number (year INTEGER PRIMARY KEY, last INTEGER NOT NULL)');
  disk.run('INSERT INTO number (year, last) VALUES (2026, 41)');
  expect(numbers(disk).next('incidents', 2026)).toBe('2026-0042');
  expect(numbers(disk).next('incidents', 2026)).toBe('2026-0043');
});

it('two machines that give the same number end with two numbers, and each thing stands once', async () => {
  const one = aMachine();
  const other = aMachine();
  const first = aMeasure({ id: 'first', number: measureNumber(one.series.next('measures', 2026)) });
  const second = aMeasure({ id: 'second', number: measureNumber(other.series.next('measures', 2026)) });
  expect(second.number).toBe(first.number);
  expect(await one.cache.write({ add: first }, 0)).toEqual({ result: 'done' });
  expect(await other.cache.write({ add: second }, 0)).toMatchObject({ result: 'again', why: 'number taken' });
  expect(await other.cache.write({ add: second }, 1)).toEqual({ result: 'done' });
  await one.cache.follow();
  expect(one.cache.all().map(({ id, number }) => [id, number])).toEqual([
    ['first', 'Å2026-0001'],
    ['second', 'Å2026-0002'],
  ]);
  expect(other.cache.get('second')?.number).toBe('Å2026-0002');
});

it('rows of before that have the same number get their own when the site is mended, and then no more can come', async () => {
  const { items } = aMachine();
  const lists = (await client.api(`/sites/${site}/lists?$select=id,name`).get()) as {
    value: readonly { id: string; name: string }[];
  };
  const base = `/sites/${site}/lists/${lists.value.find(({ name }) => name === 'Measures')?.id}`;
  const columns = (await client.api(`${base}/columns`).get()) as { value: readonly { id: string; name: string }[] };
  const title = columns.value.find(({ name }) => name === 'Title')?.id;
  await client.api(`${base}/columns/${title}`).patch({ enforceUniqueValues: false });
  for (const id of ['a', 'b', 'c'])
    await items.create(writeFields(measureList, aMeasure({ id, number: 'Å2026-0013' })));
  const listed = await provision(client, { site, lists: [measureList] });
  expect(listed.left).toMatchObject([{ kind: 'notUnique', column: 'Title' }]);
  const { done, left } = await provision(client, { site, lists: [measureList], fix: true });
  expect(left).toEqual([]);
  expect(done).toEqual([
    'nummer Measures Å2026-0013 → Å2026-0014',
    'nummer Measures Å2026-0013 → Å2026-0015',
    'kolumn Measures.Title',
  ]);
});
