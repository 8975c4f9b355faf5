// Every text that the product says, found by itself: the tables, the labels that stand with what they name, and the lessons.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CAPABILITIES, jobTable } from '../../bot/capabilities.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const listed = (...folders: readonly string[]) =>
  execFileSync('git', ['ls-files', ...folders], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/u.test(file));
export const files = listed('bot', 'tab', 'manifest');
export const modules = files.filter((file) => /(?:^|[/-])text\.ts$/u.test(file));
export const sourceOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

export interface Table {
  readonly name: string;
  readonly sv: object;
  readonly en: object;
}
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isTable = (value: unknown): value is { sv: object; en: object } =>
  isObject(value) && 'sv' in value && 'en' in value && isObject(value.sv) && isObject(value.en);

function tablesIn(name: string, value: unknown): readonly Table[] {
  if (isTable(value)) return [{ name, sv: value.sv, en: value.en }];
  return Array.isArray(value) ? value.flatMap((one, place) => tablesIn(`${name} ${place}`, one)) : [];
}

/** By module, in the order of `modules`. */
export const found = await Promise.all(
  modules.map(async (file) => {
    const exported = (await import(pathToFileURL(path.join(ROOT, file)).href)) as Readonly<Record<string, unknown>>;
    return Object.entries(exported).flatMap(([name, value]) => tablesIn(`${file}: ${name}`, value));
  }),
);
const labels = (
  name: string,
  all: Readonly<Record<string, { readonly label: { sv: string; en: string } }>>,
): Table => ({
  name,
  sv: Object.fromEntries(Object.entries(all).map(([key, { label }]) => [key, label.sv])),
  en: Object.fromEntries(Object.entries(all).map(([key, { label }]) => [key, label.en])),
});
export const tables: readonly Table[] = [
  ...found.flat(),
  ...CAPABILITIES.map(({ name, permissions }) => labels(`permissions of ${name}`, permissions)),
  labels('jobs', jobTable),
];

/** Every key with its sentence; functions are called with plain words. */
export const sentences = (table: object, prefix = ''): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
    const name = `${prefix}${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, String((value as (...all: unknown[]) => unknown)('x', 'y', 'z'))]];
    return isObject(value) ? sentences(value, `${name}.`) : [];
  });

export interface Said {
  /** `file: table: key`, or the file and the place in it. */
  readonly at: string;
  readonly sv: string;
  readonly en: string;
  /** No function of anything. */
  readonly isFixed: boolean;
}

const fixed = (table: object, prefix = ''): readonly string[] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]): readonly string[] => {
    if (typeof value === 'string') return [`${prefix}${key}`];
    return isObject(value) ? fixed(value, `${prefix}${key}.`) : [];
  });

const inTables = tables.flatMap(({ name, sv, en }): Said[] => {
  const english = new Map(sentences(en));
  const isFixed = new Set(fixed(sv));
  return sentences(sv).map(([key, text]) => ({
    at: `${name}: ${key}`,
    sv: text,
    en: english.get(key) ?? '',
    isFixed: isFixed.has(key),
  }));
});

const QUOTED = String.raw`'((?:[^'\\\n]|\\.)*)'`;
const PAIR = new RegExp(String.raw`\bsv: ${QUOTED},\s*en: ${QUOTED}`, 'gu');
const SAY = new RegExp(String.raw`\bsay\(\s*${QUOTED},\s*${QUOTED},?\s*\)`, 'gu');
const pairs = (file: string, pattern: RegExp): Said[] =>
  [...sourceOf(file).matchAll(pattern)].map(([, sv = '', en = ''], place) => ({
    at: `${file}: ${place}`,
    sv,
    en,
    isFixed: true,
  }));

/** Their labels are tables already. */
const LABELLED = /\/(?:rights|jobs)\.ts$/u;

/** What is said outside the tables: titles of pages, helps of commands, labels of rights, and the lessons. */
const beside = [
  ...files.filter((file) => !modules.includes(file) && !LABELLED.test(file)).flatMap((file) => pairs(file, PAIR)),
  ...listed('infra/demonstration').flatMap((file) => [...pairs(file, PAIR), ...pairs(file, SAY)]),
];

export const said: readonly Said[] = [...inTables, ...beside];
