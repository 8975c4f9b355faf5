// What a column may be: its facet, its limits, and what can be indexed (rules 24-38).
import { failure } from './errors.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Kind } from './store/columns.ts';

type KindOf = (facet: JsonObject) => Kind;

const FACETS: Readonly<Record<string, KindOf>> = {
  text: (facet) => (facet['allowMultipleLines'] === true ? 'note' : 'text'),
  number: () => 'number',
  currency: () => 'currency',
  boolean: () => 'boolean',
  dateTime: () => 'dateTime',
  // There is no flag for several choices: the check boxes say it (rule 27).
  choice: (facet) => (facet['displayAs'] === 'checkBoxes' ? 'multiChoice' : 'choice'),
  personOrGroup: (facet) => (facet['allowMultipleSelection'] === true ? 'multiPerson' : 'person'),
  lookup: (facet) => (facet['allowMultipleValues'] === true ? 'multiLookup' : 'lookup'),
  hyperlinkOrPicture: () => 'link',
  calculated: () => 'calculated',
  term: () => 'term',
  thumbnail: () => 'thumbnail',
  geolocation: () => 'geolocation',
  contentApprovalStatus: () => 'contentApprovalStatus',
};

const FACET_DEFAULTS: Readonly<Record<string, JsonObject>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  dateTime: { displayAs: 'default', format: 'dateTime' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups' },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false },
  hyperlinkOrPicture: { isPicture: false },
};

const INDEXABLE: readonly Kind[] = [
  'text',
  'choice',
  'number',
  'currency',
  'dateTime',
  'boolean',
  'person',
  'lookup',
  'term',
];

const UNIQUE: readonly Kind[] = ['text', 'number', 'currency', 'dateTime', 'choice', 'lookup', 'person'];

/** Rule 35. */
export const MOST_INDEXES = 20;

const MEMBERS: readonly string[] = [
  'name',
  'displayName',
  'description',
  'columnGroup',
  'enforceUniqueValues',
  'hidden',
  'indexed',
  'readOnly',
  'required',
  'defaultValue',
  'validation',
  'isDeletable',
  'isReorderable',
  'isSealed',
  'propagateChanges',
];

function facetOf(body: JsonObject): string {
  const facets = Object.keys(body).filter((name) => Object.hasOwn(FACETS, name) && isObject(body[name]));
  const [facet, second] = facets;
  if (facet === undefined || second !== undefined) throw failure('columnType');
  return facet;
}

/** Rule 32: characters outside [A-Za-z0-9_] are written `_xHHHH_`. */
const internalName = (name: string) =>
  name.replace(/[^A-Za-z0-9_]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);

function checkIndex(kind: Kind, definition: JsonObject): void {
  const name = String(definition['name']);
  const refuse = (why: string) => failure('columnRefused', `Column '${name}': ${why}`);
  if (definition['indexed'] === true && !INDEXABLE.includes(kind)) throw refuse('this type cannot be indexed');
  if (definition['enforceUniqueValues'] !== true) return;
  if (definition['indexed'] !== true) throw refuse('enforceUniqueValues needs indexed');
  if (!UNIQUE.includes(kind)) throw refuse('this type cannot enforce unique values');
}

function refuseStrange(body: JsonObject): void {
  const strange = Object.keys(body).find((name) => !MEMBERS.includes(name) && !Object.hasOwn(FACETS, name));
  if (strange !== undefined) throw failure('notSupported', `the column member '${strange}'`);
  // Rule 30.
  if (body['validation'] === null || body['defaultValue'] === null) throw failure('general');
}

/** A columnDefinition from the body of a POST. */
export function newColumn(body: JsonObject): { kind: Kind; definition: JsonObject } {
  refuseStrange(body);
  const facet = facetOf(body);
  const given = body[facet];
  const kind = FACETS[facet]?.(isObject(given) ? given : {});
  const name = body['name'];
  if (kind === undefined) throw failure('columnType');
  if (typeof name !== 'string' || name === '') throw failure('columnRefused', 'A column must have a name');
  const definition: JsonObject = {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: name,
    enforceUniqueValues: false,
    hidden: false,
    indexed: false,
    readOnly: kind === 'calculated',
    required: false,
    ...body,
    name: internalName(name),
    [facet]: { ...FACET_DEFAULTS[facet], ...(isObject(given) ? given : {}) },
  };
  checkIndex(kind, definition);
  return { kind, definition };
}

/** The definition after a PATCH; name and facet kind stay. */
export function changedColumn(kind: Kind, definition: JsonObject, body: JsonObject): JsonObject {
  refuseStrange(body);
  const facet = Object.keys(body).find((name) => Object.hasOwn(FACETS, name));
  const given = facet === undefined ? undefined : body[facet];
  const merged = facet !== undefined && isObject(given) ? { ...asObject(definition[facet]), ...given } : undefined;
  if (facet !== undefined && (!merged || definition[facet] === undefined || FACETS[facet]?.(merged) !== kind)) {
    throw failure('columnType');
  }
  const changed = {
    ...definition,
    ...body,
    name: definition['name'] ?? null,
    ...(facet && merged && { [facet]: merged }),
  };
  checkIndex(kind, changed);
  return changed;
}

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});
