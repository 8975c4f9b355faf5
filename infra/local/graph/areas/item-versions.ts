import { collection, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { fieldsView, itemContext } from '../item-view.ts';
import { itemOf, placeOf, stampOf } from '../place.ts';
import { readExpand } from '../query.ts';
import { changeItem } from '../store/items.ts';
import { asItem, versionsOf } from '../store/versions.ts';
import { versionView } from '../version-view.ts';

const expandsFields = (ask: GraphAsk) => readExpand(ask.query.get('expand')).some((each) => each.name === 'fields');

function found(ask: GraphAsk) {
  const { place, shelf } = placeOf(ask);
  const item = itemOf(ask, shelf);
  const version = versionsOf(shelf, item).find((each) => `${each.number}.0` === ask.param('version'));
  if (!version) throw failure('versionNotFound');
  return { place, shelf, item, version };
}

export function getVersions(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemOf(ask, shelf);
  const fields = expandsFields(ask);
  return collection(
    `${itemContext(place)}('${item.id}')/versions`,
    versionsOf(shelf, item).map((version) => versionView(place, item, version, fields)),
  );
}

export function getVersion(ask: GraphAsk): GraphAnswer {
  const { place, item, version } = found(ask);
  return ok(versionView(place, item, version, expandsFields(ask)));
}

export function getVersionFields(ask: GraphAsk): GraphAnswer {
  const { place, item, version } = found(ask);
  const context = `${ROOT}/$metadata#${itemContext(place)}('${item.id}')/versions('${version.number}.0')/fields/$entity`;
  return ok({ '@odata.context': context, ...fieldsView(place, asItem(item, version), 'all') });
}

/** Rule 98: restoring makes a new version. */
export function restoreVersion(ask: GraphAsk): GraphAnswer {
  const { shelf, item, version } = found(ask);
  const cleared = Object.fromEntries(Object.keys(item.fields).map((name) => [name, null]));
  changeItem(shelf, item, { ...cleared, ...version.fields }, stampOf(ask));
  return noContent;
}
