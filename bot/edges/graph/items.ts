// The calls on list items that the product makes, each as the specification of Graph says it must be made (infra/local/graph/SPECIFICATION.md).
import type { Client } from '@microsoft/microsoft-graph-client';
import type { Stored } from '../../blocks/codec.ts';
import type { Filter } from '../../blocks/query.ts';
import type { Send } from './batch.ts';
import type { Urgency } from './budget.ts';
import { reading } from './client.ts';
import { allOf, rowsOf } from './pages.ts';

export interface Item {
  /** SharePoint's own number of the item. */
  readonly item: string;
  readonly etag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Delta {
  readonly changed: readonly Item[];
  readonly gone: readonly string[];
  readonly link: string;
}

export interface Items {
  create(fields: Fields): Promise<Item>;
  /** Only if nobody has written since `etag`. */
  update(item: string, etag: string, fields: Fields): Promise<Item>;
  /** Only if nobody has written since `etag`. */
  remove(item: string, etag: string): Promise<void>;
  get(item: string): Promise<Item>;
  /** The fields of its latest versions, newest first. */
  versions(item: string): Promise<readonly Item['fields'][]>;
  /** The first that matches: what a unique column is asked for. */
  find(filter: Filter): Promise<Item | undefined>;
  where(filter: Filter): Promise<readonly Item[]>;
  /** Everything when `link` is undefined, else what happened since. */
  delta(link: string | undefined): Promise<Delta>;
}

type Fields = Readonly<Record<string, Stored>>;

interface Wire {
  readonly id?: string;
  readonly eTag?: string;
  readonly '@odata.etag'?: string;
  readonly fields?: Record<string, unknown>;
  readonly deleted?: unknown;
}
interface Page {
  readonly value: readonly Wire[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

const item = (wire: Wire): Item => ({
  item: String(wire.id),
  etag: wire.eTag ?? wire['@odata.etag'] ?? '',
  fields: wire.fields ?? {},
});

const isSeveral = (value: Stored): value is readonly string[] => Array.isArray(value);
const isEmpty = (value: Stored) => value === null || value === '' || (isSeveral(value) && value.length === 0);

/** Graph rule 43: an empty field is left out of a create. */
const filled = (fields: Fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));

/** Graph rule 53: several values travel with the name of their type before them. */
const typed = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Stored][] =>
      isSeveral(value)
        ? [
            [`${name}@odata.type`, 'Collection(Edm.String)'],
            [name, value],
          ]
        : [[name, value]],
    ),
  );

interface ItemsDependencies {
  readonly client: Client;
  /** Writes of one moment travel together. */
  readonly send: Send;
  /** The address of the list, `/sites/…/lists/…`, found out when it is first needed. */
  place(): Promise<string>;
  /** Those that the list has, today. */
  columns(): readonly string[];
  /** Of what is read to settle a write; the feed of changes is background always. */
  readonly urgency: Urgency;
}

export function listItems({ client, send, place, columns, urgency }: ItemsDependencies): Items {
  const base = async () => `${await place()}/items`;
  // Graph rules 1 and 63: always the nested form, always the columns by name.
  const expand = () => `fields($select=${columns().join(',')})`;
  return {
    create: async (fields) =>
      item((await send({ method: 'POST', url: await base(), body: { fields: typed(filled(fields)) } })) as Wire),
    update: async (id, etag, fields) =>
      item(
        (await send({
          method: 'PATCH',
          url: `${await base()}/${id}`,
          headers: { 'If-Match': etag },
          body: { fields: typed(fields) },
        })) as Wire,
      ),
    async remove(id, etag) {
      await send({ method: 'DELETE', url: `${await base()}/${id}`, headers: { 'If-Match': etag } });
    },
    get: async (id) =>
      item(
        (await reading(client, `${await base()}/${id}`, urgency)
          .expand(expand())
          .get()) as Wire,
      ),
    async versions(id) {
      const page = (await reading(client, `${await base()}/${id}/versions?$expand=fields`, urgency).get()) as Page;
      return page.value.map(({ fields = {} }) => fields);
    },
    async find({ odata }) {
      const url = `${await base()}?$expand=${expand()}&$filter=${odata}&$top=1`;
      for await (const wire of rowsOf<Wire>(client, url, urgency)) return item(wire);
      return undefined;
    },
    where: async ({ odata }) =>
      (await allOf<Wire>(client, `${await base()}?$expand=${expand()}&$filter=${odata}&$top=1000`)).map(item),
    async delta(link) {
      const changed = new Map<string, Item>();
      const gone = new Set<string>();
      let next = link ?? `${await base()}/delta?$expand=${expand()}&$top=500`;
      for (;;) {
        const page = (await client.api(next).get()) as Page;
        for (const wire of page.value) {
          // Graph rule 95: an element without an id is a fault of the service, not an item. Graph rule 93: the last mention counts.
          if (wire.id === undefined) continue;
          if (wire.deleted === undefined) {
            changed.set(wire.id, item(wire));
            gone.delete(wire.id);
          } else {
            changed.delete(wire.id);
            gone.add(wire.id);
          }
        }
        const done = page['@odata.deltaLink'];
        if (done !== undefined) return { changed: [...changed.values()], gone: [...gone], link: done };
        if (page['@odata.nextLink'] === undefined) throw new Error('delta page without a link');
        next = page['@odata.nextLink'];
      }
    },
  };
}
