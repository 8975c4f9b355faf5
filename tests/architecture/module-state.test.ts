// No module of the product keeps state: it is loaded once for all municipalities of the process, and what it kept would be theirs together.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What changes a map, a set, a list or a date where it stands. */
const CHANGING =
  /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|next|set[A-Z]\w*)$/u;

/** Only the given files: neither libraries nor types are needed to know what a name means. */
function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], allowImportingTsExtensions: true, noEmit: true };
  const target = ts.ScriptTarget.Latest;
  const host: ts.CompilerHost = {
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile(name) {
      const code = files.get(name);
      return code === undefined ? undefined : ts.createSourceFile(name, code, target, true);
    },
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const name = path.posix.join(path.posix.dirname(from), text);
        return { resolvedModule: files.has(name) ? { resolvedFileName: name, extension: ts.Extension.Ts } : undefined };
      }),
  };
  return ts.createProgram([...files.keys()], options, host);
}

/** The name at the root of `a.b[c]`. */
function rootOf(node: ts.Expression): ts.Identifier | undefined {
  if (ts.isIdentifier(node)) return node;
  const isMember = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  return isMember || ts.isNonNullExpression(node) || ts.isAsExpression(node) ? rootOf(node.expression) : undefined;
}

const isAssigning = ({ kind }: ts.Node): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** What the node changes, if it changes anything that has a name. */
function changedBy(node: ts.Node): ts.Identifier | undefined {
  if (ts.isBinaryExpression(node) && isAssigning(node.operatorToken)) return rootOf(node.left);
  if (ts.isDeleteExpression(node)) return rootOf(node.expression);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const counts = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken];
    return counts.some((one) => one === node.operator) ? rootOf(node.operand) : undefined;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  const [first] = node.arguments;
  if (expression.getText() === 'Object' && name.text === 'assign') return first && rootOf(first);
  return CHANGING.test(name.text) ? rootOf(expression) : undefined;
}

/** The function in which a node stands; undefined = it is done when the module is loaded. */
const functionAround = (node: ts.Node): ts.Node | undefined =>
  ts.findAncestor(node.parent, (one) => ts.isFunctionLike(one) || ts.isClassStaticBlockDeclaration(one));

function stateIn(files: ReadonlyMap<string, string>): readonly string[] {
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const nodes: ts.Node[] = [];
  const gather = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, gather);
  };
  for (const file of program.getSourceFiles()) gather(file);
  const place = (node: ts.Node) => `${node.getSourceFile().fileName}: ${node.getText().split('\n')[0] ?? ''}`;
  const declarationOf = (name: ts.Identifier): ts.Declaration | undefined => {
    const symbol = checker.getSymbolAtLocation(name);
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return real?.declarations?.[0];
  };
  /** The function that a call calls, where it is the product's own. */
  const calledBy = (node: ts.Node): ts.Node | undefined => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
    const declared = declarationOf(node.expression);
    return declared && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
  };

  const faults: string[] = [];
  /** Functions that give something which remembers. */
  const remembering = new Set<ts.Node>();
  for (const node of nodes) {
    const isLoose = ts.isVariableDeclarationList(node) && !(node.flags & ts.NodeFlags.Const);
    if (isLoose && ts.isVariableStatement(node.parent) && !functionAround(node)) faults.push(place(node));
    const changed = changedBy(node);
    const declared = changed && declarationOf(changed);
    if (!declared) continue;
    const owner = functionAround(declared);
    if (owner === undefined && functionAround(node) !== undefined) faults.push(place(node));
    if (owner !== undefined && functionAround(node) !== owner) remembering.add(owner);
  }
  const calls = nodes.flatMap((node) => {
    const called = calledBy(node);
    return called ? [{ node, called, within: functionAround(node) }] : [];
  });
  for (let before = -1; before < remembering.size; ) {
    before = remembering.size;
    for (const { called, within } of calls)
      if (within && remembering.has(called) && isGivenOn(within)) remembering.add(within);
  }
  // What nobody keeps a name for is forgotten when it has been done.
  const isKept = (node: ts.Node) => ts.findAncestor(node, ts.isVariableStatement) !== undefined;
  for (const { node, called, within } of calls)
    if (!within && remembering.has(called) && isKept(node)) faults.push(place(node));
  return faults;
}

/** Whether the function gives functions: what it holds lives on in them. */
function isGivenOn(around: ts.Node): boolean {
  const within = (node: ts.Node): boolean =>
    (node !== around && ts.isFunctionLike(node)) || (ts.forEachChild(node, within) ?? false);
  return within(around);
}

const MAKER = 'export const maker = () => { const kept = new Map(); return (key) => kept.set(key, 1); };';
const planted = (code: string) =>
  stateIn(
    new Map([
      ['/bot/maker.ts', MAKER],
      ['/bot/planted.ts', `import { maker } from './maker.ts';\n${code}`],
    ]),
  );

it.each([
  'let count = 0;',
  'export let last: string | undefined;',
  'var old = 1;',
  'const kept = new Map(); export const put = (key) => kept.set(key, 1);',
  'const seen = []; export function see(one) { seen.push(one); }',
  'const state = { count: 0 }; export const next = () => { state.count += 1; };',
  'const state = { of: {} }; export const put = (key) => { state.of[key] = 1; };',
  'const counts = {}; export const more = (key) => counts[key]++;',
  'const kept = {}; export const keep = (more) => Object.assign(kept, more);',
  'const kept = {}; export const drop = (key) => { delete kept[key]; };',
  'const remembered = maker();',
  'export const by = { key: maker() };',
  'const again = () => { const inner = maker(); return () => inner(1); }; const remembered = again();',
  'import * as all from "./maker.ts"; export const put = () => { all.maker = 1; };',
])('state beside a municipality is found: %s', (code) => {
  expect(planted(code)).toHaveLength(1);
});

it.each([
  'const KNOWN = new Set([1]); export const knows = (one) => KNOWN.has(one);',
  'export const all = () => { const found = []; found.push(1); return found; };',
  'const found = 1; export const all = () => { const found = []; found.push(1); return found; };',
  'export const each = () => maker();',
  'maker()(1);',
  'const byName = new Map(); for (const one of [1]) byName.set(one, 1);',
])('what is none is not: %s', (code) => {
  expect(planted(code)).toEqual([]);
});

it('there is none in the product', () => {
  const names = execFileSync('git', ['ls-files', 'bot'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`/${name}`, readFileSync(path.join(ROOT, name), 'utf8')] as const);
  expect(files.length).toBeGreaterThan(200);
  expect(stateIn(new Map(files))).toEqual([]);
}, 90_000);
