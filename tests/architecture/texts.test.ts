// Every text table of the product, found by itself: the same keys in both languages, English in English, nothing empty, nothing unread.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CAPABILITIES, jobTable } from '../../bot/capabilities.ts';
import { COMMANDS, commands } from '../../bot/edges/teams/commands.ts';
import { textKeys } from './text-keys.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const files = execFileSync('git', ['ls-files', 'bot', 'tab', 'manifest'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/u.test(file));
const modules = files.filter((file) => /(?:^|[/-])text\.ts$/u.test(file));

interface Table {
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

const found = await Promise.all(
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
const tables = [
  ...found.flat(),
  ...CAPABILITIES.map(({ name, permissions }) => labels(`permissions of ${name}`, permissions)),
  labels('jobs', jobTable),
];

/** A role for the whole municipality asks for no name of a unit: there is no such field to label. */
const WORDLESS = new Set(['form.scopeName.municipality']);

/** Every key with its sentence; functions are called with plain words. */
const sentences = (table: object, prefix = ''): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
    const name = `${prefix}${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, String((value as (...all: unknown[]) => unknown)('x', 'y', 'z'))]];
    return isObject(value) ? sentences(value, `${name}.`) : [];
  });

describe('texts', () => {
  it('every module of texts that has words of its own shows its table', () => {
    const hidden = modules.filter(
      (file, place) => found[place]?.length === 0 && /\bsv\s*[:=]/u.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(hidden).toEqual([]);
    expect(found.filter((one) => one.length > 0).length).toBeGreaterThan(25);
  });

  it.each(tables)('$name has the same keys in both languages', ({ sv, en }) => {
    expect(sentences(en).map(([key]) => key)).toEqual(sentences(sv).map(([key]) => key));
  });

  it.each(tables)('$name is English in English and never empty', ({ sv, en }) => {
    for (const [key, text] of sentences(en))
      expect([key, text.replaceAll('Värna', '')]).toEqual([key, expect.not.stringMatching(/[åäö]/iu)]);
    const empty = [...sentences(sv), ...sentences(en)].filter(
      ([key, text]) => !WORDLESS.has(key) && text.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('no phrase of the commands table means two things', () => {
    const phrases = COMMANDS.flatMap((name) => [
      ...new Set([...commands[name].phrases.sv, ...commands[name].phrases.en]),
    ]);
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
  });
});

describe('keys that nothing reads', () => {
  it('are found where they are planted, however the others are read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'varna-texts-'));
    const table = path.join(folder, 'text.ts');
    const reader = path.join(folder, 'reader.ts');
    writeFileSync(
      table,
      `const sv = { read: 'a', dead: 'b', taken: { whole: 'c' }, kinds: { one: 'd', two: 'e' }, deep: { read: 'f', dead: 'g' } };
       const en: typeof sv = sv;
       export const text = { sv, en };`,
    );
    writeFileSync(
      reader,
      `import { text } from './text.ts';
       const all = (words: Record<string, string>) => Object.values(words);
       export const said = (kind: 'one' | 'two') => {
         const { deep, ...t } = text.en;
         return [t.kinds[kind], deep.read, text.sv.read, ...all(text.sv.taken)];
       };`,
    );
    const options = { strict: true, target: ts.ScriptTarget.ES2023, noEmit: true, allowImportingTsExtensions: true };
    const program = ts.createProgram([table, reader], options);
    const { unused } = textKeys(program, { isOurs: (file) => file.startsWith(folder), nameOf: () => 'text.ts' });
    rmSync(folder, { recursive: true, force: true });
    expect(unused).toEqual(['text.ts: dead', 'text.ts: deep.dead']);
  });

  it('there are none', { timeout: 600_000 }, () => {
    const config = ts.readConfigFile(path.join(ROOT, 'tab/tsconfig.json'), (file) => ts.sys.readFile(file));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, path.join(ROOT, 'tab'));
    // Our own types are enough, and reading those of the packages takes a minute.
    const own = { ...options, types: [] };
    const host = ts.createCompilerHost(own);
    host.fileExists = (file) => !file.includes('/node_modules/') && ts.sys.fileExists(file);
    const program = ts.createProgram(
      files.map((file) => path.join(ROOT, file)),
      own,
      host,
    );
    const isOurs = (file: string) => file.startsWith(ROOT) && !file.includes('/node_modules/');
    const { unused, count } = textKeys(program, { isOurs, nameOf: (file) => path.relative(ROOT, file) });
    expect(count).toBeGreaterThan(1_500);
    expect(unused.filter((key) => ![...WORDLESS].some((one) => key.endsWith(`: ${one}`)))).toEqual([]);
  });
});
