// Makes what is missing of the lists the product describes, on any Graph. Run again, it changes nothing.
import type { Client } from '@microsoft/microsoft-graph-client';
import { type Column, columnsIn, type ListShape } from '../../bot/blocks/column.ts';
import { type ColumnThere, type Drift, driftOf, impossibleNames } from '../../bot/blocks/drift.ts';
import { allOf, rowsOf } from '../../bot/edges/graph/pages.ts';
import { renumberDoubles } from './doubles.ts';

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
  // Graph rule 35: a unique column must be indexed.
  return {
    displayName,
    indexed: index !== 'none',
    enforceUniqueValues: index === 'unique',
    ...(choice === undefined ? {} : { choice }),
  };
}

/** The column's facet with the id of the list that a lookup points to, instead of its name. */
function facetOf({ codec }: Column<unknown>, there: ReadonlyMap<string, ListThere>): Readonly<Record<string, unknown>> {
  const { lookup } = codec.facet as { lookup?: { listId: string } };
  if (!lookup) return codec.facet;
  const pointed = there.get(lookup.listId);
  if (!pointed) throw new Error(`There is no list ${lookup.listId} to look up in; describe it before this one.`);
  return { lookup: { ...lookup, listId: pointed.id } };
}

/** Graph rule 81: above 5 000 items a question to a column without index fails for good. */
const LARGE = 4_000;

async function isLarge(client: Client, base: string): Promise<boolean> {
  let found = 0;
  for await (const _ of rowsOf(client, `${base}/items?$select=id&$top=${LARGE}`)) {
    found += 1;
    if (found >= LARGE) return true;
  }
  return false;
}

/** Graph rule 18: the URL name comes from the first title, so a list is made in ASCII and given its Swedish title afterwards. */
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

interface Mending {
  readonly client: Client;
  readonly base: string;
  readonly list: ListShape;
  readonly columns: readonly ColumnThere[];
  readonly lists: ReadonlyMap<string, ListThere>;
  readonly fix: boolean;
}

/** @returns what was done, besides the column itself; undefined when nothing was */
async function mend(
  { client, base, list, columns, lists, fix }: Mending,
  drift: Drift,
): Promise<readonly string[] | undefined> {
  const column = columnsIn(list).find(({ name }) => name === drift.column);
  const old = columns.find(({ name }) => name === drift.column);
  if (!column || drift.kind === 'otherType') return undefined;
  if (drift.kind === 'columnMissing') {
    await client.api(`${base}/columns`).post({ name: column.name, ...facetOf(column, lists), ...settingsOf(column) });
    return [];
  }
  if (!old || !fix) return undefined;
  const renumbered = column.index === 'unique' ? await renumberDoubles(client, base, column.name) : [];
  await client.api(`${base}/columns/${old.id}`).patch(settingsOf(column));
  return renumbered;
}

async function ensureList(
  client: Client,
  { site, fix = false }: Wanted,
  list: ListShape,
  lists: Map<string, ListThere>,
): Promise<Provisioned> {
  const there = lists.get(list.name);
  const made = there ?? (await make(client, site, list, 'genericList', list.description));
  lists.set(list.name, made);
  const base = `/sites/${site}/lists/${made.id}`;
  const columns = await allOf<ColumnThere>(client, `${base}/columns`);
  const done = there ? [] : [`lista ${list.name}`];
  const left: Drift[] = [];
  const mended = new Set<string>();
  // A list that was just made has its Title column from SharePoint; shaping it is part of making the list.
  const mending: Mending = { client, base, list, columns, lists, fix: fix || !there };
  for (const drift of driftOf(list, columns)) {
    if (mended.has(drift.column)) continue;
    const besides = await mend(mending, drift);
    if (besides) {
      mended.add(drift.column);
      if (there)
        done.push(...besides.map((one) => `nummer ${list.name} ${one}`), `kolumn ${list.name}.${drift.column}`);
    } else left.push(drift);
  }
  const unindexed = left.find(({ kind }) => kind === 'notIndexed');
  if (unindexed && (await isLarge(client, base))) left.push({ ...unindexed, kind: 'largeWithoutIndex', column: '' });
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
  const there = await allOf<ListThere>(client, `/sites/${site}/lists?$select=id,name,displayName`);
  const done: string[] = [];
  const left: Drift[] = [];
  const byName = new Map(there.map((one) => [one.name, one]));
  for (const list of lists) {
    const one = await ensureList(client, wanted, list, byName);
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
