// All forms of the tab are alike because one kit makes them; a page that keeps what is typed by itself would differ unseen.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const files = execFileSync('git', ['ls-files', 'tab'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/u.test(file));
const source = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** What is looked for, looked at or tried out: nothing of it is ever sent. */
const VIEWS = [
  'tab/pages/delegation/preview.tsx',
  'tab/pages/handover/page.tsx',
  'tab/pages/help/words.tsx',
  'tab/pages/policy/card-preview.tsx',
  // Which of the three scores a square sets; the scores themselves are the form's.
  'tab/pages/risk/pick-matrix.tsx',
  'tab/pages/risk/scenarios.tsx',
  'tab/pages/training/preview.tsx',
];
/** What a control of a form shows. */
const SHOWS = new Set(['value', 'checked', 'picked']);

/** What a function does later is none of what is shown now, nor is the name of a property. */
function mentions(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node)) return names.has(node.text);
  if (ts.isArrowFunction(node)) return false;
  if (ts.isPropertyAccessExpression(node)) return mentions(node.expression, names);
  return ts.forEachChild(node, (child) => mentions(child, names)) ?? false;
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** Names of what `useState` holds in a file, and of what is made of it. */
function stateIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  each(file, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    const hook = ts.isCallExpression(node.initializer) ? node.initializer.expression.getText(file) : '';
    // What other hooks make of it is theirs.
    if (hook.startsWith('use') && hook !== 'useState') return;
    if (hook === 'useState' && ts.isArrayBindingPattern(node.name))
      names.add(node.name.elements[0]?.getText(file) ?? '');
    else if (mentions(node.initializer, names) && ts.isIdentifier(node.name)) names.add(node.name.text);
    else if (mentions(node.initializer, names) && ts.isObjectBindingPattern(node.name))
      for (const element of node.name.elements) names.add(element.name.getText(file));
  });
  return names;
}

/** The controls of a page that show what the page itself keeps. */
function ownFields(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TSX);
  const state = stateIn(file);
  const found: string[] = [];
  each(file, (node) => {
    if (!ts.isJsxAttribute(node) || !SHOWS.has(node.name.getText(file)) || !node.initializer) return;
    if (mentions(node.initializer, state)) found.push(`${name}: ${node.getText(file)}`);
  });
  return found;
}

it('no page keeps what is typed in a form by itself', () => {
  const pages = files.filter((file) => file.startsWith('tab/pages/') && !VIEWS.includes(file));
  expect(pages.flatMap((file) => ownFields(file, source(file)))).toEqual([]);
});

it('each of the views that may is still one', () => {
  expect(VIEWS.filter((file) => ownFields(file, source(file)).length === 0)).toEqual([]);
});

it('a page that does is found', () => {
  const planted = `function Page() {
    const [value, setValue] = useState({ title: '' });
    const { title } = value;
    return <Input value={title} onChange={(_, typed) => setValue({ title: typed.value })} />;
  }`;
  expect(ownFields('planted.tsx', planted)).toEqual(['planted.tsx: value={title}']);
});

it('only the kit makes forms, and only it keeps anything on the device', () => {
  const others = files.filter((file) => !file.startsWith('tab/form/'));
  const found = (words: RegExp) => others.filter((file) => words.test(source(file)));
  expect([found(/<form[\s>]/u), found(/\b(?:local|session)Storage\b/u)]).toEqual([[], []]);
});

it('only one part opens dialogs: it gives the keyboard back', () => {
  expect(files.filter((file) => /<Dialog(?:Surface)?[\s>]/u.test(source(file)))).toEqual(['tab/parts/modal.tsx']);
});

/** What they begin from is nobody else's to change: one's own score, a line that is corrected by a new one. */
const ALONE = [
  'tab/pages/roles/form.tsx',
  'tab/pages/risk/session.tsx',
  'tab/pages/training/write-record.tsx',
  'tab/pages/incident/form.tsx',
];

/** Forms that begin from something saved, without knowing as of when: what others save meanwhile would be put back. */
function blindDrafts(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  each(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText(file) !== 'useDraft') return;
    const [options] = node.arguments;
    if (!options || !ts.isObjectLiteralExpression(options)) return;
    const part = (wanted: string) => options.properties.find((one) => one.name?.getText(file) === wanted);
    const start = part('start');
    const begins = start && ts.isPropertyAssignment(start) ? start.initializer : start;
    const isOfItsOwn = !begins || /^(?:[A-Z_]+|\{[^.(]*\})$/u.test(begins.getText(file));
    const isKept = part('key')?.getText(file) !== 'key: null';
    if (!isOfItsOwn && isKept && !part('saved')) found.push(`${name}: ${begins.getText(file).slice(0, 60)}`);
  });
  return found;
}

it('a form that begins from what is saved knows as of when', () => {
  const pages = files.filter((file) => file.startsWith('tab/pages/'));
  const blind = pages.filter((file) => blindDrafts(file, source(file)).length > 0);
  expect(blind.filter((file) => !ALONE.includes(file))).toEqual([]);
  expect(ALONE.filter((file) => !blind.includes(file))).toEqual([]);
});

it('a form that does not is found', () => {
  const planted = "const draft = useDraft({ key: 'a', start: { ...meetingOf(board), why: '' } });";
  expect(blindDrafts('planted.tsx', planted)).toHaveLength(1);
  expect(blindDrafts('planted.tsx', "useDraft({ key: 'a', start: { why: '' } })")).toEqual([]);
});

/** What a form checks and none of its fields says; where `fault` is handed on, the fields are another file's. */
function silentFaults(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TSX);
  const checked: string[] = [];
  const said = new Set<string>();
  let isHandedOn = false;
  each(file, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'check' && ts.isArrowFunction(node.initializer)) {
      const { body } = node.initializer;
      const answer = ts.isParenthesizedExpression(body) ? body.expression : body;
      if (ts.isObjectLiteralExpression(answer))
        for (const part of answer.properties) if (ts.isPropertyAssignment(part)) checked.push(part.name.getText(file));
    }
    if (ts.isJsxSpreadAttribute(node) && node.expression.getText(file) === 'form') isHandedOn = true;
    if (ts.isJsxAttribute(node) && node.name.getText(file) === 'fault') isHandedOn = true;
    if (!ts.isCallExpression(node) || !/(?:^|\.)fault$/u.test(node.expression.getText(file))) return;
    const [field] = node.arguments;
    if (field && ts.isStringLiteral(field)) said.add(field.text);
    else isHandedOn = true;
  });
  return isHandedOn ? [] : checked.filter((one) => !said.has(one));
}

it('what a form finds wrong is said at a field', () => {
  const pages = files.filter((file) => file.startsWith('tab/pages/'));
  expect(pages.flatMap((file) => silentFaults(file, source(file)).map((field) => `${file}: ${field}`))).toEqual([]);
});
