// What the benches of campaigns have in common: people to send to, somebody who sends, and how many cards each has.
import type { CampaignView, Funnel } from '../../bot/capabilities/campaign/model.ts';
import type { OperationsState } from '../../bot/capabilities/operations/model.ts';
import type { prepare } from '../../infra/start.ts';
import { person } from '../builders/teams-person.ts';

export type Started = Awaited<ReturnType<typeof prepare>>;

/** teams.md 3.1.1: requests a second per app and tenant. */
export const LIMIT = 50;
export const MORNING = Date.parse('2026-11-24T09:00:00Z');

export async function newcomers({ platform }: Started, count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const response = await fetch(`${platform.world.origin}/control/people`, {
      method: 'POST',
      body: JSON.stringify({
        displayName: `Provperson ${place}`,
        userPrincipalName: `prov.${place}@askersund.example`,
        department: 'Provförvaltningen',
        officeLocation: `Provenhet ${place % 40}`,
      }),
    });
    if (!response.ok) throw new Error(`not added: ${response.status}`);
  }
}

/** How many cards each chat holds, from the platform's own store. */
export function cardsPerChat({ platform }: Started): readonly number[] {
  return platform.world.database
    .all(
      `SELECT count(*) AS cards FROM teams_message WHERE deleted = 0 AND body LIKE '%policy.acknowledge%' GROUP BY conversation`,
    )
    .map(({ cards }) => Number(cards));
}

export interface Sending {
  /** Of the policy, and of its campaign. */
  readonly id: string;
  /** The policy goes out to all newcomers. */
  publish(): Promise<void>;
  funnel(): Promise<Funnel | undefined>;
  operations(): Promise<OperationsState>;
}

/** A policy that is decided and can be published. @param url where the product is now */
export async function decidedPolicy({ platform }: Started, url: () => string): Promise<Sending> {
  const { world } = platform;
  const found = world.directory.people.find(({ displayName }) => displayName.startsWith('Erik Sandström'));
  const erik = person(world.origin, found?.id ?? '', 'Erik');
  const token = await erik.tabToken();
  const ask = async <Value>(name: string, question: object): Promise<Value> => {
    const response = await fetch(`${url()}/api/ask/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    });
    const body = (await response.json()) as { answer?: Value; refusal?: unknown };
    if (body.answer === undefined) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body.answer;
  };
  const audience = {
    everyone: false,
    administrations: ['Provförvaltningen'],
    units: [],
    groups: [],
    roles: [],
    also: [],
    not: [],
  };
  const words = { sv: ['Rapportera.'], en: ['Report.'] };
  const draft = { kind: 'policy', title: 'Policy', owner: erik.id, summary: words, changes: { sv: [], en: [] } };
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
  return {
    id,
    async publish() {
      await ask('policy.publish', { id, revision: 2, due: '2026-12-08' });
    },
    operations: () => ask<OperationsState>('operations.read', {}),
    funnel: async () => (await ask<CampaignView>('campaign.read', { id }).catch(() => undefined))?.funnel,
  };
}
