// A word means one thing: names that the glossary of bot/README.md has replaced do not come back into the product.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A name that is not to be declared, and what it is called instead. */
const REPLACED: Readonly<Record<string, string>> = {
  things: 'records',
  Things: 'Records',
  journal: 'outbox',
  gathered: 'batch',
  performer: 'handler',
  tried: 'attempt or outcome',
  duties: 'services',
  chores: 'schedules',
  pace: 'rateLimit, or the interval with its unit',
  HeldRole: 'RoleAssignment',
  Besides: '<Thing>Dependencies',
  Todo: 'InboxAnswer',
  todoCard: 'inboxCard',
};

/** A sentence stands under the code that waits on the disk. */
const KEPT: readonly (readonly [file: RegExp, name: string])[] = [
  [/^bot\/capabilities\/operations\/text\.ts$/u, 'pace'],
];

/** The names that a file declares, of whatever kind, with their lines. */
function declared(file: string, text: string): readonly (readonly [name: string, line: number])[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: [string, number][] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      'name' in node.parent &&
      node.parent.name === node &&
      !ts.isPropertyAccessExpression(node.parent)
    )
      found.push([node.text, source.getLineAndCharacterOfPosition(node.getStart()).line + 1]);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const replacedIn = (file: string, text: string) =>
  declared(file, text)
    .filter(([name]) => Object.hasOwn(REPLACED, name))
    .filter(([name]) => !KEPT.some(([where, kept]) => kept === name && where.test(file)))
    .map(([name, line]) => `${file}:${line} ${name}: say ${REPLACED[name]}`);

it('the product declares no name that another word has replaced', () => {
  const files = execFileSync('git', ['ls-files', 'bot', 'tab'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/u.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => replacedIn(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
});

it.each([
  ['a property', 'interface Line { readonly chores: string }', 'chores'],
  ['a parameter', 'const take = (journal: string) => journal;', 'journal'],
  ['what is taken apart', 'const { tried } = made;', 'tried'],
  ['a type', 'type HeldRole = string;', 'HeldRole'],
])('%s with such a name is found, with what it is called instead', (_, text, name) => {
  expect(replacedIn('bot/capabilities/planted/rules.ts', text)).toEqual([
    `bot/capabilities/planted/rules.ts:1 ${name}: say ${REPLACED[name]}`,
  ]);
});

it('a word in a comment, a text or a longer name is no declaration', () => {
  expect(replacedIn('bot/planted.ts', "// journal\nconst journalist = 'tried'; journalist.pace;")).toEqual([]);
});
