// The product is told of what others change in its lists. Who changes them here is another app, through Graph.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import { lists } from '../../bot/capabilities.ts';
import { readSettings } from '../../bot/config.ts';
import { startProduct } from '../../bot/main.ts';
import { pick, type Wire, wireOf } from '../builders/local-platform.ts';
import type { TeamsPerson } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

const LISTS = Object.values(lists).map(({ name }) => name);

let here: Town;
let erik: TeamsPerson;
let admin: Wire;
let varna: Wire;
let site: string;
let incident: { id: string; item: string };

interface There {
  readonly id: string;
  readonly resource: string;
  readonly clientState: string;
}
const subscriptionsThere = async () => (pick((await varna('GET', '/subscriptions')).body, 'value') ?? []) as There[];
const allLists = async () => {
  const { value } = (await admin('GET', `/sites/${site}/lists?$select=id,name`)).body as {
    value: readonly { id: string; name: string }[];
  };
  return new Map(value.map(({ id, name }) => [name, id]));
};
const subscriptionOf = async (list: string) => {
  const id = (await allLists()).get(list);
  return (await subscriptionsThere()).find(({ resource }) => resource === `sites/${site}/lists/${id}`);
};

/** What somebody sees in the product, from its memory. */
const messageOf = async () => {
  const { body } = await here.ask(erik, 'incident.read', { id: incident.id });
  return (body.answer as { incident: { messageToReporter: string | null } }).incident.messageToReporter;
};
const write = (text: string) =>
  admin('PATCH', `/sites/${site}/lists/Incidents/items/${incident.item}/fields`, { body: { MessageToReporter: text } });

const ledger = async () =>
  (await (await fetch(`${here.platform.world.origin}/control/ledger`)).json()) as {
    recent: readonly { method: string; path: string }[];
  };
const clearLedger = () => fetch(`${here.platform.world.origin}/control/ledger`, { method: 'DELETE' });
const deltasOf = async (list: string) => {
  const id = (await allLists()).get(list) ?? '';
  return (await ledger()).recent.filter(({ path }) => path.includes(id) && path.includes('/delta')).length;
};

const notify = (body: unknown, query = '') =>
  fetch(`${here.product().url}/api/notifications${query}`, {
    method: 'POST',
    // What is too large is refused unread, and the connection with it: no other request may come upon it.
    headers: { 'Content-Type': 'application/json', Connection: 'close' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

beforeAll(async () => {
  here = await town();
  erik = here.person('Erik Sandström');
  admin = await wireOf(here.platform);
  varna = await wireOf(here.platform, 'varna');
  site = here.platform.info.site.id;
  // Before the first look at the clock would come.
  await until(subscriptionsThere, (all) => all.length === LISTS.length, 2);
  const id = 'a-strange-key';
  await here.ask(here.person('Sara Lindqvist'), 'incident.report', {
    id,
    happened: 'en nyckel är borta',
    source: 'tab',
  });
  const item = await until(
    () =>
      here.platform.world.database.all(
        `SELECT i.id AS id FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Incidents'`,
      ),
    (rows) => rows.length === 1,
  );
  incident = { id, item: String(item[0]?.['id']) };
});
afterAll(() => here.close());
beforeEach(() => here.noFaults());

it('Graph rule 139: after the start every list has one subscription, to the public address', async () => {
  const named = [...(await allLists())].filter(([name]) => LISTS.includes(name));
  expect((await subscriptionsThere()).map(({ resource }) => resource).sort()).toEqual(
    named.map(([, id]) => `sites/${site}/lists/${id}`).sort(),
  );
});

it('what somebody else changes is in memory within a moment, time after time: not by polling', async () => {
  for (const text of ['en', 'två', 'tre']) {
    await write(text);
    await until(messageOf, (shown) => shown === text, 2);
  }
});

it('Graph rule 142: what a lost notification should have told comes with the next one', async () => {
  here.fault('graph', 'notification-lost', { times: 1 });
  await write('ingen berättar');
  await until(
    () => here.platform.world.faults.list().length,
    (left) => left === 0,
  );
  await write('någon berättar');
  await until(messageOf, (shown) => shown === 'någon berättar', 3);
});

it('a list that cannot be read at the start is read again within seconds, and no other waits for it', async () => {
  const id = (await allLists()).get('Incidents') ?? '';
  here.fault('graph', 'unavailable', { at: `/lists/${id}/items/delta` });
  await clearLedger();
  await here.restart();
  expect(await deltasOf('Measures')).toBe(1);
  const silent = async () => {
    const { body } = await here.ask(erik, 'organisation.me', {});
    return (body.answer as Me).storage.silent;
  };
  expect(await silent()).toEqual(['Incidenter']);
  here.noFaults();
  await until(silent, (all) => all.length === 0, 20);
});

it('a restart keeps the subscriptions', async () => {
  const before = await subscriptionsThere();
  await clearLedger();
  await here.restart();
  const asked = async () => (await ledger()).recent.filter(({ path }) => path.endsWith('/subscriptions'));
  const requests = await until(asked, (all) => all.length > 0);
  expect(requests.map(({ method }) => method)).toEqual(['GET']);
  expect(await subscriptionsThere()).toEqual(before);
  await write('efter omstarten');
  await until(messageOf, (shown) => shown === 'efter omstarten', 2);
});

describe('the notification address', () => {
  it.each([
    ['Validation%3a+Testing+client+Request-Id%3a+1', 'Validation: Testing client Request-Id: 1'],
    ['a%20b%2Bc%C3%A5', 'a b+cå'],
    ['%3Cscript%3Ealert(1)%3C%2Fscript%3E', '<script>alert(1)</script>'],
  ])('Graph rule 141: gives back the token %s decoded, as plain text', async (sent, given) => {
    const response = await notify('', `?validationToken=${sent}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(given);
  });

  it.each([
    ['no token', ''],
    ['a token without end', 'x'.repeat(1_001)],
  ])('refuses %s', async (_name, token) => {
    expect((await notify('', `?validationToken=${token}`)).status).toBe(400);
  });

  it.each([
    ['not JSON', 'value', 400],
    ['something else', { subscriptions: [] }, 400],
    ['1 001 elements', { value: Array.from({ length: 1_001 }, () => ({})) }, 400],
    ['a body of 200 kB', { value: ['x'.repeat(200_000)] }, 413],
    ['elements of another kind', { value: [7, null, {}] }, 202],
  ])('takes %s for what it is', async (_name, body, status) => {
    expect((await notify(body)).status).toBe(status);
  });

  it('Graph rule 142: is 202 for the forger too, but nothing is read again; the secret is what counts', async () => {
    const incidents = await subscriptionOf('Incidents');
    const roles = await subscriptionOf('Roles');
    const quiet = async () => {
      await clearLedger();
      const began = Date.now();
      const forged = { subscriptionId: incidents?.id, clientState: 'gissat' };
      expect((await notify({ value: [forged, forged] })).status).toBe(202);
      const right = { subscriptionId: roles?.id, clientState: roles?.clientState };
      expect((await notify({ value: [forged, right] })).status).toBe(202);
      await until(
        () => deltasOf('Roles'),
        (count) => count > 0,
      );
      return { took: Date.now() - began, read: await deltasOf('Incidents') };
    };
    // A look at the list of its own accord may fall in the same moment, but not each time.
    await until(quiet, ({ read }) => read === 0, 10);
    expect(here.log.lines.join('\n')).toContain('notifications from a stranger');
    expect(here.log.lines.join('\n')).not.toContain(roles?.clientState);
  });

  it('Graph rule 142: takes a storm, and reads the list at most once a second', async () => {
    const incidents = await subscriptionOf('Incidents');
    const right = { subscriptionId: incidents?.id, clientState: incidents?.clientState };
    here.fault('graph', 'delay', { amount: 3_500 });
    await clearLedger();
    const began = Date.now();
    const storm = async () => {
      const answers = await Promise.all(Array.from({ length: 25 }, () => notify({ value: [right, right] })));
      expect(answers.every(({ status }) => status === 202)).toBe(true);
      return Date.now() - began;
    };
    // For so long that a reading of the list is under way, which takes longer than any answer.
    await until(storm, (lasted) => lasted > 2_000);
    here.noFaults();
    await write('efter stormen');
    await until(messageOf, (shown) => shown === 'efter stormen', 10);
    expect(await deltasOf('Incidents')).toBeLessThanOrEqual(2 + (Date.now() - began) / 1_000);
  });
});

it('Graph rule 141: with an address that Graph cannot reach the product polls, and says so once', async () => {
  const lines: string[] = [];
  const line = (event: string, facts?: object) => void lines.push(`${event} ${JSON.stringify(facts)}`);
  const log = { info: line, warn: line, error: (event: string) => String(lines.push(event)) };
  const settings = readSettings({
    ...here.environment,
    VARNA_PUBLIC_URL: 'http://127.0.0.1:9',
    VARNA_DATA: `${here.environment['VARNA_DATA']}/second`,
    VARNA_PORT: '0',
  });
  const second = await startProduct(settings, { log });
  const token = await erik.tabToken();
  const seen = async () => {
    const response = await fetch(`${second.url}/api/ask/incident.read`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: incident.id }),
    });
    return JSON.stringify(await response.json());
  };
  await until(
    () => lines,
    (all) => all.length > 0,
  );
  for (const text of ['först', 'sedan']) {
    await write(text);
    await until(seen, (shown) => shown.includes(`"messageToReporter":"${text}"`), 6);
  }
  expect(lines.filter((one) => one.includes('notifications'))).toEqual([
    'no change notifications, lists are polled {"why":"public address not reachable from Graph"}',
  ]);
  expect(await subscriptionsThere()).toHaveLength(LISTS.length);
  await second.stop();
});
