// After an upgrade, before anybody has provisioned the site: Värna starts, names what lacks, refuses only what needs it, and goes on by itself.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeasurePage } from '../../bot/capabilities/measure/model.ts';
import type { OperationsPage } from '../../bot/capabilities/operations/model.ts';
import { lists } from '../../bot/capabilities.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { provision } from '../../infra/sharepoint/provision.ts';
import { graphToken, pick, type Wire, wireOf } from '../builders/local-platform.ts';
import { type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let erik: TeamsPerson;
let sara: TeamsPerson;
let admin: Wire;
let before: MeasurePage;

const base = () => `/sites/${here.platform.info.site.id}/lists`;
interface Named {
  readonly id: string;
  readonly name: string;
}
const namedAt = async (path: string, name: string) => {
  const all = pick((await admin('GET', path)).body, 'value') as readonly Named[];
  return all.find((one) => one.name === name)?.id ?? '';
};
const listAt = async (name: string) => `${base()}/${await namedAt(`${base()}?$select=id,name`, name)}`;
const columnAt = async (list: string, name: string) => {
  const columns = `${await listAt(list)}/columns`;
  return `${columns}/${await namedAt(columns, name)}`;
};
const ask = <Name extends ActionName>(name: Name, question: Asked<Name>) => here.ask(erik, name, question);
const answer = async <Told, Name extends ActionName = ActionName>(name: Name, question: Asked<Name>): Promise<Told> => {
  const { body } = await ask(name, question);
  if (body.answer === undefined) throw new Error(JSON.stringify(body));
  return body.answer as Told;
};
const operations = () => answer<OperationsPage>('operations.read', {});
const measure = () => answer<MeasurePage>('measure.read', { id: before.measure.id });
const seen = async () => {
  const { id, revision } = (await measure()).measure;
  return { id, revision };
};
const detailOf = (body: object) => String(pick(body, 'detail'));

beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  sara = here.person('Sara Lindqvist');
  admin = await wireOf(here.platform);
  for (const who of [erik, sara]) await who.writes('hej');
  before = await answer<MeasurePage>('measure.save', {
    id: null,
    revision: 0,
    key: 'older-site-measure',
    title: 'Byt lås',
    what: 'Nya nycklar till alla.',
    owner: sara.id,
    board: '',
    source: { kind: 'audit', id: null, title: 'Revision 2026' },
    due: '2026-12-01',
    cost: '12 500',
    control: null,
    checkAfterMonths: null,
  });
  await until(operations, ({ waiting }) => waiting === 0);
  // As the site was before the list, the column and the choice came.
  const kind = await columnAt('MeasureEvents', 'Kind');
  const { choice } = lists.measureEvents.columns.kind.codec.facet as { choice: { choices: readonly string[] } };
  const older = { ...choice, choices: choice.choices.filter((word) => word !== 'Försenad') };
  expect((await admin('PATCH', kind, { body: { choice: older } })).status).toBe(200);
  expect((await admin('DELETE', await columnAt('Measures', 'NeedsHelp'))).status).toBe(204);
  expect((await admin('DELETE', await listAt('Handovers'))).status).toBe(204);
  await here.restart();
}, 120_000);
afterAll(() => here.close());

it('it starts, and names to IT what is missing; what is there is as it was', async () => {
  const { lacks, unread } = await operations();
  expect(lacks.toSorted((a, b) => a.list.localeCompare(b.list, 'sv'))).toEqual([
    {
      what: 'column',
      list: 'Åtgärder',
      listName: 'Measures',
      column: 'Behöver hjälp',
      columnName: 'NeedsHelp',
      words: [],
    },
    {
      what: 'choice',
      list: 'Åtgärdernas historik',
      listName: 'MeasureEvents',
      column: 'Händelse',
      columnName: 'Kind',
      words: ['Försenad'],
    },
    { what: 'list', list: 'Överlämningar', listName: 'Handovers', column: null, columnName: '', words: [] },
  ]);
  expect(unread).toEqual([]);
  expect((await measure()).measure).toEqual(before.measure);
  expect((await fetch(`${here.product().url}/health`)).status).toBe(200);
});

it('what needs nothing of it is done as ever, in SharePoint', async () => {
  const changed = await answer<MeasurePage>('measure.save', {
    ...before.measure,
    ...(await seen()),
    key: 'older-site-change',
    title: 'Byt lås och nycklar',
    cost: '12 500',
  });
  expect([changed.measure.title, changed.waiting]).toEqual(['Byt lås och nycklar', false]);
  await sara.writes('Jag tappade min mobil på bussen i morse');
  expect((await operations()).stuck).toEqual([]);
});

it('what needs the column, the choice or the list is refused in a sentence with list, column and command, and changes nothing', async () => {
  const now = await measure();
  const command = 'npm run provision -- --fix';
  const help = await ask('measure.help', { ...(await seen()), why: 'Ingen låssmed svarar' });
  expect(help.status).toBe(503);
  expect(detailOf(help.body)).toMatch(/^Listan Åtgärder i SharePoint behöver kolumnen Behöver hjälp /u);
  expect(detailOf(help.body)).toContain(command);
  const delay = await ask('measure.delay', { ...(await seen()), newDue: '2027-01-15', why: 'Låssmeden är sjuk' });
  expect(detailOf(delay.body)).toMatch(/^Listan Åtgärdernas historik i SharePoint behöver kolumnen Händelse /u);
  const prepared = await ask('organisation.handover', {
    from: sara.id,
    to: erik.id,
    items: [{ kind: 'measure', id: before.measure.id }],
    day: '2026-12-15',
  });
  expect(detailOf(prepared.body)).toMatch(/^SharePoint saknar listan Överlämningar/u);
  expect(await measure()).toEqual(now);
});

it('a card says the same, in the person’s language', async () => {
  const card = await sara.writes('mina uppgifter');
  const { card: opened } = await sara.presses(card, 'Behöver hjälp');
  const pressed = await sara.presses({ ...card, cards: opened ? [opened] : [] }, 'Be om hjälp', {
    why: 'Ingen svarar',
  });
  expect(pressed.card ? words(pressed.card) : pressed.message).toContain('kolumnen Behöver hjälp');
});

it('when the site is provisioned it sees so by itself, and does what it refused', async () => {
  const client = graphClient({ token: () => graphToken(here.platform), origin: here.platform.world.origin });
  await provision(client, { site: here.platform.info.site.id, lists: Object.values(lists), fix: true });
  await until(operations, ({ lacks }) => lacks.length === 0, 25);
  const helped = await answer<MeasurePage>('measure.help', { ...(await seen()), why: 'Ingen låssmed svarar' });
  expect([helped.measure.needsHelp, helped.waiting]).toEqual([true, false]);
  await here.restart();
  expect((await measure()).measure).toMatchObject({ title: 'Byt lås och nycklar', needsHelp: true });
}, 60_000);
