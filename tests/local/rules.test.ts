// Every rule of the specification has a test that names it, or a reason in rule-table.ts; the README says the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testedRules } from './rule-names.ts';
import { chaptersOf, UNTESTED, whatWorks } from './rule-table.ts';

const README = new URL('../../infra/local/graph/README.md', import.meta.url);
const SPECIFICATION = new URL('../../infra/local/graph/SPECIFICATION.md', import.meta.url);
const BLOCK = /(<!-- rules: made by tests\/local\/rules\.test\.ts -->\n)[\s\S]*?(\n<!-- \/rules -->)/;

const tested = testedRules();
const chapters = chaptersOf(readFileSync(SPECIFICATION, 'utf8'));
const all = chapters.flatMap(({ rules }) => rules);

describe('the rules of the specification', () => {
  it('are all tested, or stand with a reason', () => {
    expect(all.filter((rule) => !tested.has(rule) && UNTESTED[rule] === undefined)).toEqual([]);
  });

  it('have no reason left over once they are tested', () => {
    expect(Object.keys(UNTESTED).filter((rule) => tested.has(Number(rule)))).toEqual([]);
  });

  it('are named by no test that they do not hold', () => {
    expect([...tested.keys()].filter((rule) => !all.includes(rule))).toEqual([]);
  });

  it('lie in one chapter each, in order', () => {
    expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
    expect(all.length).toBeGreaterThan(140);
  });

  it('stand in the README as they are; VARNA_WRITE_README=1 writes them there', () => {
    const readme = readFileSync(README, 'utf8');
    const wanted = readme.replace(
      BLOCK,
      (_whole, open: string, close: string) => `${open}${whatWorks(chapters, tested)}${close}`,
    );
    if (process.env['VARNA_WRITE_README'] === '1') writeFileSync(README, wanted);
    else expect(readme).toBe(wanted);
    expect(readme).toMatch(BLOCK);
  });
});
