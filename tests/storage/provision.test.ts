import type { Client } from '@microsoft/microsoft-graph-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortText } from '../../bot/blocks/codec.ts';
import { column } from '../../bot/blocks/column.ts';
import { libraries, lists } from '../../bot/capabilities.ts';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { SchemaWrong, selfTest } from '../../bot/edges/graph/self-test.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { provision } from '../../infra/sharepoint/provision.ts';
import { graphToken, startTestPlatform } from '../builders/local-platform.ts';
import { quietLog } from '../builders/quiet-log.ts';

let platform: Platform;
let owner: Client;
let product: Client;
let site: string;
const all = Object.values(lists);

beforeEach(async () => {
  platform = await startTestPlatform({ empty: true });
  const { origin } = platform.world;
  site = platform.info.site.id;
  owner = graphClient({ token: () => graphToken(platform), origin });
  product = graphClient({ token: () => graphToken(platform, 'varna'), origin });
});
afterEach(() => platform.close());

interface Named {
  readonly value: readonly { readonly id: string; readonly name: string; readonly displayName: string }[];
}
const named = async (path: string) => ((await owner.api(path).get()) as Named).value;
const columnsOf = async (list: string) => {
  const id = (await named(`/sites/${site}/lists`)).find(({ name }) => name === list)?.id ?? '';
  const base = `/sites/${site}/lists/${id}/columns`;
  return { base, columns: await named(base) };
};

describe('provisioning', () => {
  it('makes lists with ASCII names and Swedish titles, and the library; run again, it changes nothing', async () => {
    const first = await provision(owner, { site, lists: all, libraries });
    expect(first.left).toEqual([]);
    const there = await named(`/sites/${site}/lists`);
    expect(there.map(({ name, displayName }) => [name, displayName])).toEqual(
      expect.arrayContaining([
        ['Incidents', 'Incidenter'],
        ['IncidentEvents', 'Incidenthändelser'],
        ['Evidence', 'Bevis'],
      ]),
    );
    expect(await provision(owner, { site, lists: all, libraries })).toEqual({ done: [], left: [] });
  });

  it('is refused to the product’s own identity (Graph rule 136)', async () => {
    await expect(provision(product, { site, lists: all })).rejects.toMatchObject({ statusCode: 403 });
  });

  it('names what differs, mends it only when told to, and keeps what people changed meanwhile', async () => {
    await provision(owner, { site, lists: all });
    const { base, columns } = await columnsOf('Incidents');
    const id = (name: string) => columns.find((one) => one.name === name)?.id ?? '';
    await owner.api(`${base}/${id('Status')}`).patch({ indexed: false });
    await owner.api(`${base}/${id('Reporter')}`).patch({ displayName: 'Anmälare' });
    await owner.api(`${base}/${id('Affected')}`).delete();
    const listed = await provision(owner, { site, lists: all });
    expect(listed.done).toEqual(['kolumn Incidents.Affected']);
    expect(listed.left.map(({ kind, column: name }) => [kind, name])).toEqual([
      ['notIndexed', 'Status'],
      ['otherTitle', 'Reporter'],
    ]);
    const fixed = await provision(owner, { site, lists: all, fix: true });
    expect(fixed.left).toEqual([]);
    expect(await provision(owner, { site, lists: all })).toEqual({ done: [], left: [] });
  });

  it('refuses names that SharePoint would break (Graph rules 33–34) before anything is made', async () => {
    const list = {
      name: 'Odd',
      displayName: 'Udda',
      description: '',
      columns: { a: column('_Hidden', 'Dold', shortText) },
    };
    await expect(provision(owner, { site, lists: [list] })).rejects.toThrow(/Odd\._Hidden/u);
    const pair = {
      ...list,
      columns: { a: column('Employee', 'Anställd', shortText), b: column('EmployeeId', 'Id', shortText) },
    };
    await expect(provision(owner, { site, lists: [pair] })).rejects.toThrow(/Odd\.Employee/u);
    expect((await named(`/sites/${site}/lists`)).map(({ name }) => name)).not.toContain('Odd');
  });
});

describe('the self-test at the start', () => {
  it('refuses a site without lists and one whose unique column has lost its rule, saying what to do', async () => {
    await expect(selfTest(product, site, all, quietLog())).rejects.toThrow(SchemaWrong);
    await provision(owner, { site, lists: all });
    await expect(selfTest(product, site, all, quietLog())).resolves.toEqual([]);
    const { base, columns } = await columnsOf('Incidents');
    await owner
      .api(`${base}/${columns.find(({ name }) => name === 'Key')?.id ?? ''}`)
      .patch({ enforceUniqueValues: false });
    await expect(selfTest(product, site, all, quietLog())).rejects.toThrow(
      /Incidents\.Key: notUnique[\s\S]*npm run provision -- --fix/u,
    );
  });

  it('bears a list, a column, a choice and an index that an upgrade brings, and names each; not a column that every record has', async () => {
    await provision(owner, { site, lists: all });
    const gone = async (list: string, name: string) => {
      const { base, columns } = await columnsOf(list);
      return `${base}/${columns.find((one) => one.name === name)?.id ?? ''}`;
    };
    await owner.api(await gone('Incidents', 'FilesMissing')).delete();
    await owner.api(await gone('Incidents', 'Severity')).patch({ indexed: false });
    await owner.api(await gone('Measures', 'State')).patch({ choice: { choices: ['Öppen', 'Klar'] } });
    await owner.api((await columnsOf('Handovers')).base.replace('/columns', '')).delete();
    const log = quietLog();
    expect(await selfTest(product, site, all, log)).toEqual(
      expect.arrayContaining([
        { kind: 'columnMissing', list: 'Incidents', column: 'FilesMissing' },
        { kind: 'notIndexed', list: 'Incidents', column: 'Severity' },
        { kind: 'choicesDiffer', list: 'Measures', column: 'State', words: ['Avbruten'] },
        { kind: 'listMissing', list: 'Handovers', column: '' },
      ]),
    );
    expect(log.lines.filter((line) => line.includes('npm run provision -- --fix'))).toHaveLength(4);
    await owner.api(await gone('Measures', 'Due')).delete();
    await expect(selfTest(product, site, all, quietLog())).rejects.toThrow(/Measures\.Due: columnMissing/u);
  });

  it('does not stop the start when Graph does not answer', async () => {
    platform.world.faults.set({ part: 'graph', name: 'unavailable' });
    const log = quietLog();
    await expect(selfTest(product, site, all, log)).resolves.toBeUndefined();
    expect(log.lines.join()).toContain('self-test not possible');
  }, 30_000);
});
