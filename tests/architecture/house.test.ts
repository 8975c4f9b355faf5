// Sizes, names, purity and texts: what the house asks of every file.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { incidentText } from '../../bot/capabilities/incident/text.ts';
import { operationsText } from '../../bot/capabilities/operations/text.ts';
import { organisationText } from '../../bot/capabilities/organisation/text.ts';
import { doorText } from '../../bot/edges/http/text.ts';
import { COMMANDS, commands } from '../../bot/edges/teams/commands.ts';
import { chatText } from '../../bot/edges/teams/text.ts';
import { manifestText } from '../../manifest/text.ts';
import { pageText as incidentPageText } from '../../tab/pages/incident/text.ts';
import { pageText as operationsPageText } from '../../tab/pages/operations/text.ts';
import { pageText as organisationPageText } from '../../tab/pages/organisation/text.ts';
import { partText } from '../../tab/parts/text.ts';
import { shellText } from '../../tab/shell/text.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const files = execFileSync('git', ['ls-files', 'bot', 'tab', 'infra', 'manifest', 'tests', '.config'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/u.test(file));
const source = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('files', () => {
  it('are at most 300 lines, text tables apart', () => {
    const isTable = (file: string) => /(?:^|[/-])text\.ts$/u.test(file);
    const long = files.filter((file) => !isTable(file) && source(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('have a median of at most 90 lines', () => {
    const lines = files.map((file) => source(file).split('\n').length).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(90);
  });

  it('are named by one noun in kebab-case, never by what says nothing', () => {
    const odd = files.filter((file) => {
      const name = path.basename(file).replace(/(?:\.test|\.config)?\.tsx?$/u, '');
      return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) || /^(?:utils?|helpers?|common|misc|shared|index)$/u.test(name);
    });
    expect(odd).toEqual([]);
  });

  /** By the syntax tree: in a comment or a text the word is English. */
  const saysAny = (file: string, code: string) => {
    const holds = (node: ts.Node): boolean =>
      node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, holds) ?? false);
    return holds(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  };

  it.each([
    ['let x: any;', true],
    ['f(x as any);', true],
    ['type All = readonly any[];', true],
    ["// the server: any action\nconst x = ': any';", false],
  ])('any is found where it is a type: %s', (code, found) => {
    expect(saysAny('planted.ts', code)).toBe(found);
  });

  it('have no any, no silenced compiler, no skipped test, no empty catch', () => {
    const patterns = [
      /@ts-(?:ignore|nocheck)/u,
      /\b(?:it|describe|test)\.(?:skip|only|todo)\(/u,
      /catch *(?:\([a-z]*\))? *\{ *\}/u,
    ];
    const self = 'tests/architecture/house.test.ts';
    const odd = files.filter((file) => {
      const code = source(file);
      return file !== self && (saysAny(file, code) || patterns.some((pattern) => pattern.test(code)));
    });
    expect(odd).toEqual([]);
  });
});

describe('capabilities and blocks can do no I/O: the compiler proves it', () => {
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(ROOT, 'bot/pure.tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    path.join(ROOT, 'bot'),
  ).options;
  const faultsOf = (code: string) => {
    const name = path.join(ROOT, 'bot/blocks/planted.ts');
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (file, language) =>
      file === name ? ts.createSourceFile(file, code, language) : read(file, language);
    return ts.getPreEmitDiagnostics(ts.createProgram([name], options, host)).map(({ code: number }) => number);
  };

  it.each([
    "fetch('x')",
    'process.exit()',
    'setTimeout(() => 1, 1)',
    "console.log('x')",
    'document.title',
    "import('node:fs')",
  ])('%s does not compile', (code) => {
    expect(faultsOf(`export const planted = () => ${code};`).length).toBeGreaterThan(0);
  });

  it('plain work does', () => {
    expect(faultsOf('export const planted = (n: number) => new Intl.NumberFormat().format(n);')).toEqual([]);
  });
});

describe('texts', () => {
  const tables = {
    incidentText,
    organisationText,
    operationsText,
    chatText,
    doorText,
    manifestText,
    shellText,
    partText,
    incidentPageText,
    organisationPageText,
    operationsPageText,
  };
  /** A role for the whole municipality asks for no name of a unit: there is no such field to label. */
  const wordless = new Set(['form.scopeName.municipality']);
  /** Every key with its sentence; functions are called with plain words. */
  const sentences = (table: object, prefix = ''): (readonly [string, string])[] =>
    Object.entries(table).flatMap(([key, value]: [string, unknown]): (readonly [string, string])[] => {
      const name = `${prefix}${key}`;
      if (typeof value === 'string') return [[name, value]];
      if (typeof value === 'function')
        return [[name, String((value as (...all: unknown[]) => unknown)('x', 'y', 'z'))]];
      return value === null ? [] : sentences(value as object, `${name}.`);
    });

  it.each(Object.entries(tables))('%s has the same keys in both languages', (_name, { sv, en }) => {
    expect(sentences(en).map(([key]) => key)).toEqual(sentences(sv).map(([key]) => key));
  });

  it.each(Object.entries(tables))('%s is English in English and never empty', (_name, { sv, en }) => {
    for (const [key, text] of sentences(en))
      expect([key, text.replaceAll('Värna', '')]).toEqual([key, expect.not.stringMatching(/[åäö]/iu)]);
    const empty = [...sentences(sv), ...sentences(en)].filter(
      ([key, text]) => !wordless.has(key) && text.trim() === '',
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
