// Which rules of the specification the tests name: `rule 51:`, `rules 39 and 41`, `rules 67-72`, `(rule 49)`.
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);

// Tests of Teams number another specification.
const files = (): readonly string[] =>
  readdirSync(here).filter(
    (name) => name.endsWith('.test.ts') && !name.startsWith('teams-') && !name.startsWith('rules'),
  );

const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
const NAMED = /rules? (\d+(?:(?:-|, | and )\d+)*)(?![.\d])/g;

function numbersOf(text: string): readonly number[] {
  return text.split(/, | and /).flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
}

/** Rule → the names of its tests, each with its file. */
export function testedRules(): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const file of files()) {
    const names = readFileSync(new URL(file, here), 'utf8').match(STRINGS) ?? [];
    for (const name of names) {
      for (const [, numbers = ''] of name.matchAll(NAMED)) {
        for (const rule of numbersOf(numbers))
          found.set(rule, [...(found.get(rule) ?? []), `${file}: ${name.slice(1, -1)}`]);
      }
    }
  }
  return found;
}
