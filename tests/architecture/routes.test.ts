// The menu and the deep links cannot lead to what is not there: the compiler says so, as planted files show.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';

const TAB = fileURLToPath(new URL('../../tab', import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(TAB, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  TAB,
);

/** What the compiler says of these files, by name inside the tab. */
function faultsOf(planted: Readonly<Record<string, string>>): readonly (readonly [string, number])[] {
  const files = new Map(Object.entries(planted).map(([name, code]) => [path.join(TAB, name), code]));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const isThere = host.fileExists.bind(host);
  host.fileExists = (file) => files.has(file) || isThere(file);
  host.getSourceFile = (file, language) => {
    const code = files.get(file);
    return code === undefined ? read(file, language) : ts.createSourceFile(file, code, language, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ code }) => [path.relative(TAB, file), code] as const),
  );
}

const head = `import { pages } from '../../shell/page-module.ts';
const route = { page: () => null, needs: 'everyone' } as const;
const title = { sv: 'Sida', en: 'Page' };
export const planted = pages(`;
const module = (name: string, body: string) => [`pages/planted/${name}.ts`, `${head}${body});\n`] as const;

const PLANTED = [
  [
    'fine',
    `{ routes: { '/cases': route, '/case/:id': route }, menu: [{ path: '/cases', area: 'incidents', title, place: 1 }], links: { case: '/case/:id' } }`,
  ],
  ['menu', `{ routes: { '/cases': route }, menu: [{ path: '/case', area: 'incidents', title, place: 1 }] }`],
  ['link', `{ routes: { '/cases': route }, links: { case: '/case/:id' } }`],
  ['kind', `{ routes: { '/case/:id': route }, links: { odd: '/case/:id' } }`],
  ['name', `{ routes: { '/measure/:id': route }, links: { case: '/measure/:id' } }`],
] as const;

const whole = readFileSync(path.join(TAB, 'pages.ts'), 'utf8');
const without = whole.replace('  measurePages,\n', '').replace(/import \{ measurePages \}[^\n]*\n/u, '');

let found: ReadonlyMap<string, number>;
beforeAll(() => {
  const planted = PLANTED.map(([name, body]) => module(name, body));
  found = new Map(faultsOf({ ...Object.fromEntries(planted), 'whole.ts': whole, 'without.ts': without }));
}, 120_000);
const isFaulty = (name: string) => found.has(`pages/planted/${name}.ts`);

it('a menu path or a link without a route, an unknown kind and a route of another kind do not compile', () => {
  expect(PLANTED.map(([name]) => name).filter(isFaulty)).toEqual(['menu', 'link', 'kind', 'name']);
});

it('a kind of link that leads to no page does not compile', () => {
  expect(without).not.toBe(whole);
  expect([found.has('whole.ts'), found.get('without.ts')]).toEqual([false, 2322]);
});
