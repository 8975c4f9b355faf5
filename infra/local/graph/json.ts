export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses what this program itself wrote into the database. */
export const stored = (text: unknown): JsonObject => {
  const value: unknown = JSON.parse(String(text));
  if (!isObject(value)) throw new Error('the database holds a JSON value that is no object');
  return value;
};
