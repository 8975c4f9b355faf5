// A comment or a test cites a rule, or a document, that a reader can open: here, in this repository.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { citedRules, type Specification, specifiedRules } from './citations.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SELF = /^tests\/architecture\/citations/u;
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
const sources = tracked.filter((file) => /\.(?:tsx?|cjs|js|md)$/u.test(file) && !SELF.test(file));
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const PLACES: Readonly<Record<Specification, string>> = {
  Graph: 'infra/local/graph/SPECIFICATION.md',
  Teams: 'infra/local/teams/SPECIFICATION.md',
};
const rules = { Graph: specifiedRules(read(PLACES.Graph)), Teams: specifiedRules(read(PLACES.Teams)) };
const cited = sources
  .filter((file) => !file.endsWith('SPECIFICATION.md'))
  .flatMap((file) => citedRules(read(file)).map((citation) => ({ ...citation, file })));

describe('a citation is read as', () => {
  it.each([
    ['// Graph rule 94: too old', ['Graph 94']],
    ['(Graph rules 93, 95 and 101–104)', ['93', '95', '101', '102', '103', '104'].map((rule) => `Graph ${rule}`)],
    ['rules 67-69 of this folder', ['Graph 67', 'Graph 68', 'Graph 69']],
    ['Teams rules 2.5d and 3.2.5: the key', ['Teams 2.5d', 'Teams 3.2.5']],
    ['the house rule says three of 7', []],
  ])('%s', (text, expected) => {
    expect(citedRules(text).map(({ specification, rule }) => `${specification} ${rule}`)).toEqual(expected);
  });
});

describe('a cited rule', () => {
  it.each(['Graph rule 9999', 'Graph rule 23', 'Teams rule 9.9.9', 'Teams rule 94', 'Graph rule 3.2.5'])(
    'that does not exist is found: %s',
    (text) => {
      expect(citedRules(text).filter(({ specification, rule }) => rules[specification].has(rule))).toEqual([]);
    },
  );

  it('stands in the specification', () => {
    const dead = cited.filter(({ specification, rule }) => !rules[specification].has(rule));
    expect(dead.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('says whose it is, outside the folders and tests of the local platform', () => {
    const bare = cited.filter(({ named, file }) => !named && !/^(?:infra|tests)\/local\//u.test(file));
    expect(bare.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('is every rule there is: a specification holds nothing that nobody rests on', () => {
    const used = new Set(cited.map(({ specification, rule }) => `${specification} ${rule}`));
    const all = (['Graph', 'Teams'] as const).flatMap((name) => [...rules[name]].map((rule) => `${name} ${rule}`));
    expect(all.filter((rule) => !used.has(rule))).toEqual([]);
  });
});

it('a document that is named is in the repository', () => {
  const documents = new Set(tracked.filter((file) => file.endsWith('.md')).map((file) => path.basename(file)));
  const dead = sources.flatMap((file) =>
    [...read(file).matchAll(/(?<![\w<])[\w-]+\.md\b/gu)]
      .filter(([name]) => !documents.has(name))
      .map(([name]) => `${file}: ${name}`),
  );
  expect(dead).toEqual([]);
});
