// What a person has opened on their card, when another process than the one they pressed in shows the card anew.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSettings } from '../../bot/config.ts';
import { type Product, startProduct } from '../../bot/main.ts';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { type Azurite, startAzurite } from '../builders/azurite.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { NOBODY, type Steering, steering } from '../builders/steering.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { freePort, MORNING, type Town, townOf, until } from '../builders/town.ts';

let folder: string;
let platform: Platform;
let azurite: Azurite;
let town: Town;
let product: Product;
/** The next process: on the same queue, with a disk of its own. */
let another: () => Promise<void>;
let erik: TeamsPerson;
let sara: TeamsPerson;
let documents: Steering;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'varna-'));
  azurite = await startAzurite();
  platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data: path.join(folder, '0') });
  const environment = { ...started.environment, VARNA_QUEUE_CONNECTION: azurite.connection, VARNA_PROCESSES: '2' };
  const log = quietLog();
  const start = (disk: number) =>
    startProduct(readSettings({ ...environment, VARNA_DATA: path.join(folder, String(disk)) }), { log });
  product = await start(0);
  let disks = 1;
  another = async () => {
    await product.stop();
    product = await start(disks++);
  };
  await install(started);
  town = townOf({
    platform,
    product: () => product,
    environment,
    log,
    restart: () => another(),
    stop: () => product.stop(),
  });
  erik = town.person('Erik Sandström');
  sara = town.person('Sara Lindqvist');
  documents = steering(town, erik);
}, 120_000);
afterAll(async () => {
  await town.close();
  await azurite.stop();
  rmSync(folder, { recursive: true, force: true });
});

const published = (title: string) =>
  documents.published({ title, kind: 'guideline', audience: { ...NOBODY, also: [sara.id] } });
/** Her only card, once it holds as many things as that. */
const cardOf = async (count: number) =>
  until(
    async () => (await sara.reads()).map(({ cards }) => words(cards[0])),
    (all) => all.length === 1 && all[0]?.includes(`Att göra · ${count}`) === true,
    30,
  );

it('stays before them when another process shows their card, and is the list again when they have gone back there', async () => {
  await published('Riktlinje för mobiler');
  await documents.todoOf(sara, 'Riktlinje för mobiler');
  await published('Riktlinje för nycklar');
  await cardOf(2);
  await documents.opened(sara, 'Riktlinje för nycklar');

  await another();
  await published('Riktlinje för lösenord');
  const [opened] = await cardOf(3);
  expect(opened).toContain('Riktlinje för nycklar');
  expect(opened).not.toContain('Riktlinje för mobiler');

  await another();
  const [card] = await sara.reads();
  if (card) await sara.presses(card, '‹ Alla 3 uppgifter');
  await another();
  await published('Riktlinje för resor');
  expect((await cardOf(4))[0]).toContain('Riktlinje för mobiler');
}, 120_000);
