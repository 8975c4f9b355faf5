// `npm run mutate`: breaks each rules file in every small way and counts how often the rule tests notice.
// With parts of paths (`npm run mutate -- training/rules codec`), those files alone.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Percent of the mutants of a file that the rule tests must notice. */
const GOAL = 90;
const BLOCKS = ['deadline', 'versioned', 'commit', 'codec', 'numbering'];

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const isMeant = (file: string) =>
  /^bot\/capabilities\/[^/]+\/(?:[a-z-]+-)?rules\.ts$/u.test(file) ||
  BLOCKS.some((block) => file === `bot/blocks/${block}.ts`);

const every = readdirSync('bot', { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('bot', file.replaceAll(path.sep, '/')))
  .filter(isMeant)
  .sort();

const isNoticed = ({ status }: Pick<Mutant, 'status'>) => status === 'Killed' || status === 'Timeout';
const isMissed = ({ status }: Pick<Mutant, 'status'>) => status === 'Survived' || status === 'NoCoverage';

const run = (file: string) => new Stryker({ configFile: '.config/stryker.json', mutate: [file] }).runMutationTest();

const wanted = process.argv.slice(2);
const files = every.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (files.length === 0) throw new Error(`no rules file is called ${wanted.join(' or ')}`);

let isBelow = false;
for (const file of files) {
  const mutants = (await run(file)).filter((mutant) => isNoticed(mutant) || isMissed(mutant));
  const noticed = mutants.filter(isNoticed).length;
  const percent = mutants.length === 0 ? 100 : (100 * noticed) / mutants.length;
  isBelow ||= percent < GOAL;
  process.stdout.write(`${percent.toFixed(1).padStart(5)} %  ${noticed} of ${mutants.length}  ${file}\n`);
  for (const { location, mutatorName, replacement, status } of mutants.filter(isMissed))
    process.stdout.write(
      `         ${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 90)}${status === 'NoCoverage' ? ' (no test comes here)' : ''}\n`,
    );
}
if (isBelow) {
  process.stdout.write(`\nBelow ${GOAL} %: each mutant above needs a test, or a reason why it changes nothing.\n`);
  process.exitCode = 1;
}
