// People as Entra ID knows them: by delta, in memory, with a copy on the machine's disk.
import type { Client } from '@microsoft/microsoft-graph-client';
import * as z from 'zod/mini';
import { cleaned, oneLine } from '../../blocks/plain.ts';
import { languageOf } from '../../blocks/text.ts';
import type { Person, PersonId } from '../../capabilities/people/model.ts';
import type { Disk, Ports } from '../../ports.ts';
import { graphAppRoles } from './app-roles.ts';
import { reading } from './client.ts';
import { failureOf, isGone } from './failure.ts';
import { allOf } from './pages.ts';
import { reportsOf } from './reports.ts';

export interface GraphPeople {
  readonly port: Omit<Ports['people'], 'findGroups' | 'loadGroups' | 'members' | 'groupFault' | 'isAway'>;
  follow(): Promise<void>;
  /** A person whom delta has not told of yet. Undefined: Entra ID knows nobody with this id; throws when it does not say. */
  fetch(id: PersonId): Promise<Person | undefined>;
}

const userSchema = z.object({
  id: z.string(),
  displayName: z._default(z.nullable(z.string()), null),
  givenName: z._default(z.nullable(z.string()), null),
  jobTitle: z._default(z.nullable(z.string()), null),
  department: z._default(z.nullable(z.string()), null),
  officeLocation: z._default(z.nullable(z.string()), null),
  employeeType: z._default(z.nullable(z.string()), null),
  companyName: z._default(z.nullable(z.string()), null),
  city: z._default(z.nullable(z.string()), null),
  preferredLanguage: z._default(z.nullable(z.string()), null),
  accountEnabled: z._default(z.nullable(z.boolean()), true),
  userType: z._default(z.nullable(z.string()), null),
  userPrincipalName: z._default(z.nullable(z.string()), null),
  assignedPlans: z.optional(
    z.array(z.looseObject({ service: z.nullish(z.string()), capabilityStatus: z.nullish(z.string()) })),
  ),
  // Graph rule 150: only in the rounds of delta where it has changed.
  'manager@delta': z.optional(z.array(z.looseObject({ id: z.string() }))),
});
const withManagerSchema = z.array(
  z.object({ id: z.string(), manager: z._default(z.nullable(z.object({ id: z.string() })), null) }),
);
const removedSchema = z.object({ id: z.string(), '@removed': z.unknown() });

const SELECT =
  'id,displayName,givenName,jobTitle,department,officeLocation,employeeType,companyName,city,preferredLanguage,accountEnabled,userType,userPrincipalName,assignedPlans';

/** A mailbox or a room has no Teams. Whoever has not paid in time has it still. */
const hasTeams = ({ assignedPlans }: z.infer<typeof userSchema>): boolean | undefined =>
  assignedPlans?.some(({ service, capabilityStatus }) => service === 'TeamspaceAPI' && capabilityStatus !== 'Deleted');

function personOf(user: z.infer<typeof userSchema>, before: Person | undefined): Person {
  const managers = user['manager@delta']?.filter((one) => !('@removed' in one));
  const words = (text: string | null) => oneLine(text ?? '');
  const name = words(user.displayName);
  return {
    id: user.id,
    name,
    givenName: words(user.givenName) || (name.split(' ')[0] ?? name),
    title: words(user.jobTitle),
    administration: words(user.department),
    unit: words(user.officeLocation),
    employeeType: words(user.employeeType),
    company: words(user.companyName),
    city: words(user.city),
    login: words(user.userPrincipalName),
    hasTeams: hasTeams(user) ?? before?.hasTeams ?? null,
    language: languageOf(user.preferredLanguage ?? undefined),
    account: user.accountEnabled === false ? 'disabled' : user.userType === 'Guest' ? 'guest' : 'active',
    manager: managers ? (managers[0]?.id ?? null) : (before?.manager ?? null),
  };
}

/** Of people kept by a version that did not ask for them. */
const NOT_YET_ASKED = { employeeType: '', company: '', city: '', login: '', hasTeams: null };
const MANAGERS_EVERY_MS = 24 * 3_600_000;

interface KnownPeople {
  readonly people: ReadonlyMap<PersonId, Person>;
  put(person: Person): void;
}

/** Reads on from the link, or everything without one; each page is on disk before the next is asked for. */
async function followUsers(client: Client, disk: Disk, known: KnownPeople, link: string | undefined): Promise<void> {
  const takeIn = (raw: unknown) => {
    const removed = removedSchema.safeParse(raw);
    if (removed.success && removed.data['@removed'] !== undefined) {
      const gone = known.people.get(removed.data.id);
      if (gone) known.put({ ...gone, account: 'disabled' });
    } else {
      const user = userSchema.parse(raw);
      known.put(personOf(user, known.people.get(user.id)));
    }
  };
  let next: string | undefined = link ?? `/users/delta?$select=${SELECT},manager`;
  while (next !== undefined) {
    const page = (await client.api(next).get()) as {
      value: unknown[];
      '@odata.nextLink'?: string;
      '@odata.deltaLink'?: string;
    };
    disk.together(() => {
      for (const raw of page.value) takeIn(raw);
    });
    const done = page['@odata.deltaLink'];
    if (done !== undefined)
      disk.run(
        'INSERT INTO people_delta (asked, link) VALUES (?, ?) ON CONFLICT (asked) DO UPDATE SET link = excluded.link',
        [SELECT, done],
      );
    next = done === undefined ? page['@odata.nextLink'] : undefined;
  }
}

export function graphPeople(client: Client, clientId: string, disk: Disk, now: () => number): GraphPeople {
  let managersAt = 0;
  disk.run('CREATE TABLE IF NOT EXISTS person (id TEXT PRIMARY KEY, body TEXT NOT NULL)');
  const appRoles = graphAppRoles(client, clientId, disk);
  // Graph rule 150: a delta tells of what it was asked for; with more to ask for it begins anew.
  disk.run('CREATE TABLE IF NOT EXISTS people_delta (asked TEXT PRIMARY KEY, link TEXT NOT NULL)');
  const people = new Map<PersonId, Person>();
  for (const row of disk.all('SELECT body FROM person')) {
    const person = cleaned(JSON.parse(String(row['body']))) as Person;
    people.set(person.id, { ...NOT_YET_ASKED, ...person });
  }
  // Made when asked for, and anew after any change.
  let byManager: ReturnType<typeof reportsOf> | undefined;
  const put = (person: Person) => {
    byManager = undefined;
    people.set(person.id, person);
    disk.run('INSERT INTO person (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body', [
      person.id,
      JSON.stringify(person),
    ]);
  };

  /** Graph rule 150: delta tells of the managers that change, and says nothing of those that stand. */
  const followManagers = async () => {
    if (now() - managersAt < MANAGERS_EVERY_MS) return;
    const all = withManagerSchema.parse(await allOf(client, '/users?$select=id&$expand=manager($select=id)&$top=999'));
    disk.together(() => {
      for (const { id, manager } of all) {
        const person = people.get(id);
        if (person && person.manager !== (manager?.id ?? null)) put({ ...person, manager: manager?.id ?? null });
      }
    });
    managersAt = now();
  };

  return {
    port: {
      get: (id) => people.get(id),
      all: () => [...people.values()],
      reports(id) {
        byManager ??= reportsOf(people.values());
        return byManager.get(id) ?? [];
      },
      appRoles: appRoles.of,
      appRoleFaults: appRoles.faults,
    },
    async follow() {
      const link = disk.one('SELECT link FROM people_delta WHERE asked = ?', [SELECT])?.['link'];
      await followUsers(client, disk, { people, put }, typeof link === 'string' ? link : undefined).catch(
        async (error: unknown) => {
          const failure = failureOf(error);
          if (failure.who !== 'service' || failure.status !== 410) throw error;
          await followUsers(client, disk, { people, put }, undefined);
        },
      );
      await followManagers();
      await appRoles.follow();
    },
    async fetch(id) {
      try {
        const user = userSchema.parse(
          await reading(client, `/users/${encodeURIComponent(id)}?$select=${SELECT}`, 'people').get(),
        );
        put(personOf(user, people.get(user.id)));
      } catch (error) {
        // Any other no says nothing of whether there is such a person.
        if (isGone(error)) return undefined;
        throw error;
      }
      return people.get(id);
    },
  };
}
