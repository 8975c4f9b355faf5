// The description itself: an OpenAPI document made from Microsoft's metadata.
import { readFileSync } from 'node:fs';
import { isObject, type Json, type JsonObject } from './json.ts';

export const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

export const rows = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

export const SLICE: JsonObject = object(
  JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8')) as Json,
);

/** @param ref `#/components/schemas/list` */
export const resolve = (ref: string): JsonObject =>
  ref
    .split('/')
    .slice(1)
    .reduce<JsonObject>((at, name) => object(at[name]), SLICE);
