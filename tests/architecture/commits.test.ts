// Every change goes one way: `blocks/commit.ts` checks what was seen, stamps, commits and answers for the lost race.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = execFileSync('git', ['ls-files', 'bot/capabilities', 'bot/app.ts'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts'));

type Look = (node: ts.Node) => boolean;

const parsed = (code: string) => ts.createSourceFile('looked-at.ts', code, ts.ScriptTarget.Latest, true);
/** Whether anything in the source is what we look for. */
const holds = (node: ts.Node, look: Look): boolean =>
  look(node) || (ts.forEachChild(node, (child) => holds(child, look)) ?? false);

const SOURCES = FILES.map((file) => [file, parsed(readFileSync(path.join(ROOT, file), 'utf8'))] as const);
const filesWith = (look: Look) => SOURCES.filter(([, source]) => holds(source, look)).map(([file]) => file);

/** The port itself, which knows no revision and tells nobody who was first. */
const commitsRaw: Look = (node) => ts.isPropertyAccessExpression(node) && node.name.text === 'commit';

/** What a change answers is thrown away, and with it the name of whoever was first. */
const forgetsRace: Look = (node) =>
  ts.isExpressionStatement(node) &&
  ts.isAwaitExpression(node.expression) &&
  ts.isCallExpression(node.expression.expression) &&
  /^(?:commit|change|save|remove)/u.test(node.expression.expression.expression.getText());

const isRevision = (node: ts.Node) => ts.isPropertyAccessExpression(node) && node.name.text === 'revision';
const EQUALITY = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken];
/** A rule that looks for itself whether somebody was first. */
const comparesRevisions: Look = (node) =>
  ts.isBinaryExpression(node) &&
  EQUALITY.includes(node.operatorToken.kind) &&
  (isRevision(node.left) || isRevision(node.right)) &&
  !ts.isNumericLiteral(node.right);

const CALLS = ['stamp', 'stamped', 'stampedByClock'];
const stamps: Look = (node) => ts.isCallExpression(node) && CALLS.includes(node.expression.getText());

describe('a change of a record', () => {
  it('is committed by the helper, never by the port itself', () => {
    expect(filesWith(commitsRaw)).toEqual([]);
  });

  it('has an answer that somebody reads: the lost race is one of them', () => {
    expect(filesWith(forgetsRace)).toEqual([]);
  });

  it('is compared with what was seen by the helper alone', () => {
    // A try belongs to the lesson as it was when it began: nobody competes for it, and no page has shown it.
    const tries = ['bot/capabilities/training/model.ts', 'bot/capabilities/training/rules.ts'];
    expect(filesWith(comparesRevisions)).toEqual(tries);
  });

  it('is stamped by the helper, but for what follows from another change or from the clock', () => {
    expect(filesWith(stamps)).toEqual([
      // A handover whose day has come.
      'bot/capabilities/handover/due-actions.ts',
      // What a decision on a risk puts into the plan is made whole, and written together with the decision.
      'bot/capabilities/measure/rules.ts',
      // A reviewer who has not answered is reminded by the clock.
      'bot/capabilities/policy/review-reminder-actions.ts',
      // The version before ends when the next one begins.
      'bot/capabilities/policy/succession-actions.ts',
      // A measure that has no ground any more, after a correction.
      'bot/capabilities/risk-decision/planned-actions.ts',
      // The demonstration has risks that nobody has asked for.
      'bot/capabilities/risk/rules.ts',
      // A programme whose next round the clock begins.
      'bot/capabilities/training/programme-actions.ts',
    ]);
  });
});

describe('what the guard looks for is found', () => {
  it.each([
    ['the port', 'await ports.commit({ partition, write, follow: [] });', commitsRaw, true],
    ['the port by another name', 'const { lists } = ports; const put = ports.commit;', commitsRaw, true],
    ['the helper', 'const stored = await commit(old, next);', commitsRaw, false],
    ['what happens in the background', 'ports.commitInBackground(write);', commitsRaw, false],
    ['an answer thrown away', 'async () => { await commit(old, next); };', forgetsRace, true],
    ['a change thrown away', 'async () => { if (x) await change(seen, asker, asked); };', forgetsRace, true],
    [
      'an answer that is read',
      'async () => { const stored = await commit(old, next); return stored; };',
      forgetsRace,
      false,
    ],
    ['what competes with nothing', 'async () => { await record(row); };', forgetsRace, false],
    ['a rule that compares', 'if (old.revision !== question.revision) refuse();', comparesRevisions, true],
    ['a rule that compares with a variable', 'const same = revision === old.revision;', comparesRevisions, true],
    ['a card of what is new', 'const isNew = incident.revision === 1;', comparesRevisions, false],
    ['a stamp', 'const next = { ...old, ...stamp(old, actor, moment) };', stamps, true],
    ['a stamped record', 'const next = stamped(old, change, actor, moment);', stamps, true],
  ] as const)('%s: %s', (_what, code, look, found) => {
    expect(holds(parsed(code), look)).toBe(found);
  });
});
