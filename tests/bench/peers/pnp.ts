// `@pnp/graph` as its documentation shows: lists, items, async iterator, its own retries (`BrowserFetchWithRetry`).
import type { IListItems } from '@pnp/graph/list-item/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import { DefaultHeaders, DefaultInit, graphfi } from '@pnp/graph';
import { BearerToken, BrowserFetchWithRetry, DefaultParse, type Queryable } from '@pnp/queryable';
import { writeFields } from '../../../bot/blocks/column.ts';
import { incidentList } from '../../../bot/capabilities/incident/list.ts';
import type { Contender, Open } from '../contender.ts';
import { addTo, COUNTED, type FieldsOf, LARGEST_PAGE, told } from './asked.ts';

const GRAPH = 'https://graph.microsoft.com';

/** What the imports above add to `graphfi()`; their own declarations name files in a way that TypeScript does not find from modules. */
interface Fluent {
  readonly sites: { getById(id: string): { readonly lists: { getById(id: string): { readonly items: IListItems } } } };
}

/** Links to next pages name Microsoft's address; the platform stands in for it. */
const standIn = (origin: string) => (instance: Queryable) => {
  instance.on.pre(async (url, init, result) => [url.replace(GRAPH, origin), init, result]);
  return instance;
};

export const openPnp: Open = async ({ origin, siteId, list, token }): Promise<Contender> => {
  const graph = graphfi().using(
    DefaultHeaders(),
    DefaultInit(`${GRAPH}/v1.0`),
    BearerToken(await token()),
    standIn(origin),
    BrowserFetchWithRetry(),
    DefaultParse(),
  ) as unknown as Fluent;
  const items = () => graph.sites.getById(siteId).lists.getById(list).items;
  return {
    hasQueue: false,
    create: (incident) => told(items().add({ fields: writeFields(incidentList, incident) } as object)),
    async count() {
      const counts = new Map<string, number>();
      for await (const page of items().expand(COUNTED).top(LARGEST_PAGE)) addTo(counts, page as FieldsOf[]);
      return counts;
    },
    async find(key) {
      const [first] = (await items().expand('fields').filter(`fields/Key eq '${key}'`)()) as FieldsOf[];
      return first?.fields['Title'];
    },
    raise: (item) =>
      told(
        (async () => {
          const { fields } = (await items().getById(item).expand('fields')()) as FieldsOf;
          await items()
            .getById(item)
            .update({ fields: { Revision: Number(fields['Revision']) + 1 } } as object);
        })(),
      ),
    look: async () => {},
    close: async () => {},
  };
};
