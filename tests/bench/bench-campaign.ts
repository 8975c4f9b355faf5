// What the benches of campaigns have in common: people to send to, somebody who sends, and how many cards each has.
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ListOf, readFields } from '../../bot/blocks/column.ts';
import { packList } from '../../bot/capabilities/campaign/list.ts';
import type { CampaignView, Delivery, Funnel } from '../../bot/capabilities/campaign/model.ts';
import type { OperationsState } from '../../bot/capabilities/operations/model.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { LedgerState } from '../../infra/local/ledger.ts';
import type { prepare } from '../../infra/start.ts';
import { person } from '../builders/teams-person.ts';
import { until } from '../builders/town.ts';

export type Started = Awaited<ReturnType<typeof prepare>>;

/** Teams rule 3.1.1: requests a second per app and tenant. */
export const LIMIT = 50;
export const MORNING = Date.parse('2026-11-24T09:00:00Z');

export const percentile = (all: readonly number[], share: number) =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;

const NEWCOMERS = 'Provförvaltningen';

export async function newcomers({ platform }: Started, count: number, administration = NEWCOMERS): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const response = await fetch(`${platform.world.origin}/control/people`, {
      method: 'POST',
      body: JSON.stringify({
        displayName: `Provperson ${place}`,
        userPrincipalName: `${administration.toLowerCase()}.${place}@askersund.example`,
        department: administration,
        officeLocation: `Provenhet ${place % 40}`,
      }),
    });
    if (!response.ok) throw new Error(`not added: ${response.status}`);
  }
}

function cardsByChat({ platform }: Started): ReadonlyMap<string, number> {
  const found = platform.world.database.all(
    `SELECT conversation, count(*) AS cards FROM teams_message WHERE deleted = 0 AND body LIKE '%policy.acknowledge%' GROUP BY conversation`,
  );
  return new Map(found.map(({ conversation, cards }) => [String(conversation), Number(cards)]));
}

/** How many cards each chat holds, from the platform's own store. */
export const cardsPerChat = (started: Started): readonly number[] => [...cardsByChat(started).values()];

/** What SharePoint really holds of a list. */
export function stored<Thing extends { readonly id: string }>(
  { platform }: Started,
  list: ListOf<Thing>,
): readonly Thing[] {
  return platform.world.database
    .all('SELECT i.fields AS fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = ?', [list.name])
    .map(({ fields }) => readFields(list, JSON.parse(String(fields)) as Record<string, unknown>, ''));
}

/** How it went, person by person: what Värna says against what stands in the chats. */
export interface Fates {
  /** Said to be delivered, and no card there. */
  readonly lost: number;
  readonly doubled: number;
  readonly uncertain: number;
}

export function fates(started: Started, campaign: string): Fates {
  const cards = cardsByChat(started);
  const deliveries: readonly Delivery[] = stored(started, packList)
    .filter((pack) => pack.campaign === campaign)
    .flatMap((pack) => pack.deliveries);
  return {
    lost: deliveries.filter(({ state, conversation }) => state === 'delivered' && !cards.has(conversation ?? ''))
      .length,
    doubled: [...cards.values()].filter((count) => count > 1).length,
    uncertain: deliveries.filter(({ state }) => state === 'uncertain').length,
  };
}

/** How many requests to the connector were answered 429, whoever asked. */
let tooMany = 0;
subscribe('http.server.response.finish', (message) => {
  const { request, response } = message as { readonly request: IncomingMessage; readonly response: ServerResponse };
  if (request.url?.startsWith('/connector') === true && response.statusCode === 429) tooMany += 1;
});

/** Starts counting; the answer tells how many requests since then went over Teams' limit, those left out that a fault refused. */
export function overTheLimit({ platform }: Started): () => number {
  // A broken connection comes before a refusal.
  const injected = () =>
    Object.entries(platform.world.faults.struck())
      .filter(([names]) => names.includes('throttled') && !names.includes('reset'))
      .reduce((sum, [, count]) => sum + count, 0);
  const before = tooMany - injected();
  return () => Math.max(0, tooMany - injected() - before);
}

export const ledgerOf = async ({ platform }: Started, method = 'GET') =>
  (await (await fetch(`${platform.world.origin}/control/ledger`, { method })).json()) as LedgerState;

/** Until all that was promised is kept in SharePoint. */
export const quiet = (url: () => string) =>
  until(
    async () => (await (await fetch(`${url()}/health`)).json()) as { storage: { waiting: number } },
    ({ storage }) => storage.waiting === 0,
    120,
  );

export interface Sending {
  /** Of the policy, and of its campaign. */
  readonly id: string;
  /** The policy goes out to all newcomers. */
  publish(): Promise<void>;
  view(): Promise<CampaignView | undefined>;
  funnel(): Promise<Funnel | undefined>;
  operations(): Promise<OperationsState>;
}

type Ask = <Value>(name: string, question: object) => Promise<Value>;

/** The tab's door, as the coordinator. @param url where the product is now */
export async function coordinator({ platform }: Started, url: () => string) {
  const { world } = platform;
  const found = world.directory.people.find(({ displayName }) => displayName.startsWith('Erik Sandström'));
  const erik = person(world.origin, found?.id ?? '', 'Erik');
  const token = await erik.tabToken();
  const ask: Ask = async <Value>(name: string, question: object): Promise<Value> => {
    const response = await fetch(`${url()}/api/ask/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ key: randomUUID(), ...question }),
    });
    const body = (await response.json()) as { answer?: Value; refusal?: unknown };
    if (body.answer === undefined) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body.answer;
  };
  return { id: erik.id, token, ask };
}

/** A policy that is decided and can be published. @param url where the product is now */
export async function decidedPolicy(started: Started, url: () => string, administration = NEWCOMERS): Promise<Sending> {
  const { id: owner, ask } = await coordinator(started, url);
  const audience = { ...EVERYONE, everyone: false, administrations: [administration] };
  const words = { sv: ['Rapportera.'], en: ['Report.'] };
  const draft = { kind: 'policy', title: 'Policy', owner, summary: words, changes: { sv: [], en: [] } };
  const { id } = await ask<{ id: string }>('policy.save', {
    ...draft,
    id: null,
    revision: 0,
    change: 'material',
    reviewOn: null,
    audience,
  });
  const decision = { body: 'KF', on: '2026-11-16', section: '§ 1', diaryNumber: '1' };
  await ask('policy.decide', { id, revision: 1, decision });
  const view = () => ask<CampaignView>('campaign.read', { id }).catch(() => undefined);
  return {
    id,
    view,
    async publish() {
      await ask('policy.publish', { id, revision: 2, due: '2026-12-08' });
    },
    operations: () => ask<OperationsState>('operations.read', {}),
    funnel: async () => (await view())?.funnel,
  };
}
