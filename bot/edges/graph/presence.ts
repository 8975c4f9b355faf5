// Who is out of office, as far as the tenant lets Värna see it (presence-get, learn.microsoft.com/graph/api/presence-get).
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import type { PersonId } from '../../capabilities/people/model.ts';
import { failureOf } from './failure.ts';

export interface GraphPresence {
  isAway(id: PersonId): boolean;
  /** Of those whom something waits for; asks nothing when nothing does. */
  follow(): Promise<void>;
}

/** A right that is missing (Presence.Read.All) is not asked for again all the time. */
const FORGET_MS = 6 * 3_600_000;
const presenceSchema = z.object({
  outOfOfficeSettings: z.optional(z.nullable(z.object({ isOutOfOffice: z.boolean() }))),
});

export function graphPresence(client: Client, whom: () => readonly PersonId[], now: () => number): GraphPresence {
  let away: ReadonlySet<PersonId> = new Set();
  let forbiddenAt = Number.NEGATIVE_INFINITY;
  const isOut = async (id: PersonId): Promise<boolean> => {
    try {
      const raw: unknown = await client.api(`/users/${encodeURIComponent(id)}/presence`).get();
      return presenceSchema.parse(raw).outOfOfficeSettings?.isOutOfOffice ?? false;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.who !== 'service' || failure.status === 429 || failure.status >= 500) throw error;
      // No licence for Teams is 404: nothing is known of that person.
      if (failure.status === 403) forbiddenAt = now();
      return false;
    }
  };
  return {
    isAway: (id) => away.has(id),
    async follow() {
      const out = new Set<PersonId>();
      for (const id of whom()) {
        if (now() - forbiddenAt < FORGET_MS) break;
        if (await isOut(id)) out.add(id);
      }
      away = out;
    },
  };
}
