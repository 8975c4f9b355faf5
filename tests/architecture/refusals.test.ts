// A refusal is a code; the chat finds its sentence among those of all capabilities, so a code must mean the same everywhere.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CAPABILITIES, refusals } from '../../bot/capabilities.ts';
import { sentencesOf } from '../../bot/edges/teams/sentence.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LANGUAGES = ['sv', 'en'] as const;

describe('a refusal', () => {
  it.each(LANGUAGES)('has one sentence whoever says it (%s)', (language) => {
    const said = new Map<string, Set<string>>();
    for (const { text } of CAPABILITIES)
      for (const [code, sentence] of Object.entries(text[language].refusals))
        said.set(code, (said.get(code) ?? new Set()).add(sentence({ at: '2026-11-24T09:00:00Z' })));
    expect(said.size).toBeGreaterThan(100);
    expect([...said].filter(([, sentence]) => sentence.size > 1)).toEqual([]);
  });

  it('that has a sentence is said by somebody', () => {
    const files = execFileSync('git', ['ls-files', 'bot'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
    const rules = files.filter((file) => file.endsWith('.ts') && !/(?:^|[/-])text\.ts$/u.test(file));
    const source = rules.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
    expect(Object.keys(refusals.sv).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });

  it.each(LANGUAGES)('that nobody has a sentence for is told plainly, and logged by its code (%s)', (language) => {
    const logged: unknown[] = [];
    const sentenceOf = sentencesOf(refusals, { warn: (event, facts) => void logged.push(event, facts) });
    const told = sentenceOf({ refused: 'fromTomorrow', facts: { name: 'Sara' } }, language);
    expect(told).not.toContain('fromTomorrow');
    expect(told).toMatch(/^[A-ZÅÄÖ].+[.]$/u);
    expect(logged).toEqual(['refusal without a sentence', { refused: 'fromTomorrow' }]);
  });
});
