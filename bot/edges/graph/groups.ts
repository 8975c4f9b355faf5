// Groups in Entra ID that audiences are made of: found by name, and their members held in memory and on the machine's disk.
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import type { Group, GroupFault, PersonId } from '../../capabilities/people/model.ts';
import type { Disk, Ports } from '../../ports.ts';
import type { Urgency } from './budget.ts';
import { reading } from './client.ts';
import { failureOf } from './failure.ts';
import { allOf } from './pages.ts';

export interface GraphGroups {
  readonly port: Pick<Ports['people'], 'findGroups' | 'loadGroups' | 'members' | 'groupFault'>;
  /** The members of the groups that are in use, now and then. */
  follow(): Promise<void>;
}

const REFRESH_MS = 3_600_000;
/** What could not be read is asked for again sooner: somebody may just have mended it. */
const RETRY_MS = 60_000;
const MOST_FOUND = 20;
const groupsSchema = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.nullable(z.string()) })) });
const visibilitySchema = z.object({ visibility: z._default(z.nullable(z.string()), null) });
const membersSchema = z.array(z.object({ id: z.string() }));
const idsSchema = z.array(z.string());
const NOBODY: ReadonlySet<PersonId> = new Set();

interface HeldGroup {
  readonly members: ReadonlySet<PersonId>;
  readonly at: number;
  readonly fault?: GroupFault;
}

function statusOf(error: unknown): number {
  const failure = failureOf(error);
  return failure.who === 'service' ? failure.status : 0;
}

export function graphGroups(client: Client, disk: Disk, now: () => number): GraphGroups {
  disk.run('CREATE TABLE IF NOT EXISTS group_members (id TEXT PRIMARY KEY, body TEXT NOT NULL, at INTEGER NOT NULL)');
  const held = new Map<string, HeldGroup>();
  for (const row of disk.all('SELECT id, body, at FROM group_members')) {
    const members = new Set(idsSchema.parse(JSON.parse(String(row['body']))));
    held.set(String(row['id']), { members, at: Number(row['at']) });
  }
  const put = (id: string, members: readonly string[], fault?: GroupFault) => {
    held.set(id, { members: new Set(members), at: now(), ...(fault && { fault }) });
    // After a restart what could not be read is asked for anew.
    disk.run('INSERT OR REPLACE INTO group_members (id, body, at) VALUES (?, ?, ?)', [
      id,
      JSON.stringify(members),
      fault ? 0 : now(),
    ]);
  };
  /** Those who were members when it could last be read: a group that is hidden has not lost anybody. */
  const keep = (id: string, fault: GroupFault) => put(id, [...(held.get(id)?.members ?? [])], fault);

  /** Graph rule 151: through groups in groups, of mixed kinds; a group that is gone has nobody in it. */
  const fetch = async (id: string, urgency: Urgency) => {
    const path = `/groups/${encodeURIComponent(id)}`;
    try {
      const { visibility } = visibilitySchema.parse(
        await reading(client, `${path}?$select=id,visibility`, urgency).get(),
      );
      const read = await allOf(client, `${path}/transitiveMembers?$select=id&$top=999`, urgency);
      const members = membersSchema.parse(read).map((one) => one.id);
      if (members.length > 0) put(id, members);
      // Without a right of its own the app is told that a group with hidden members has none.
      else if (visibility === 'HiddenMembership') keep(id, 'hidden');
      else put(id, [], 'empty');
    } catch (error) {
      const status = statusOf(error);
      if (status === 404) put(id, [], 'gone');
      else if (status === 403) keep(id, 'denied');
      else throw error;
    }
  };
  const isOld = (id: string) => {
    const { at = 0, fault } = held.get(id) ?? {};
    return at < now() - (fault === undefined ? REFRESH_MS : RETRY_MS);
  };
  return {
    port: {
      async findGroups(search): Promise<readonly Group[]> {
        const words = encodeURIComponent(search.replaceAll("'", "''"));
        const url = `/groups?$filter=startswith(displayName,'${words}')&$top=${MOST_FOUND}`;
        const found = groupsSchema.parse(await reading(client, url, 'people').get());
        return found.value.map(({ id, displayName }) => ({ id, name: displayName ?? '' }));
      },
      async loadGroups(ids) {
        for (const id of ids) if (isOld(id)) await fetch(id, 'people');
      },
      members: (id) => held.get(id)?.members ?? NOBODY,
      groupFault: (id) => held.get(id)?.fault,
    },
    async follow() {
      for (const id of held.keys()) if (isOld(id)) await fetch(id, 'background');
    },
  };
}
