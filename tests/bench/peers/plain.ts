// Plain `@microsoft/microsoft-graph-client` as Microsoft's documentation shows: its default retries, `PageIterator`; no batch, delta or cache.
import {
  Client,
  type Context,
  type Middleware,
  MiddlewareFactory,
  type PageCollection,
  PageIterator,
} from '@microsoft/microsoft-graph-client';
import { writeFields } from '../../../bot/blocks/column.ts';
import { incidentList } from '../../../bot/capabilities/incident/list.ts';
import type { Contender, Open } from '../contender.ts';
import { addTo, COUNTED, type FieldsOf, LARGEST_PAGE, told } from './asked.ts';

const GRAPH = 'https://graph.microsoft.com';

/** The platform stands in for Microsoft's address, at the last step, so that the SDK still adds the token (Graph rule 116). */
function standIn(origin: string): Middleware {
  let next: Middleware | undefined;
  return {
    async execute(context: Context) {
      if (typeof context.request === 'string') context.request = context.request.replace(GRAPH, origin);
      await next?.execute(context);
    },
    setNext(middleware) {
      next = middleware;
    },
  };
}

function plainClient(origin: string, token: () => Promise<string>): Client {
  const chain = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: token });
  chain.splice(-1, 0, standIn(origin));
  for (const [place, middleware] of chain.entries()) {
    const next = chain[place + 1];
    if (next) middleware.setNext?.(next);
  }
  return Client.initWithMiddleware({ middleware: chain[0] as Middleware, baseUrl: `${GRAPH}/` });
}

export const openPlain: Open = async ({ origin, siteId, list, token }): Promise<Contender> => {
  const client = plainClient(origin, token);
  const items = `/sites/${siteId}/lists/${list}/items`;
  return {
    hasQueue: false,
    create: (incident) => told(client.api(items).post({ fields: writeFields(incidentList, incident) })),
    async count() {
      const counts = new Map<string, number>();
      const first = (await client.api(items).expand(COUNTED).top(LARGEST_PAGE).get()) as PageCollection;
      await new PageIterator(client, first, (item: FieldsOf) => {
        addTo(counts, [item]);
        return true;
      }).iterate();
      return counts;
    },
    async find(key) {
      const page = (await client.api(items).expand('fields').filter(`fields/Key eq '${key}'`).get()) as PageCollection;
      return (page.value as FieldsOf[])[0]?.fields['Title'];
    },
    raise: (item) =>
      told(
        (async () => {
          const { fields } = (await client.api(`${items}/${item}`).expand('fields').get()) as FieldsOf;
          await client.api(`${items}/${item}/fields`).patch({ Revision: Number(fields['Revision']) + 1 });
        })(),
      ),
    look: async () => {},
    close: async () => {},
  };
};
