// Makes what is missing of the lists the product describes, on any Graph. Run again, it changes nothing.
import type { Client } from '@microsoft/microsoft-graph-client';
import { type Column, columnsIn, type ListShape } from '../../bot/blocks/column.ts';

interface ListWire {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}
interface ColumnWire {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
}

/** A document library: the name in its URL, and what people see. */
export interface Library {
  readonly name: string;
  readonly displayName: string;
}

/** What was done, for people: one line each, in order. */
export type Done = string;

const TITLE = 'Title';

function settingsOf({ displayName, index }: Column<unknown>): Readonly<Record<string, unknown>> {
  // graph.md 35: a unique column must be indexed.
  return { displayName, indexed: index !== 'none', enforceUniqueValues: index === 'unique' };
}

async function ensureColumn(
  client: Client,
  base: string,
  column: Column<unknown>,
  there: ColumnWire | undefined,
): Promise<Done[]> {
  const wanted = settingsOf(column);
  if (!there) {
    await client.api(`${base}/columns`).post({ name: column.name, ...wanted, ...column.codec.facet });
    return [`kolumn ${column.name}`];
  }
  const same =
    there.displayName === column.displayName &&
    (there.indexed ?? false) === wanted['indexed'] &&
    (there.enforceUniqueValues ?? false) === wanted['enforceUniqueValues'];
  if (same) return [];
  await client.api(`${base}/columns/${there.id}`).patch(wanted);
  return [`kolumn ${column.name} ändrad`];
}

async function ensureList(client: Client, site: string, list: ListShape, there: ListWire | undefined): Promise<Done[]> {
  // graph.md 18: the URL name comes from the first title, so the list is made in ASCII and given its Swedish title afterwards.
  const made =
    there ??
    ((await client
      .api(`/sites/${site}/lists`)
      .post({ displayName: list.name, description: list.description, list: { template: 'genericList' } })) as ListWire);
  const done: Done[] = there ? [] : [`lista ${list.name}`];
  const base = `/sites/${site}/lists/${made.id}`;
  const { value: columns } = (await client.api(`${base}/columns`).get()) as { value: readonly ColumnWire[] };
  for (const column of columnsIn(list)) {
    done.push(
      ...(await ensureColumn(
        client,
        base,
        column,
        columns.find(({ name }) => name === column.name),
      )),
    );
  }
  const hasTitle = columnsIn(list).some(({ name }) => name === TITLE);
  const title = columns.find(({ name }) => name === TITLE) as (ColumnWire & { required?: boolean }) | undefined;
  if (!hasTitle && title?.required === true) await client.api(`${base}/columns/${title.id}`).patch({ required: false });
  if (made.displayName !== list.displayName) {
    await client.api(base).patch({ displayName: list.displayName });
    done.push(`titel ${list.displayName}`);
  }
  return done;
}

/** A document library with a Swedish title, made in ASCII first for its URL name (graph.md 18, 19). */
async function ensureLibrary(
  client: Client,
  site: string,
  { name, displayName }: Library,
  there: ListWire | undefined,
): Promise<Done[]> {
  if (there) return [];
  const made = (await client
    .api(`/sites/${site}/lists`)
    .post({ displayName: name, list: { template: 'documentLibrary' } })) as ListWire;
  await client.api(`/sites/${site}/lists/${made.id}`).patch({ displayName });
  return [`bibliotek ${name}`];
}

/** @returns what was made or changed; empty when everything was in place */
export async function provision(
  client: Client,
  site: string,
  lists: readonly ListShape[],
  libraries: readonly Library[] = [],
): Promise<readonly Done[]> {
  const { value: there } = (await client.api(`/sites/${site}/lists?$select=id,name,displayName`).get()) as {
    value: readonly ListWire[];
  };
  const done: Done[] = [];
  for (const list of lists) {
    done.push(
      ...(await ensureList(
        client,
        site,
        list,
        there.find(({ name }) => name === list.name),
      )),
    );
  }
  for (const library of libraries) {
    done.push(
      ...(await ensureLibrary(
        client,
        site,
        library,
        there.find(({ name }) => name === library.name),
      )),
    );
  }
  return done;
}
