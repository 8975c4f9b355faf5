// The `fields` of a write, checked and brought into the form they are kept in (rules 33, 48-60, 65).
import { isBuiltin } from './builtin-columns.ts';
import { failure } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { siteInstant } from './site-time.ts';
import type { Column, Kind } from './store/columns.ts';

interface Written {
  readonly column: Column;
  readonly value: Json;
  /** What `X@odata.type` says. */
  readonly type: string | undefined;
  /** `Prefer: apiversion=2.1`, which lets hyperlinks be written (rule 58). */
  readonly newer: boolean;
}

const refused = (column: Column) => failure('fieldValue', column.field);

function text({ column, value }: Written): Json {
  if (typeof value !== 'string') throw refused(column);
  const facet = column.definition['text'];
  const limit = column.kind === 'note' ? 63_999 : Number((isObject(facet) && facet['maxLength']) || 255);
  if (value.length > limit) throw failure('fieldTooLong', column.field);
  // SharePoint keeps no empty text: it reads back as absent.
  return value === '' ? null : value;
}

function number({ column, value }: Written): Json {
  if (typeof value !== 'number') throw refused(column);
  return value;
}

function flag({ column, value }: Written): Json {
  if (typeof value !== 'boolean') throw refused(column);
  return value;
}

function moment({ column, value }: Written): Json {
  const instant = typeof value === 'string' ? siteInstant(value) : undefined;
  if (instant === undefined) throw refused(column);
  return instant;
}

// A value outside the choices is taken, as SharePoint's REST does (rule 49).
function choice({ column, value }: Written): Json {
  if (typeof value !== 'string') throw refused(column);
  return value === '' ? null : value;
}

function choices({ column, value, type }: Written): Json {
  if (!Array.isArray(value) || type !== 'Collection(Edm.String)') throw failure('valueUntyped');
  if (!value.every((each) => typeof each === 'string')) throw refused(column);
  return value.length === 0 ? null : value;
}

const isId = (value: Json | undefined) => /^[1-9]\d*$/.test(String(value));

function lookup({ column, value }: Written): Json {
  if ((typeof value !== 'string' && typeof value !== 'number') || !isId(value)) throw refused(column);
  return String(value);
}

function lookups({ column, value, type }: Written): Json {
  if (!Array.isArray(value) || !/^Collection\(Edm\.(Int32|String)\)$/.test(type ?? '')) throw failure('valueUntyped');
  if (!value.every(isId)) throw refused(column);
  return value.length === 0 ? null : value.map(Number);
}

function link({ value, newer }: Written): Json {
  if (!newer || !isObject(value) || typeof value['Url'] !== 'string') throw failure('linkMalformed');
  return { Description: value['Description'] ?? value['Url'], Url: value['Url'] };
}

const unsupported = ({ column }: Written): Json => {
  throw failure('notSupported', `writing a column of kind ${column.kind}`);
};
const readOnly = ({ column }: Written): Json => {
  throw failure('fieldReadOnly', column.field);
};

const WRITE: Readonly<Record<Kind, (written: Written) => Json>> = {
  text,
  note: text,
  number,
  currency: number,
  boolean: flag,
  dateTime: moment,
  choice,
  multiChoice: choices,
  person: lookup,
  multiPerson: lookups,
  lookup,
  multiLookup: lookups,
  link,
  calculated: readOnly,
  term: unsupported,
  thumbnail: unsupported,
  geolocation: unsupported,
  contentApprovalStatus: unsupported,
  counter: readOnly,
  computed: readOnly,
};

const STRUCTURED: readonly Kind[] = ['multiChoice', 'multiPerson', 'multiLookup', 'link'];

/** Rule 34: where a column is named as a lookup with `Id` behind it, what is written to the lookup lands there. */
function capturing(columns: readonly Column[], name: string): Column | undefined {
  const [, base] = /^(.+)LookupId$/.exec(name) ?? [];
  return columns.find((each) => each.field === `${base}Id`);
}

function columnFor(columns: readonly Column[], name: string): Column {
  const column = capturing(columns, name) ?? columns.find((each) => each.field === name);
  if (name.startsWith('_')) throw failure('fieldUnderscore', name);
  if (name === 'id') throw failure('fieldReadOnly', name);
  if (!column) throw failure('fieldUnknown', name);
  if (column.readOnly || (isBuiltin(column.name) && column.name !== 'Title')) throw failure('fieldReadOnly', name);
  return column;
}

function writtenValue(column: Column, value: Json, type: string | undefined, newer: boolean): Json {
  if (value === null) return null;
  // Rule 52: a structure without a type name, where the column does not take one.
  if (typeof value === 'object' && !STRUCTURED.includes(column.kind)) throw failure('valueUntyped');
  return WRITE[column.kind]({ column, value, type, newer });
}

export function readFields(columns: readonly Column[], body: JsonObject, prefer: string | undefined): JsonObject {
  const newer = /apiversion=2\.1/i.test(prefer ?? '');
  const entries = Object.entries(body).filter(([name]) => !name.includes('@odata.'));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const type = body[`${name}@odata.type`];
      const column = columnFor(columns, name);
      return [
        column.field,
        writtenValue(column, value ?? null, typeof type === 'string' ? type.replace('#', '') : undefined, newer),
      ];
    }),
  );
}

const DEFAULT_NUMBER: readonly Kind[] = ['number', 'currency'];

/** Values of columns with a default that a create does not name (rule 30). */
export function defaults(columns: readonly Column[]): JsonObject {
  const given = columns.flatMap((column): [string, Json][] => {
    const standard = column.definition['defaultValue'];
    const value = isObject(standard) ? standard['value'] : undefined;
    if (typeof value !== 'string') return [];
    if (DEFAULT_NUMBER.includes(column.kind)) return [[column.field, Number(value)]];
    return [[column.field, column.kind === 'boolean' ? value === '1' || value === 'true' : value]];
  });
  return Object.fromEntries(given);
}
