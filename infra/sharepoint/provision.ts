// Makes what is missing of the lists the product describes, on any Graph. Run again, it changes nothing.
import type { Client } from '@microsoft/microsoft-graph-client';
import { type Column, columnsIn, type ListShape } from '../../bot/blocks/column.ts';
import { type ColumnThere, type Drift, driftOf, impossibleNames } from '../../bot/blocks/drift.ts';

interface ListThere {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
}

/** A document library: the name in its URL, and what people see. */
export interface Library {
  readonly name: string;
  readonly displayName: string;
}

export interface Provisioned {
  /** What was made or changed, one line each, in order; empty when everything was in place. */
  readonly done: readonly string[];
  /** What differs and was left alone: run with `fix`, or mend it by hand where the type itself is another. */
  readonly left: readonly Drift[];
}

interface Wanted {
  readonly site: string;
  readonly lists: readonly ListShape[];
  readonly libraries?: readonly Library[];
  /** Also mend what exists but differs. */
  readonly fix?: boolean;
}

const TITLE = 'Title';

function settingsOf({ displayName, index, codec }: Column<unknown>): Readonly<Record<string, unknown>> {
  const { choice } = codec.facet;
  // graph.md 35: a unique column must be indexed.
  return {
    displayName,
    indexed: index !== 'none',
    enforceUniqueValues: index === 'unique',
    ...(choice === undefined ? {} : { choice }),
  };
}

/** graph.md 18: the URL name comes from the first title, so a list is made in ASCII and given its Swedish title afterwards. */
async function make(
  client: Client,
  site: string,
  { name, displayName }: Library,
  template: string,
  description?: string,
): Promise<ListThere> {
  const body = { displayName: name, ...(description === undefined ? {} : { description }), list: { template } };
  const made = (await client.api(`/sites/${site}/lists`).post(body)) as ListThere;
  await client.api(`/sites/${site}/lists/${made.id}`).patch({ displayName });
  return made;
}

async function mend(
  client: Client,
  base: string,
  list: ListShape,
  drift: Drift,
  there: readonly ColumnThere[],
  fix: boolean,
): Promise<boolean> {
  const column = columnsIn(list).find(({ name }) => name === drift.column);
  const old = there.find(({ name }) => name === drift.column);
  if (!column || drift.kind === 'otherType') return false;
  if (drift.kind === 'columnMissing') {
    await client.api(`${base}/columns`).post({ name: column.name, ...column.codec.facet, ...settingsOf(column) });
    return true;
  }
  if (!old || !fix) return false;
  await client.api(`${base}/columns/${old.id}`).patch(settingsOf(column));
  return true;
}

async function ensureList(
  client: Client,
  { site, fix = false }: Wanted,
  list: ListShape,
  there: ListThere | undefined,
): Promise<Provisioned> {
  const made = there ?? (await make(client, site, list, 'genericList', list.description));
  const base = `/sites/${site}/lists/${made.id}`;
  const { value: columns } = (await client.api(`${base}/columns`).get()) as { value: readonly ColumnThere[] };
  const done = there ? [] : [`lista ${list.name}`];
  const left: Drift[] = [];
  const mended = new Set<string>();
  for (const drift of driftOf(list, columns)) {
    if (mended.has(drift.column)) continue;
    // A list that was just made has its Title column from SharePoint; shaping it is part of making the list.
    if (await mend(client, base, list, drift, columns, fix || !there)) {
      mended.add(drift.column);
      if (there) done.push(`kolumn ${list.name}.${drift.column}`);
    } else left.push(drift);
  }
  const title = columns.find(({ name }) => name === TITLE) as (ColumnThere & { required?: boolean }) | undefined;
  const usesTitle = columnsIn(list).some(({ name }) => name === TITLE);
  if (!usesTitle && title?.required === true)
    await client.api(`${base}/columns/${title.id}`).patch({ required: false });
  return { done, left };
}

export async function provision(client: Client, wanted: Wanted): Promise<Provisioned> {
  const { site, lists, libraries = [] } = wanted;
  const impossible = lists.flatMap((list) => impossibleNames(list).map((name) => `${list.name}.${name}`));
  if (impossible.length > 0) throw new Error(`SharePoint cannot keep columns of these names: ${impossible.join(', ')}`);
  const { value: there } = (await client.api(`/sites/${site}/lists?$select=id,name,displayName`).get()) as {
    value: readonly ListThere[];
  };
  const done: string[] = [];
  const left: Drift[] = [];
  for (const list of lists) {
    const one = await ensureList(
      client,
      wanted,
      list,
      there.find(({ name }) => name === list.name),
    );
    done.push(...one.done);
    left.push(...one.left);
  }
  for (const library of libraries) {
    if (there.some(({ name }) => name === library.name)) continue;
    await make(client, site, library, 'documentLibrary');
    done.push(`bibliotek ${library.name}`);
  }
  return { done, left };
}
