// What files are called: as their person named them where it is read, and safe where it is stored.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiName, ownName, safeName } from '../../bot/blocks/file-name.ts';

const library = (name: string) => safeName(name, { otherwise: 'fil' });

describe('a name in a library', () => {
  it.each([
    ['bild.png', 'bild.png'],
    ['Bild.PNG', 'Bild.PNG'],
    ['Skärmbild #2 (100%); kopia: slutlig….png', 'Skärmbild _2 (100_); kopia_ slutlig….png'],
    ['rad ett\nrad två.pdf', 'rad ett rad två.pdf'],
    ['tab\tnamn.pdf', 'tab namn.pdf'],
    ['rad\u000btvå\u2028tre.pdf', 'rad två tre.pdf'],
    ['_vti_x.pdf', '-vti-x.pdf'],
    ['#VTI#x.pdf', '-vti-x.pdf'],
    ['../../x.pdf', '_.._x.pdf'],
    ['..\\..\\x.pdf', '_.._x.pdf'],
    ['C:\\hemligt\\x.pdf', 'C__hemligt_x.pdf'],
    ['rapport .', 'rapport'],
    ['namn. . .', 'namn'],
    [`${'x'.repeat(119)}. y`, 'x'.repeat(110)],
    [' .~$plan.xlsx', 'plan.xlsx'],
    ['~plan.xlsx', 'plan.xlsx'],
    ['CON.txt', '_CON.txt'],
    ['lpt1', '_lpt1'],
    ['desktop.ini', '_desktop.ini'],
    ['.lock', 'lock'],
    ['A\u030atga\u0308rd.pdf', 'Åtgärd.pdf'],
    ['half \ud83d emoji.png', 'half emoji.png'],
    ['faktura\u202efdp.exe', 'fakturafdp.exe'],
    ['', 'fil'],
    ['...', 'fil'],
    ['.pdf', 'pdf'],
    [' .pdf', 'pdf'],
    ['"<>|.pdf', '____.pdf'],
    ['\u200b.pdf', 'pdf'],
    [`${'å'.repeat(200)}.pdf`, `${'å'.repeat(106)}.pdf`],
    [`${'😀'.repeat(70)}.png`, `${'😀'.repeat(53)}.png`],
    [`${'👩‍👩‍👧‍👦'.repeat(30)}.png`, `${'👩‍👩‍👧‍👦'.repeat(9)}.png`],
    ['en fil utan ändelse', 'en fil utan ändelse'],
    ['v1.2 slutlig', 'v1.2 slutlig'],
  ])('%j is %j', (name, safe) => {
    expect(library(name)).toBe(safe);
  });

  it('is taken by SharePoint whatever the name was, can be written in an address, and is its own safe name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = library(name);
        expect(safe).not.toMatch(/["*:<>?/\\|#%\p{Cc}\p{Cs}]|_vti_|^[. ~]|[. ]$/iu);
        expect(safe.length).toBeGreaterThan(0);
        expect(safe.length).toBeLessThanOrEqual(130);
        expect(encodeURIComponent(safe)).not.toBe('');
        expect(library(safe)).toBe(safe);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe('a file’s own name', () => {
  it.each([
    ['../../Policy för åäö #1.pdf', '../../Policy för åäö #1.pdf'],
    ['rad ett\nrad två.pdf', 'rad ett rad två.pdf'],
    ['half \ud83d emoji.png', 'half emoji.png'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(195)}….pdf`],
  ])('%j is kept as %j', (name, kept) => {
    expect(ownName(name)).toBe(kept);
  });

  it('in the letters of old clients is plain ASCII', () => {
    expect(asciiName('Åtgärder "é" 😀 – 2026.xlsx')).toBe('Atgarder _e_ _ _ 2026.xlsx');
  });
});
