// What a next capability costs: it joins with a word in few shared files, and the compiler says what is missing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Joining, OWN_FILES, SHARED_FILES } from './planted-capability.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MOST_SHARED = 7;

function joined(file: string, lines: readonly Joining[]): string {
  return lines.reduce(
    (code, { after, line }) => {
      const place = typeof after === 'string' ? code.indexOf(after) : code.search(after);
      if (place < 0) throw new Error(`${file} has no ${String(after)}`);
      const end = place + (typeof after === 'string' ? after.length : (after.exec(code)?.[0].length ?? 0));
      return code.slice(0, end) + line + code.slice(end);
    },
    readFileSync(path.join(ROOT, file), 'utf8'),
  );
}

const PLANTED: Readonly<Record<string, string>> = {
  ...OWN_FILES,
  ...Object.fromEntries(Object.entries(SHARED_FILES).map(([file, lines]) => [file, joined(file, lines)])),
};

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(ROOT, 'tab/tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  path.join(ROOT, 'tab'),
);
const settings = { ...options, types: ['node', 'vite/client'] };
const parsed = new Map<string, ts.SourceFile>();
let last: ts.Program | undefined;

/** What the compiler says of these files, with the capability planted and some of its lines changed. */
function faultsIn(roots: readonly string[], changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = new Map(
    Object.entries({ ...PLANTED, ...changes }).map(([file, code]) => [path.join(ROOT, file), code] as const),
  );
  const host = ts.createCompilerHost(settings);
  host.fileExists = (file) => files.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => files.get(file) ?? ts.sys.readFile(file);
  host.directoryExists = (folder) => folder.includes('/supplier') || ts.sys.directoryExists(folder);
  host.getSourceFile = (file, language) => {
    const code = files.get(file) ?? ts.sys.readFile(file);
    if (code === undefined) return undefined;
    const known = parsed.get(file);
    if (known?.text === code) return known;
    const source = ts.createSourceFile(file, code, language, true);
    parsed.set(file, source);
    return source;
  };
  const names = ['bot/main.ts', 'tab/pages.ts', ...Object.keys(OWN_FILES)].map((file) => path.join(ROOT, file));
  const program = ts.createProgram({
    rootNames: names,
    options: settings,
    host,
    ...(last === undefined ? {} : { oldProgram: last }),
  });
  last = program;
  const wanted = (file: string) => roots.some((root) => path.relative(ROOT, file).startsWith(root));
  return program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/') && wanted(fileName))
    .flatMap((source) => program.getSemanticDiagnostics(source))
    .map(
      (fault) =>
        `${path.relative(ROOT, fault.file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`,
    );
}

const OWN = 'bot/capabilities/supplier/';
const without = (file: string, line: string, instead = ''): Readonly<Record<string, string>> => {
  const code = PLANTED[file];
  if (!code?.includes(line)) throw new Error(`${file} has no ${line}`);
  return { [file]: code.replace(line, instead) };
};
const DESCRIPTION = `${OWN}capability.ts`;

describe('a planted capability', { timeout: 600_000 }, () => {
  it('touches at most seven shared files, each with a few words', () => {
    expect(Object.keys(SHARED_FILES).length).toBeLessThanOrEqual(MOST_SHARED);
  });

  it('lacks nothing else: the whole server and the pages compile', () => {
    expect(faultsIn(['bot/', 'tab/pages.ts', 'tab/pages/supplier/'])).toEqual([]);
  });

  it.each([
    ['a list of its own', DESCRIPTION, 'suppliers: { list: supplierList, indexes: supplierIndexes }', DESCRIPTION],
    ['a key of a list', DESCRIPTION, 'indexes: supplierIndexes', DESCRIPTION, 'indexes: {}'],
    ['its lists in the registry', 'bot/capabilities.ts', '  supplier,\n', 'bot/capabilities.ts'],
    ['its permissions', DESCRIPTION, '  permissions: supplierPermissions,\n', DESCRIPTION],
    ['one permission', DESCRIPTION, 'permissions: supplierPermissions', DESCRIPTION, 'permissions: {}'],
    ['a permission in the contract', 'bot/contract.ts', '  ...supplierPermissions,\n', `${OWN}rights.ts`],
    ['a known role', `${OWN}rights.ts`, "'auditor'", `${OWN}rights.ts`, "'examiner'"],
    ['the right of an action', `${OWN}rights.ts`, "  'supplier.done': right([], { own: true }),\n", `${OWN}rights.ts`],
    ['its text', DESCRIPTION, '  text: supplierText,\n', DESCRIPTION],
    [
      'the sentence of a refusal',
      `${OWN}text.ts`,
      "    supplierUnknown: (_facts: Facts) => 'Leverantören finns inte längre.',\n",
      `${OWN}text.ts`,
    ],
    ['its presses', DESCRIPTION, "  presses: { 'supplier.done': 'inbox' },\n", DESCRIPTION],
    ['a verb of its own', DESCRIPTION, "'supplier.done': 'inbox'", DESCRIPTION, "'measure.done': 'inbox'"],
    ['its papers', DESCRIPTION, "  papers: { 'supplier.list': { sheet: supplierSheet } },\n", DESCRIPTION],
    ['what a cell shows', `${OWN}papers.ts`, '({ name }) => name', `${OWN}papers.ts`, '({ title }) => title'],
    ['the card of a task', DESCRIPTION, '  inbox: supplierCards,\n', 'bot/capabilities.ts'],
    ['its actions', 'bot/app.ts', '    ...supplierActions(ports),\n', 'bot/app.ts'],
    ['the page of a link', 'tab/pages.ts', '  supplierPages,\n', 'tab/pages.ts'],
  ])('without %s does not compile', (_what, file, line, told, instead = '') => {
    const faults = faultsIn([told], without(file, line, instead));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith(told))).toBe(true);
  });
});
