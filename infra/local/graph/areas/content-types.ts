import { collection, created, type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { addType, type ContentType, SITE_TYPES, typesOf, typeView } from '../content-types.ts';
import { failure } from '../errors.ts';
import { listOf } from '../place.ts';
import { siteOf } from '../site.ts';

const contextOf = (ask: GraphAsk) => `sites('${encodeURIComponent(siteOf(ask).id)}')/contentTypes`;

const entity = (ask: GraphAsk, type: ContentType) => ({
  '@odata.context': `${ROOT}/$metadata#${contextOf(ask)}/$entity`,
  ...typeView(type),
});

export const getSiteTypes = (ask: GraphAsk): GraphAnswer => collection(contextOf(ask), SITE_TYPES.map(typeView));

export const getTypes = (ask: GraphAsk): GraphAnswer =>
  collection(contextOf(ask), typesOf(ask.world.database, listOf(ask)).map(typeView));

export function getType(ask: GraphAsk): GraphAnswer {
  const type = typesOf(ask.world.database, listOf(ask)).find((each) => each.id === ask.param('contentType'));
  if (!type) throw failure('contentTypeNotFound');
  return ok(entity(ask, type));
}

/** Makes one of the site's kinds available in a list; the body names it by its address. */
export function addTypeCopy(ask: GraphAsk): GraphAnswer {
  const wanted = String(ask.body()['contentType'] ?? '').split('/contentTypes/')[1];
  const parent = SITE_TYPES.find((type) => type.id === wanted);
  if (!parent) throw failure('contentTypeNotFound');
  return created(entity(ask, addType(ask.world.database, listOf(ask), parent)));
}
