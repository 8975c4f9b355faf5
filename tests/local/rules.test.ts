// Every rule of the specification has a test that names it, or a reason in rule-table.ts; the README says the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testedRules } from './rule-names.ts';
import { CHAPTERS, LAST_RULE, UNTESTED, whatWorks } from './rule-table.ts';

const README = new URL('../../infra/local/graph/README.md', import.meta.url);
const BLOCK = /(<!-- rules: made by tests\/local\/rules\.test\.ts -->\n)[\s\S]*?(\n<!-- \/rules -->)/;

const tested = testedRules();
const all = Array.from({ length: LAST_RULE }, (_, n) => n + 1);

describe('the rules of the specification', () => {
  it('are all tested, or stand with a reason', () => {
    expect(all.filter((rule) => !tested.has(rule) && UNTESTED[rule] === undefined)).toEqual([]);
  });

  it('have no reason left over once they are tested', () => {
    expect(Object.keys(UNTESTED).filter((rule) => tested.has(Number(rule)))).toEqual([]);
  });

  it('are named by no test that they do not hold', () => {
    expect([...tested.keys()].filter((rule) => rule < 1 || rule > LAST_RULE)).toEqual([]);
  });

  it('lie in one chapter each', () => {
    const covered = CHAPTERS.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
    expect(covered).toEqual(all);
  });

  it('stand in the README as they are; VARNA_WRITE_README=1 writes them there', () => {
    const readme = readFileSync(README, 'utf8');
    const wanted = readme.replace(
      BLOCK,
      (_whole, open: string, close: string) => `${open}${whatWorks(tested)}${close}`,
    );
    if (process.env['VARNA_WRITE_README'] === '1') writeFileSync(README, wanted);
    else expect(readme).toBe(wanted);
    expect(readme).toMatch(BLOCK);
  });
});
