import { type GraphAnswer, ok, ROOT } from '../answer.ts';
import { type GraphAsk } from '../ask.ts';
import type { JsonObject } from '../json.ts';
import { siteOf } from '../site.ts';

export function getSite(ask: GraphAsk): GraphAnswer {
  const site = siteOf(ask);
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
  const shown = select ? Object.fromEntries(Object.entries(body).filter(([name]) => select.includes(name))) : body;
  return ok({ '@odata.context': `${ROOT}/$metadata#sites/$entity`, ...shown });
}
