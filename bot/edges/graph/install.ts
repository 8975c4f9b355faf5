// Proactive installation (Graph rule 154, Teams rule 3.5.3): a person who does not have the app gets it, where the tenant allows it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import { failureOf } from './failure.ts';

/**
 * `done`: the person has the app. `not`: Teams will not have it there. `forbidden`: the tenant has not given Värna the right.
 * `after`: not now, and so many milliseconds until it is worth trying again.
 */
export type Installed = 'done' | 'not' | 'forbidden' | { readonly after: number };

/** A right that is missing is not asked for again at each person. */
const FORGET_MS = 3_600_000;
/** Graph rule 108: at most 30 a second for app and tenant. */
const APART_MS = 40;
/** Where the service does not say when to come back. */
const RETRY_MS = 5_000;
const catalogSchema = z.object({ value: z.array(z.object({ id: z.string() })) });

/** @param externalId the manifest's id; the catalogue gives the app another */
export function installer(
  client: Client,
  externalId: string,
  now: () => number,
): (person: string) => Promise<Installed> {
  let app: string | undefined;
  let forbiddenAt = Number.NEGATIVE_INFINITY;
  /** Nobody is installed before that: the service has asked to be left alone. */
  let closedUntil = Number.NEGATIVE_INFINITY;
  const catalogId = async () => {
    if (app !== undefined) return app;
    const found = catalogSchema.parse(
      await client.api(`/appCatalogs/teamsApps?$filter=externalId eq '${externalId}'`).get(),
    );
    app = found.value[0]?.id;
    return app;
  };
  const install = async (person: string): Promise<Installed> => {
    if (now() - forbiddenAt < FORGET_MS) return 'forbidden';
    if (now() < closedUntil) return { after: closedUntil - now() };
    try {
      const id = await catalogId();
      if (id === undefined) return 'not';
      await client.api(`/users/${encodeURIComponent(person)}/teamwork/installedApps`).post({
        'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}`,
      });
      return 'done';
    } catch (error) {
      const failure = failureOf(error);
      if (failure.who !== 'service') return { after: RETRY_MS };
      if (failure.status === 409) return 'done';
      if (failure.status === 429 || failure.status >= 500) {
        const after = failure.retryAfter ?? RETRY_MS;
        if (failure.status === 429) closedUntil = now() + after;
        return { after };
      }
      // No licence and no right are both 403: the catalogue, which needs a right of its own, has answered.
      if (failure.status === 403 && app === undefined) forbiddenAt = now();
      return failure.status === 403 && app === undefined ? 'forbidden' : 'not';
    }
  };
  let turn: Promise<unknown> = Promise.resolve();
  return (person) => {
    const mine = turn.then(() => install(person));
    turn = mine.then(() => (now() < closedUntil ? undefined : pause(APART_MS)));
    return mine;
  };
}
