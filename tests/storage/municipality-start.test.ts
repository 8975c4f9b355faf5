// One of two municipalities cannot start: the other does, and the one follows when what stood in its way is gone.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lists } from '../../bot/capabilities.ts';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { holdFolder } from '../../bot/edges/queue/disk.ts';
import { provision } from '../../infra/sharepoint/provision.ts';
import { forger } from '../builders/forger.ts';
import { graphToken, pick, wireOf } from '../builders/local-platform.ts';
import { opens } from '../builders/taking.ts';
import { type Town, until } from '../builders/town.ts';
import { type TwoMunicipalities, twoMunicipalities } from '../builders/two-municipalities.ts';

let both: TwoMunicipalities;
let letGo: () => void;
beforeAll(async () => {
  both = await twoMunicipalities(async (name, { platform, environment }) => {
    if (name === 'askersund') return;
    letGo = holdFolder(environment['VARNA_DATA'] ?? '');
    const admin = await wireOf(platform);
    const site = `/sites/${platform.info.site.id}/lists`;
    const { body } = await admin('GET', `${site}?$select=id,name`);
    const all = pick(body, 'value') as readonly { readonly id: string; readonly name: string }[];
    const risks = `${site}/${all.find((list) => list.name === lists.risks.name)?.id ?? ''}/columns`;
    const columns = pick((await admin('GET', risks)).body, 'value') as readonly {
      readonly id: string;
      readonly name: string;
    }[];
    const key = columns.find((column) => column.name === lists.risks.columns.id.name)?.id ?? '';
    expect((await admin('PATCH', `${risks}/${key}`, { body: { enforceUniqueValues: false } })).status).toBe(200);
  });
}, 120_000);
afterAll(() => both.close());

interface Health {
  readonly ok: boolean;
  readonly municipalities: readonly { readonly name: string; readonly ok: boolean; readonly why?: string }[];
}
const health = async () => {
  const { status, text } = await opens(both.askersund, '/health');
  return { status, ...(JSON.parse(text) as Health) };
};
const laxaIs = async () => (await health()).municipalities[1];
const mine = async (town: Town) => (await town.ask(town.person('Sara Lindqvist'), 'incident.mine', {})).status;

it('the one whose folder another Värna holds is named, and the other is served', async () => {
  expect(await health()).toMatchObject({
    status: 200,
    ok: true,
    municipalities: [
      { name: 'askersund', ok: true },
      { name: 'laxa', ok: false, why: 'disk' },
    ],
  });
  expect(await mine(both.askersund)).toBe(200);
});

it('whoever asks it is told to come back: its people, its bot and whoever looks after it', async () => {
  const { laxa } = both;
  const { status, body } = await laxa.ask(laxa.person('Sara Lindqvist'), 'incident.mine', {});
  expect([status, body.title]).toEqual([503, 'Värna har inte kommit i gång för kommunen']);
  const forge = forger(laxa);
  expect((await forge.post(forge.activity(), `Bearer ${await forge.token()}`)).status).toBe(503);
  const own = await opens(laxa, '/m/laxa/health');
  expect([own.status, own.headers.get('Retry-After')]).toEqual([503, '30']);
});

it('what stands in its way next is named when the first is gone', async () => {
  letGo();
  expect(await until(laxaIs, (one) => one?.why !== 'disk', 25)).toMatchObject({ ok: false, why: 'schema' });
  expect(both.log.lines.filter((line) => line.startsWith('municipality cannot start'))).toHaveLength(2);
  expect(both.told.map((line) => line.split(' ')[0])).toEqual(['laxa:', 'laxa:']);
  expect(both.told[1]).toContain(`${lists.risks.name}.Key: notUnique`);
  expect(await mine(both.askersund)).toBe(200);
});

it('it starts by itself when nothing does', async () => {
  const { platform } = both.laxa;
  const client = graphClient({ token: () => graphToken(platform), origin: platform.world.origin });
  await provision(client, { site: platform.info.site.id, lists: Object.values(lists), fix: true });
  await until(laxaIs, (one) => one?.ok === true, 25);
  expect(await mine(both.laxa)).toBe(200);
});

it('the one whose Microsoft takes its time keeps the other waiting for a while only', async () => {
  const slow = await twoMunicipalities(async (name, { platform: { world } }) => {
    if (name === 'laxa') world.faults.set({ part: 'graph', name: 'delay', amount: 600_000 });
  });
  expect(JSON.parse((await opens(slow.askersund, '/health')).text)).toMatchObject({
    municipalities: [
      { name: 'askersund', ok: true },
      { name: 'laxa', ok: false, why: 'starting' },
    ],
  });
  expect(await mine(slow.askersund)).toBe(200);
  await slow.close();
}, 120_000);
