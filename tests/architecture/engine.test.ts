// The engine (outbox, shared queue, list cache, schedules) knows no capability: what it must know comes to it as data.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CAPABILITIES, jobTable, lists } from '../../bot/capabilities.ts';
import { coreJobs } from '../../bot/jobs.ts';

const EDGES = fileURLToPath(new URL('../../bot/edges', import.meta.url));
const ENGINE = ['queue', 'graph', 'clock'].flatMap((room) =>
  readdirSync(path.join(EDGES, room))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`),
);
/** Plain words that mean something else in the engine. */
const PLAIN = [
  ...['operations', 'handover', 'roles', 'records', 'addresses', 'results', 'points', 'begin', 'decisions'],
  // Microsoft Graph has its own `$search`.
  'search',
];
/** Persons and groups of the directory are written in the words of this capability's model. */
const OWN = new Set([...PLAIN, 'people']);
const WORDS = [
  ...CAPABILITIES.map(({ name }) => name),
  ...Object.keys(lists),
  ...Object.keys(jobTable).filter((kind) => !Object.hasOwn(coreJobs, kind)),
  ...['pack', 'todo', 'lesson', 'vacancy', 'timeline', 'proposal', 'tellManager', 'tellOwner', 'pingTodo'],
]
  .map(String)
  .filter((word) => !OWN.has(word));

const ELSE: Readonly<Record<string, string | RegExp>> = {
  // Kept as an earlier version wrote it to disks.
  'queue/numbers.ts': "'incidents'",
  // Entra's and msal-node's own word for where tokens come from.
  'graph/sign-in.ts': /\bauthority\b/gu,
};

const wordsIn = (text: string) =>
  WORDS.filter((word) => new RegExp(`(?<![A-Za-z])${word}s?(?![a-z])`, 'iu').test(text));

it.each(ENGINE)('%s names no capability, none of its lists and none of its jobs', (file) => {
  const text = readFileSync(path.join(EDGES, file), 'utf8').replace(ELSE[file] ?? /(?!)/u, '');
  expect(wordsIn(text)).toEqual([]);
});

it('a word of a capability would be found, in a name, a text or a comment', () => {
  expect(wordsIn("if (kind === 'showCase') return;")).toContain('showCase');
  expect(wordsIn('// The campaign comes first.')).toContain('campaign');
  expect(wordsIn('const { packs } = lists;')).toContain('packs');
});
