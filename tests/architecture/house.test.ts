// Sizes, names and purity: what the house asks of every file.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

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
