import { collection, type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { type Site, siteOf, sitesSeenBy } from '../site.ts';

function view(ask: GraphAsk, site: Site): JsonObject {
  const [host = ''] = site.id.split(',');
  const body: JsonObject = {
    createdDateTime: '2026-01-12T08:00:00Z',
    description: '',
    id: site.id,
    lastModifiedDateTime: '2026-01-12T08:00:00Z',
    name: site.path.split('/').at(-1) ?? '',
    webUrl: site.webUrl,
    displayName: site.displayName,
    ...(site.path === '' && { root: {} }),
    siteCollection: { hostname: host },
  };
  const select = ask.query.list('select');
  return select ? Object.fromEntries(Object.entries(body).filter(([name]) => select.includes(name))) : body;
}

export const getSite = (ask: GraphAsk): GraphAnswer =>
  ok({ '@odata.context': `${ROOT}/$metadata#sites/$entity`, ...view(ask, siteOf(ask)) });

/** Rule 12; `*` finds all. An app that has only Sites.Selected finds nothing (unverified: it might be 403). */
export function searchSites(ask: GraphAsk): GraphAnswer {
  const text = ask.query.get('search');
  if (text === undefined) throw failure('notSupported', 'GET /sites without search');
  const words = text.toLowerCase().replace(/\*$/, '');
  const found = sitesSeenBy(ask).filter((site) => `${site.displayName} ${site.path}`.toLowerCase().includes(words));
  return collection(
    'sites',
    found.map((site) => view(ask, site)),
  );
}
