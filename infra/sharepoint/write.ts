// Writes records into a list that is still empty, as the product would.
import type { Client } from '@microsoft/microsoft-graph-client';
import { type ListOf, writeFields } from '../../bot/blocks/column.ts';

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
