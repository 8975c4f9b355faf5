// The part of JSON Schema that the description uses. Its objects are open: a member it does not name is no fault.
import { isObject, type Json, type JsonObject } from './json.ts';
import { resolve } from './slice-document.ts';

type Check = (schema: JsonObject, value: Json, at: string) => string | undefined;

const typeOf = (value: Json) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const schemas = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
const firstOf = <T>(rows: readonly T[], look: (row: T, at: number) => string | undefined) => {
  for (const [at, row] of rows.entries()) {
    const found = look(row, at);
    if (found !== undefined) return found;
  }
  return undefined;
};

const type: Check = (schema, value, at) => {
  const wanted = schema['type'];
  if (wanted === undefined) return undefined;
  const found = typeOf(value);
  if (found === wanted || (found === 'integer' && wanted === 'number')) return undefined;
  return `${at} is ${found}, not ${String(wanted)}`;
};

const choice: Check = ({ enum: allowed }, value, at) =>
  Array.isArray(allowed) && !allowed.includes(value) ? `${at} is none of ${allowed.join(', ')}` : undefined;

const text: Check = ({ minLength, maxLength, pattern }, value, at) => {
  if (typeof value !== 'string') return undefined;
  if (typeof minLength === 'number' && value.length < minLength) return `${at} is too short`;
  if (typeof maxLength === 'number' && value.length > maxLength) return `${at} is too long`;
  // A product on this machine has no certificate, so its own addresses may go without TLS.
  const tested = value.replace(/^http:\/\/(127\.0\.0\.1|localhost)(?=[:/])/, 'https://$1');
  return typeof pattern === 'string' && !new RegExp(pattern).test(tested)
    ? `${at} is not of the form ${pattern}`
    : undefined;
};

const rowsFit: Check = ({ items, minItems, maxItems }, value, at) => {
  if (!Array.isArray(value)) return undefined;
  if (typeof minItems === 'number' && value.length < minItems) return `${at} holds too few`;
  if (typeof maxItems === 'number' && value.length > maxItems) return `${at} holds too many`;
  return isObject(items) ? firstOf(value as Json[], (each, n) => misshaped(items, each, `${at}[${n}]`)) : undefined;
};

const members: Check = ({ properties, required }, value, at) => {
  const needed = Array.isArray(required) ? required.map(String) : [];
  if (!isObject(value)) return undefined;
  const missing = needed.find((name) => value[name] === undefined);
  if (missing !== undefined) return `${at}.${missing} is missing`;
  return firstOf(Object.entries(isObject(properties) ? properties : {}), ([name, schema]) => {
    const given = value[name];
    return given === undefined || !isObject(schema) ? undefined : misshaped(schema, given, `${at}.${name}`);
  });
};

const combined: Check = ({ allOf, oneOf, not }, value, at) => {
  const wrong = firstOf(schemas(allOf), (each) => misshaped(each, value, at));
  if (wrong !== undefined) return wrong;
  if (isObject(not) && misshaped(not, value, at) === undefined) return `${at} has what it must not have`;
  const one = schemas(oneOf);
  const fitting = one.filter((each) => misshaped(each, value, at) === undefined).length;
  return one.length > 0 && fitting !== 1 ? `${at} fits ${fitting} of the forms it must have exactly one of` : undefined;
};

const CHECKS: readonly Check[] = [type, choice, text, rowsFit, members, combined];

/** Why the value does not fit, with the place; undefined = it does. */
export function misshaped(schema: JsonObject, value: Json, at: string): string | undefined {
  if (typeof schema['$ref'] === 'string') return misshaped(resolve(schema['$ref']), value, at);
  if (value === null && schema['nullable'] === true) return undefined;
  return firstOf(CHECKS, (check) => check(schema, value, at));
}
