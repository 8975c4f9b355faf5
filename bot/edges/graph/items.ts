// The calls on list items that the product makes, each as graph.md says it must be made.
import type { Client } from '@microsoft/microsoft-graph-client';
import type { Stored } from '../../blocks/column.ts';

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
  create(fields: Readonly<Record<string, Stored>>): Promise<Item>;
  /** Only if nobody has written since `etag`. */
  update(item: string, etag: string, fields: Readonly<Record<string, Stored>>): Promise<Item>;
  get(item: string): Promise<Item>;
  /** By a unique column. */
  find(column: string, value: string): Promise<Item | undefined>;
  /** Everything when `link` is undefined, else what happened since. */
  delta(link: string | undefined): Promise<Delta>;
}

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

/** graph.md 117: the SDK does not encode literals; quotes double first. */
const literal = (value: string) => `'${encodeURIComponent(value.replaceAll("'", "''"))}'`;

/** graph.md 43: an empty field is left out of a create. */
const filled = (fields: Readonly<Record<string, Stored>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

/** @param place the address of the list, `/sites/…/lists/…`, found out when it is first needed */
export function listItems(client: Client, place: () => Promise<string>, columns: readonly string[]): Items {
  const base = async () => `${await place()}/items`;
  // graph.md 1 and 63: always the nested form, always the columns by name.
  const expand = `fields($select=${columns.join(',')})`;
  return {
    async create(fields) {
      const wire = (await client.api(await base()).post({ fields: filled(fields) })) as Wire;
      return item(wire);
    },
    async update(id, etag, fields) {
      const wire = (await client
        .api(`${await base()}/${id}`)
        .header('If-Match', etag)
        .patch({ fields })) as Wire;
      return item(wire);
    },
    get: async (id) =>
      item(
        (await client
          .api(`${await base()}/${id}`)
          .expand(expand)
          .get()) as Wire,
      ),
    async find(column, value) {
      const page = (await client
        .api(await base())
        .expand(expand)
        .filter(`fields/${column} eq ${literal(value)}`)
        .top(1)
        .get()) as Page;
      const [first] = page.value;
      return first ? item(first) : undefined;
    },
    async delta(link) {
      const changed = new Map<string, Item>();
      const gone = new Set<string>();
      let next = link ?? `${await base()}/delta?$expand=${expand}&$top=500`;
      for (;;) {
        const page = (await client.api(next).get()) as Page;
        for (const wire of page.value) {
          // graph.md 95: an element without an id is a fault of the service, not an item. 93: the last mention counts.
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
