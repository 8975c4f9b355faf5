// What is asked of /subscriptions (Graph rules 139–143).
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import { isGone } from './failure.ts';
import { allOf } from './pages.ts';

interface Made {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface SubscriptionRequests {
  /** All of this app, whoever made them. */
  all(): Promise<readonly { readonly id: string; readonly notificationUrl: string | null }[]>;
  make(resource: string): Promise<Made>;
  /** Undefined when there is nothing left to renew. */
  renew(id: string): Promise<Made | undefined>;
  remove(id: string): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** Graph rule 140: at most 42 300 minutes ahead by the service's clock, which is not quite ours. */
export const LIFE_MS = 42_300 * 60_000 - 12 * HOUR_MS;

const madeSchema = z.object({ id: z.string(), expirationDateTime: z.string() });
const allSchema = z.array(z.object({ id: z.string(), notificationUrl: z._default(z.nullable(z.string()), null) }));

interface RequestDependencies {
  readonly client: Client;
  readonly now: () => number;
  readonly notificationUrl: string;
  readonly clientState: string;
}

export function subscriptionRequests({
  client,
  now,
  notificationUrl,
  clientState,
}: RequestDependencies): SubscriptionRequests {
  const at = (id: string) => client.api(`/subscriptions/${encodeURIComponent(id)}`);
  const expiry = () => ({ expirationDateTime: new Date(now() + LIFE_MS).toISOString() });
  const made = (answer: unknown): Made => {
    const { id, expirationDateTime } = madeSchema.parse(answer);
    return { id, expires: Date.parse(expirationDateTime) };
  };
  const unlessGone = (error: unknown) => {
    if (!isGone(error)) throw error;
    return undefined;
  };
  return {
    all: async () => allSchema.parse(await allOf(client, '/subscriptions')),
    make: async (resource) =>
      made(
        await client.api('/subscriptions').post({
          changeType: 'updated',
          notificationUrl,
          resource,
          clientState,
          ...expiry(),
        }),
      ),
    renew: (id) => at(id).patch(expiry()).then(made, unlessGone),
    remove: (id) =>
      at(id)
        .delete()
        .then(() => undefined, unlessGone),
  };
}
