// What the demonstration municipality begins with: its roles, written once into empty lists.
import type { Client } from '@microsoft/microsoft-graph-client';
import { type ListOf, writeFields } from '../../bot/blocks/column.ts';
import type { Role, RoleHolding } from '../../bot/capabilities/organisation/model.ts';

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

interface Wanted {
  readonly role: Role;
  readonly holder: RegExp;
  readonly deputy?: RegExp;
}

/** By title, so that the directory may name whom it likes. */
const WANTED: readonly Wanted[] = [
  {
    role: 'coordinator',
    holder: /^informationssäkerhetssamordnare/iu,
    deputy: /ställföreträdande|biträdande informationssäkerhet/iu,
  },
  { role: 'dataProtectionOfficer', holder: /^dataskyddsombud/iu },
  { role: 'chiefExecutive', holder: /^kommundirektör/iu },
  { role: 'secretary', holder: /nämndsekreterare/iu },
  { role: 'jointIt', holder: /^it-chef/iu },
  { role: 'auditor', holder: /revisor/iu },
];

export function demonstrationRoles(people: readonly Somebody[], today: string): readonly RoleHolding[] {
  return WANTED.flatMap(({ role, holder, deputy }) => {
    const first = people.find(({ title }) => holder.test(title));
    const second = deputy ? people.find(({ title }) => deputy.test(title)) : undefined;
    if (!first) return [];
    const holding: RoleHolding = {
      id: `demonstration-${role}`,
      role,
      scope: { kind: 'municipality', name: '' },
      holder: first.id,
      holderName: first.name,
      deputy: second?.id ?? null,
      deputyName: second?.name ?? null,
      from: today,
      until: null,
      changeId: `demonstration-${role}`,
    };
    return [holding];
  });
}

/** Does nothing when the list already holds something. */
export async function writeInto<Thing extends { readonly id: string }>(
  client: Client,
  site: string,
  list: ListOf<Thing>,
  things: readonly Thing[],
): Promise<void> {
  const items = `/sites/${site}/lists/${list.name}/items`;
  const { value: lists } = (await client.api(`/sites/${site}/lists?$select=id,name`).get()) as {
    value: readonly { id: string; name: string }[];
  };
  const found = lists.find(({ name }) => name === list.name);
  if (!found) throw new Error(`no list ${list.name}`);
  const base = items.replace(`/lists/${list.name}/`, `/lists/${found.id}/`);
  const { value } = (await client.api(`${base}?$top=1`).get()) as { value: readonly unknown[] };
  if (value.length > 0) return;
  for (const thing of things) {
    const fields = Object.fromEntries(
      Object.entries(writeFields(list, thing)).filter(([, stored]) => stored !== null && stored !== ''),
    );
    await client.api(base).post({ fields });
  }
}
