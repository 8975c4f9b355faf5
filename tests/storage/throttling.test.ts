// What SharePoint and the directory say "not now" to, and how: Värna asks again in its own time, and nobody else waits for it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OperationsState } from '../../bot/capabilities/operations/model.ts';
import type { Fault, FaultName } from '../../infra/local/faults.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
beforeEach(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
});
afterEach(() => here.close());

const fault = (name: FaultName<'graph'>, more: Partial<Fault> = {}) =>
  here.platform.world.faults.set({ part: 'graph', name, ...more });

function listId(name: string): string {
  const row = here.platform.world.database.one('SELECT id FROM graph_list WHERE name = ?', [name]);
  return String(row?.['id']);
}
const itemsIn = (name: string): number =>
  here.platform.world.database.all('SELECT id FROM graph_item WHERE list = ?', [listId(name)]).length;

let count = 0;
async function reports(): Promise<void> {
  count += 1;
  const question = { id: `throttled-${count}-report`, happened: 'strömmen gick i entrén', source: 'tab' } as const;
  expect((await here.ask(sara, 'incident.report', question)).status).toBe(200);
}
async function drift(): Promise<OperationsState> {
  return (await here.ask(erik, 'operations.read', {})).body.answer as OperationsState;
}
const storage = async () =>
  ((await here.ask(erik, 'organisation.me', {})).body.answer as { storage: { reachable: boolean; silent: string[] } })
    .storage;

/** How often the list has been written to since the ledger was zeroed. */
async function writesTo(list: string): Promise<number> {
  const ledger = (await (await fetch(`${here.platform.world.origin}/control/ledger`)).json()) as {
    recent: readonly { method: string; path: string }[];
  };
  return ledger.recent.filter(({ method, path }) => method === 'POST' && path.includes(listId(list))).length;
}

describe('Retry-After', () => {
  it.each(['0', '-1', '0.249'])(
    '"%s" is at least a second: no burst, and the report arrives when it is over',
    async (header) => {
      fault('throttled', { header, at: `${listId('Incidents')}/items`, times: 3 });
      await fetch(`${here.platform.world.origin}/control/ledger`, { method: 'DELETE' });
      const began = Date.now();
      await reports();
      await until(
        () => itemsIn('Incidents'),
        (items) => items === 1,
        30,
      );
      const tries = await writesTo('Incidents');
      expect(tries).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - began) / 1_000));
    },
    60_000,
  );

  it('a date is waited for', async () => {
    const header = new Date(Date.now() + 6_000).toUTCString();
    fault('throttled', { header, at: `${listId('Incidents')}/items`, times: 1 });
    const began = Date.now();
    await reports();
    await until(
      () => itemsIn('Incidents'),
      (items) => items === 1,
      30,
    );
    expect(Date.now() - began).toBeGreaterThan(4_500);
  }, 60_000);

  it('an hour for a write to one list holds up no other list', async () => {
    fault('throttled', { header: '3600', at: `${listId('Roles')}/items`, times: 1 });
    const granted = await here.ask(erik, 'organisation.grantRole', {
      role: 'auditor',
      scope: { kind: 'municipality', name: 'Askersund' },
      holder: sara.id,
      deputy: null,
      from: '2026-11-01',
      until: null,
    });
    expect(granted.status).toBe(200);
    await reports();
    await until(
      () => itemsIn('Incidents'),
      (items) => items === 1,
      10,
    );
  }, 60_000);

  it('two minutes from the directory do not delay an incident', async () => {
    fault('throttled', { header: '120', at: '/users' });
    await until(
      () => here.platform.world.faults.struck()['graph/throttled'] ?? 0,
      (struck) => struck > 0,
      20,
    );
    await reports();
    await until(
      () => itemsIn('Incidents'),
      (items) => items === 1,
      10,
    );
  }, 60_000);
});

describe('a 400 with a page of html passes', () => {
  it.each(['html-refusal', 'html-after-commit'] as const)(
    '%s: the report is one item, within seconds',
    async (name) => {
      fault(name, { at: `${listId('Incidents')}/items`, times: 1 });
      await reports();
      await until(
        async () => (await here.ask(erik, 'organisation.me', {})).body.answer as { storage: { waiting: number } },
        (me) => me.storage.waiting === 0,
        15,
      );
      expect(itemsIn('Incidents')).toBe(1);
    },
    40_000,
  );
});

describe('a list that cannot be read', () => {
  it('stands on the page for operations with its question and why, and the storage says which', async () => {
    fault('throttled', { amount: 0, at: `${listId('Risks')}/items/delta` });
    const { unread } = await until(drift, (state) => state.unread.length > 0, 30);
    expect(unread).toEqual([
      { list: 'Risker', question: 'listChanges', why: '429 TooManyRequests', since: expect.any(String) },
    ]);
    // Others who are asked meanwhile do not make it well.
    await reports();
    await until(
      () => itemsIn('Incidents'),
      (items) => items === 1,
    );
    expect(await storage()).toMatchObject({ reachable: false, silent: ['Risker'] });
    here.noFaults();
    await until(drift, (state) => state.unread.length === 0, 40);
    expect(await storage()).toMatchObject({ reachable: true, silent: [] });
  }, 90_000);

  it('is named in the same way where it is people that cannot be read', async () => {
    fault('general-exception', { at: '/users/delta' });
    const { unread } = await until(drift, (state) => state.unread.length > 0, 30);
    expect(unread).toMatchObject([{ list: null, question: 'people', why: '500 generalException' }]);
  }, 60_000);
});
