// Names and cells of a spreadsheet, as Excel takes them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWords, sheetName, tabNames } from '../../bot/blocks/sheet.ts';

describe('the name of a tab', () => {
  it.each([
    ['Riktlinje: informationssäkerhet/IT [2026]?', 'Riktlinje informationssäkerhet'],
    ["'Citerad' rutin'", "Citerad' rutin"],
    ["' '", 'Värna'],
    ['', 'Värna'],
    ['History', 'History (1)'],
    ['HISTORY', 'HISTORY (1)'],
    ['rad ett\u000brad två\u0002', 'rad ett rad två'],
    [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
    [`${'a'.repeat(30)}'b`, 'a'.repeat(30)],
    ['half \ud83d', 'half'],
  ])('%j is %j', (words, name) => {
    expect(sheetName(words)).toBe(name);
  });

  it.each([
    [
      ['Om', 'Om'],
      ['Om', 'Om (2)'],
    ],
    [
      ['Om', 'OM', 'om'],
      ['Om', 'OM (2)', 'om (3)'],
    ],
    [
      ['a'.repeat(40), 'a'.repeat(40)],
      ['a'.repeat(31), `${'a'.repeat(27)} (2)`],
    ],
  ])('beside others: %j are %j', (words, names) => {
    expect(tabNames(words)).toEqual(names);
  });

  it('is always one that Excel takes, and no two of a file are the same to it', () => {
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, (all) => {
        const names = tabNames(all);
        for (const name of names) {
          expect(name).not.toMatch(/[\\/?*[\]:\p{Cc}\p{Cs}]|^'|'$|^history$|^$/iu);
          expect(name.length).toBeLessThanOrEqual(31);
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});

describe('a cell', () => {
  it('holds what Excel holds, and says where the rest is missing', () => {
    expect(cellWords('å'.repeat(32_767), ' (kortad)')).toBe('å'.repeat(32_767));
    const cut = cellWords(`${'å'.repeat(32_757)}😀😀😀😀😀😀`, ' (kortad)');
    expect(cut).toBe(`${'å'.repeat(32_757)} (kortad)`);
  });
});
