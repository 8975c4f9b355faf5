// Every text table of the product, found by itself: the same keys in both languages, English in English, nothing empty, nothing unread.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { COMMANDS, commands } from '../../bot/edges/teams/commands.ts';
import { textKeys } from './text-keys.ts';
import { files, found, modules, ROOT, sentences, sourceOf, tables } from './text-tables.ts';

/** A role for the whole municipality asks for no name of a unit: there is no such field to label. */
const WORDLESS = new Set(['form.scopeName.municipality']);

describe('texts', () => {
  it('every module of texts that has words of its own shows its table', () => {
    const hidden = modules.filter((file, place) => found[place]?.length === 0 && /\bsv\s*[:=]/u.test(sourceOf(file)));
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
