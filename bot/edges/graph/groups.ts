// Groups in Entra ID that audiences are made of: found by name, and their members held in memory and on the machine's disk.
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import { oneLine } from '../../blocks/plain.ts';
import type { Group, PersonId } from '../../capabilities/organisation/model.ts';
import type { Disk, Ports } from '../../ports.ts';
import { failureOf } from './failure.ts';
import { allOf } from './pages.ts';

export interface GraphGroups {
  readonly port: Pick<Ports['people'], 'findGroups' | 'loadGroups' | 'members'>;
  /** The members of the groups that are in use, now and then. */
  follow(): Promise<void>;
}

const OFTEN = 3_600_000;
const MOST_FOUND = 20;
const groupsSchema = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.nullable(z.string()) })) });
const membersSchema = z.array(z.object({ id: z.string() }));
const idsSchema = z.array(z.string());
const NOBODY: ReadonlySet<PersonId> = new Set();

export function graphGroups(client: Client, disk: Disk, now: () => number): GraphGroups {
  disk.run('CREATE TABLE IF NOT EXISTS group_members (id TEXT PRIMARY KEY, body TEXT NOT NULL, at INTEGER NOT NULL)');
  const held = new Map<string, { readonly members: ReadonlySet<PersonId>; readonly at: number }>();
  for (const row of disk.all('SELECT id, body, at FROM group_members')) {
    const members = new Set(idsSchema.parse(JSON.parse(String(row['body']))));
    held.set(String(row['id']), { members, at: Number(row['at']) });
  }
  const put = (id: string, members: readonly string[]) => {
    held.set(id, { members: new Set(members), at: now() });
    disk.run('INSERT OR REPLACE INTO group_members (id, body, at) VALUES (?, ?, ?)', [
      id,
      JSON.stringify(members),
      now(),
    ]);
  };
  /** graph.md 151: through groups in groups, of mixed kinds; a group that is gone has nobody in it. */
  const fetch = async (id: string) => {
    const path = `/groups/${encodeURIComponent(id)}/transitiveMembers?$select=id&$top=999`;
    try {
      put(
        id,
        membersSchema.parse(await allOf(client, path)).map((one) => one.id),
      );
    } catch (error) {
      const failure = failureOf(error);
      if (failure.who !== 'service' || failure.status !== 404) throw error;
      put(id, []);
    }
  };
  const older = (id: string, than: number) => (held.get(id)?.at ?? 0) < now() - than;
  return {
    port: {
      async findGroups(search): Promise<readonly Group[]> {
        const words = encodeURIComponent(search.replaceAll("'", "''"));
        const found = groupsSchema.parse(
          await client.api(`/groups?$filter=startswith(displayName,'${words}')&$top=${MOST_FOUND}`).get(),
        );
        return found.value.map(({ id, displayName }) => ({ id, name: oneLine(displayName ?? '') }));
      },
      async loadGroups(ids) {
        for (const id of ids) if (older(id, OFTEN)) await fetch(id);
      },
      members: (id) => held.get(id)?.members ?? NOBODY,
    },
    async follow() {
      for (const id of held.keys()) if (older(id, OFTEN)) await fetch(id);
    },
  };
}
