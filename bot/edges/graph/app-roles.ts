// Who holds the product's app roles in Entra ID: given to persons, or to groups, of which only direct members count (Graph rule 178).
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { AppRoleFault } from '../../capabilities/roles/model.ts';
import type { Disk } from '../../ports.ts';
import { failureOf } from './failure.ts';
import { allOf } from './pages.ts';

export interface GraphAppRoles {
  of(person: PersonId): readonly string[];
  /** Assignments that give nobody a role, though they look as if they did. */
  faults(): readonly AppRoleFault[];
  follow(): Promise<void>;
}

const text = z._default(z.nullable(z.string()), null);
const assignmentsSchema = z.array(
  z.object({ principalId: z.string(), principalType: text, principalDisplayName: text, appRoleId: z.string() }),
);
type Assignment = z.infer<typeof assignmentsSchema>[number];
const principalsSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      appRoles: z._default(z.array(z.object({ id: z.string(), value: z.nullable(z.string()) })), []),
    }),
  ),
});
const membersSchema = z.array(z.object({ id: z.string(), '@odata.type': z._default(z.string(), '') }));
const visibilitySchema = z.object({ visibility: text });
/** "No role in particular": what somebody gets who is given the application without choosing one. */
const DEFAULT_ROLE = '00000000-0000-0000-0000-000000000000';

interface Given {
  readonly people: readonly PersonId[];
  readonly faults: readonly AppRoleFault['why'][];
}

export function graphAppRoles(client: Client, clientId: string, disk: Disk): GraphAppRoles {
  disk.run('CREATE TABLE IF NOT EXISTS app_role (person TEXT NOT NULL, value TEXT NOT NULL)');
  let roles = new Map<PersonId, string[]>();
  let faults: readonly AppRoleFault[] = [];
  const put = (to: Map<PersonId, string[]>, person: PersonId, role: string) => {
    const held = to.get(person) ?? [];
    if (!held.includes(role)) to.set(person, [...held, role]);
  };
  for (const row of disk.all('SELECT person, value FROM app_role'))
    put(roles, String(row['person']), String(row['value']));

  /** Entra ID gives a group's role to its direct members alone; those of groups within it have nothing. */
  const membersOf = async (group: string): Promise<Given> => {
    const path = `/groups/${encodeURIComponent(group)}`;
    try {
      const { visibility } = visibilitySchema.parse(await client.api(`${path}?$select=id,visibility`).get());
      const members = membersSchema.parse(await allOf(client, `${path}/members?$select=id&$top=999`));
      const people = members.filter((one) => one['@odata.type'] !== '#microsoft.graph.group').map(({ id }) => id);
      if (members.length > people.length) return { people, faults: ['nested'] };
      if (people.length > 0) return { people, faults: [] };
      return { people, faults: [visibility === 'HiddenMembership' ? 'hidden' : 'empty'] };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.who !== 'service' || (failure.status !== 403 && failure.status !== 404)) throw error;
      return { people: [], faults: [failure.status === 403 ? 'denied' : 'gone'] };
    }
  };
  const given = async ({ principalId, principalType, appRoleId }: Assignment): Promise<Given> => {
    if (appRoleId === DEFAULT_ROLE) return { people: [], faults: ['defaultRole'] };
    if (principalType === 'Group') return membersOf(principalId);
    return { people: principalType === 'ServicePrincipal' ? [] : [principalId], faults: [] };
  };

  return {
    of: (person) => roles.get(person) ?? [],
    faults: () => faults,
    async follow() {
      const { value: principals } = principalsSchema.parse(
        await client.api(`/servicePrincipals?$filter=appId eq '${clientId}'&$select=id,appRoles`).get(),
      );
      const [principal] = principals;
      if (!principal) return;
      const assigned = assignmentsSchema.parse(
        await allOf(client, `/servicePrincipals/${principal.id}/appRoleAssignedTo`),
      );
      const names = new Map(principal.appRoles.map((role) => [role.id, role.value ?? '']));
      const next = new Map<PersonId, string[]>();
      const wrong = [] as AppRoleFault[];
      for (const one of assigned) {
        const found = await given(one);
        for (const person of found.people) put(next, person, names.get(one.appRoleId) ?? '');
        for (const why of found.faults) wrong.push({ name: one.principalDisplayName ?? '', why });
      }
      roles = next;
      faults = wrong;
      disk.together(() => {
        disk.run('DELETE FROM app_role');
        for (const [person, values] of next)
          for (const name of values) disk.run('INSERT INTO app_role (person, value) VALUES (?, ?)', [person, name]);
      });
    },
  };
}
