// Each import rule of the house is seen to fire on a planted violation; the clean tree is checked by `npm run boundaries`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Rule → the file that breaks it, and what that file imports. */
const PLANTED: readonly (readonly [rule: string, from: string, imported: string])[] = [
  ['no cycles', 'bot/blocks/one.ts', 'bot/blocks/two.ts'],
  ['blocks import nothing but blocks', 'bot/blocks/up.ts', 'bot/contract.ts'],
  ['pure files import only pure files', 'bot/capabilities/a/rules.ts', 'bot/capabilities/a/actions.ts'],
  [
    'capabilities know each other only as models, rules and rights',
    'bot/capabilities/a/actions.ts',
    'bot/capabilities/b/cards.ts',
  ],
  [
    'a triage asks in the words of the case and of the rules',
    'bot/capabilities/triage/cards.ts',
    'bot/capabilities/b/text.ts',
  ],
  [
    'a status card shows an update as the work with the case does',
    'bot/capabilities/status-card/cards.ts',
    'bot/capabilities/b/text.ts',
  ],
  [
    'the report of a case is written in the words of what it gathers',
    'bot/capabilities/case-report/papers.ts',
    'bot/capabilities/triage/text.ts',
  ],
  [
    'an exercise is told in the words of a case',
    'bot/capabilities/exercise/cards.ts',
    'bot/capabilities/triage/text.ts',
  ],
  [
    'a vacancy is told in the words of the roles',
    'bot/capabilities/vacancy/text.ts',
    'bot/capabilities/boards/text.ts',
  ],
  [
    'the evidence of a document also uses the words of a sending',
    'bot/capabilities/policy/papers.ts',
    'bot/capabilities/b/cards.ts',
  ],
  [
    'capabilities know each other only as models, rules and rights',
    'bot/capabilities/inbox/cards.ts',
    'bot/capabilities/measure/cards.ts',
  ],
  [
    'capabilities know each other only as models, rules and rights',
    'bot/capabilities/risk/actions.ts',
    'bot/capabilities/risk-decision/matter-actions.ts',
  ],
  [
    'risk, its decisions and its method speak with the same words',
    'bot/capabilities/risk-decision/cards.ts',
    'bot/capabilities/risk/cards.ts',
  ],
  ['capabilities know no edge', 'bot/capabilities/a/actions.ts', 'bot/edges/graph/client.ts'],
  ['capabilities use no packages', 'bot/capabilities/a/text.ts', 'package:hono'],
  ['models use zod and nothing else', 'bot/capabilities/a/model.ts', 'package:hono'],
  ['deadlines use temporal-polyfill and nothing else', 'bot/blocks/deadline.ts', 'package:hono'],
  ['edges do not know each other', 'bot/edges/http/door.ts', 'bot/edges/graph/client.ts'],
  ['edges see capabilities only as models', 'bot/edges/http/door.ts', 'bot/capabilities/a/actions.ts'],
  ['edges see capabilities only as models', 'bot/edges/teams/press.ts', 'bot/capabilities/measure/cards.ts'],
  [
    'only the flows named here show what is of campaign',
    'bot/edges/teams/press.ts',
    'bot/capabilities/campaign/text.ts',
  ],
  ['only the flows named here show what is of inbox', 'bot/edges/teams/sender.ts', 'bot/capabilities/inbox/text.ts'],
  [
    'only the flows named here show what is of incident',
    'bot/edges/teams/press.ts',
    'bot/capabilities/incident/text.ts',
  ],
  [
    'only the flows named here show what is of operations',
    'bot/edges/http/door.ts',
    'bot/capabilities/operations/text.ts',
  ],
  ['only the flows named here show what is of policy', 'bot/edges/teams/press.ts', 'bot/capabilities/policy/text.ts'],
  ['only the flows named here show what is of roles', 'bot/edges/teams/chat.ts', 'bot/capabilities/roles/text.ts'],
  [
    'only the flows named here show what is of handover',
    'bot/edges/teams/chat.ts',
    'bot/capabilities/handover/text.ts',
  ],
  ['only the flows named here show what is of vacancy', 'bot/edges/teams/chat.ts', 'bot/capabilities/vacancy/text.ts'],
  [
    'only the flows named here show what is of incident-work',
    'bot/edges/teams/chat.ts',
    'bot/capabilities/incident-work/text.ts',
  ],
  [
    'only the flows named here show what is of legal-clock',
    'bot/edges/teams/chat.ts',
    'bot/capabilities/legal-clock/text.ts',
  ],
  ['the app wires actions and knows neither edges nor the registry', 'bot/app.ts', 'bot/capabilities.ts'],
  ['the registry knows neither actions nor edges', 'bot/capabilities.ts', 'bot/capabilities/a/actions.ts'],
  ['the registry knows neither actions nor edges', 'bot/capability.ts', 'bot/edges/graph/client.ts'],
  ['edges know neither the app nor the registry', 'bot/edges/http/door.ts', 'bot/app.ts'],
  ['edges know neither the app nor the registry', 'bot/edges/queue/outbox.ts', 'bot/capabilities.ts'],
  [
    'a description imports only the pure files of its own capability',
    'bot/capabilities/a/capability.ts',
    'bot/capabilities/b/text.ts',
  ],
  [
    'a description imports only the pure files of its own capability',
    'bot/capabilities/b/capability.ts',
    'bot/capabilities/b/actions.ts',
  ],
  ['only the registry imports descriptions', 'bot/app.ts', 'bot/capabilities/a/capability.ts'],
  ['only the Teams edge imports botbuilder', 'bot/edges/http/door.ts', 'package:botbuilder'],
  [
    'the tab sees the contract, the commands table and the public files of capabilities',
    'tab/app.tsx',
    'bot/capabilities/a/actions.ts',
  ],
  ['parts and kits of the tab know no capability and no page', 'tab/parts/badge.tsx', 'bot/capabilities/a/text.ts'],
  ['parts and kits of the tab know no capability and no page', 'tab/list/pager.tsx', 'bot/capabilities/a/model.ts'],
  ['parts and kits of the tab know no capability and no page', 'tab/form/field.tsx', 'tab/pages/a/text.ts'],
  ['pages of the tab do not import each other', 'tab/pages/a/page.tsx', 'tab/pages/b/row.tsx'],
  ['the product knows nothing of infra', 'bot/main.ts', 'infra/start.ts'],
  ['the local platform knows nothing of the product', 'infra/local/platform.ts', 'bot/contract.ts'],
  ['the manifest sees the commands table', 'manifest/build.ts', 'bot/app.ts'],
  ['provisioning sees the lists and the Graph client', 'infra/sharepoint/provision.ts', 'bot/app.ts'],
  ['nothing imports tests', 'bot/app.ts', 'tests/builders/town.ts'],
];

let tree: string;
let found: ReadonlySet<string>;

function plant(): void {
  const lines = new Map<string, Set<string>>();
  const importing = (from: string, imported: string) => {
    const target = imported.startsWith('package:')
      ? imported.slice('package:'.length)
      : path.relative(path.dirname(from), imported).replace(/^(?!\.)/u, './');
    lines.set(from, (lines.get(from) ?? new Set()).add(`import '${target}';`));
    if (!imported.startsWith('package:') && !lines.has(imported)) lines.set(imported, new Set());
  };
  for (const [, from, imported] of PLANTED) importing(from, imported);
  importing('bot/blocks/two.ts', 'bot/blocks/one.ts');
  for (const [file, imports] of lines) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), [...imports, 'export {};', ''].join('\n'));
  }
}

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'varna-planted-'));
  plant();
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'));
  writeFileSync(
    path.join(tree, 'package.json'),
    '{ "type": "module", "dependencies": { "hono": "*", "botbuilder": "*" } }',
  );
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['bot', 'tab', 'infra', 'manifest', 'tests'];
  const config = path.join(ROOT, '.config/boundaries.cjs');
  let report = '';
  try {
    report = execFileSync(process.execPath, [cruiser, ...folders, '--config', config, '--output-type', 'json'], {
      cwd: tree,
      encoding: 'utf8',
    });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(report) as {
    summary: { violations: readonly { rule: { name: string }; from: string }[] };
  };
  found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
}, 60_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('every import rule fires', () => {
  it.each(PLANTED)('%s: %s', (rule, from) => {
    expect([...found]).toContain(`${rule}: ${from}`);
  });

  it('no rule of the file is left out of this table', () => {
    const load = createRequire(import.meta.url);
    const { forbidden } = load('../../.config/boundaries.cjs') as { forbidden: readonly { name: string }[] };
    expect(forbidden.map(({ name }) => name).sort()).toEqual([...new Set(PLANTED.map(([rule]) => rule))].sort());
  });
});
