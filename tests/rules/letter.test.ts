// The Word file, and what a board gets on paper.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letterName } from '../../bot/blocks/letter.ts';
import { type BoardLetterView, boardLetter, delegatedLetter } from '../../bot/capabilities/risk-board/letter.ts';
import { columnWidths } from '../../bot/edges/documents/column-widths.ts';
import { wordOf } from '../../bot/edges/documents/word.ts';
import { day } from '../builders/time.ts';

const TYPED = '=1+1 {HYPERLINK "https://x.example"} <w:p> & [länk](https://x.example)\u0000';
const VIEW: BoardLetterView = {
  board: 'Kommunstyrelsen',
  organisation: 'Askersunds kommun',
  writtenOn: day('2026-11-24'),
  actorName: 'Erik Sandström',
  diaryNumber: null,
  items: [
    {
      number: 'R2026-0003',
      kind: 'risk',
      title: 'Gammal server',
      object: 'Journalsystemet',
      scenario: TYPED,
      harm: '',
      inherent: { likelihood: 'Nästan säker', consequence: 'Allvarlig', level: 'Mycket hög' },
      current: { likelihood: 'Trolig', consequence: 'Allvarlig', level: 'Hög' },
      residual: { likelihood: 'Möjlig', consequence: 'Allvarlig', level: 'Medel' },
      moved: '',
      treatment: 'Minska',
      measures: ['Byt servern', 'Öva återställning'],
      cost: 250_000,
      proposal: '',
      conditions: 'servern byts före sommaren',
      validUntil: day('2027-05-31'),
      why: 'Delegationsordningen punkt 4.2',
      participants: ['Sara Lindqvist', 'Ingrid Åkesson'],
      proposedBy: 'Sara Lindqvist',
      proposedOn: day('2026-11-20'),
      hash: 'abc123',
    },
  ],
};

async function inside(view = VIEW): Promise<(name: string) => string> {
  const files = unzipSync(new Uint8Array(await wordOf(boardLetter(view, 'sv'), 'sv')));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

/** All files of that kind, one after the other. */
async function pages(kind: 'header' | 'footer'): Promise<string> {
  const files = unzipSync(new Uint8Array(await wordOf(boardLetter(VIEW, 'sv'), 'sv')));
  const names = Object.keys(files).filter((name) => name.startsWith(`word/${kind}`) && name.endsWith('.xml'));
  return names.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('');
}

describe('the Word file', () => {
  it('has real headings, repeated table heads, its title and the language of its words', async () => {
    const file = await inside();
    const body = file('word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body.match(/<w:tblHeader\b/gu)).toHaveLength(1);
    expect(body).toContain('Öva återställning');
    expect(file('docProps/core.xml')).toContain('<dc:title>Beslut om en informationssäkerhetsrisk</dc:title>');
    expect(file('word/styles.xml')).toContain('w:val="sv-SE"');
  });

  it('leaves its headings bold, and gives two lines of one the height of two', async () => {
    const file = await inside();
    expect(`${file('word/document.xml')}${file('word/styles.xml')}`).not.toContain('<w:b w:val="false"/>');
    const lines = file('word/styles.xml').match(/<w:spacing [^>]*w:line="[^>]*>/gu) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes('w:lineRule="auto"'))).toEqual([]);
  });

  it('keeps what people typed as words', async () => {
    const body = (await inside())('word/document.xml');
    expect(body).toContain(
      '=1+1 {HYPERLINK &quot;https://x.example&quot;} &lt;w:p&gt; &amp; [länk](https://x.example)<',
    );
    expect(body).not.toMatch(/<w:(?:hyperlink|fldSimple|instrText)\b/u);
  });

  it('says whose paper it is on every page, and which page of how many', async () => {
    const head = await pages('header');
    expect([head.includes('Askersunds kommun, Kommunstyrelsen'), head.includes('Tjänsteskrivelse')]).toEqual([
      true,
      true,
    ]);
    expect(await pages('footer')).toMatch(/Sida .*PAGE.* av .*NUMPAGES/su);
  });

  it('has a name that every file system takes', () => {
    expect([letterName('../a\\b:c?.'), letterName('..')]).toEqual(['a b c', 'Värna']);
  });
});

describe('the columns of a table', () => {
  const WHOLE = 9_072;
  const POINTS_9 = 190;

  it('share the whole width, each with room for its longest word', () => {
    const texts = [
      ['Nummer', 'R2026-0001'],
      ['Datum', '2026-10-02'],
      ['Beslut', 'Journalsystemet kan ligga ute i flera dagar när strömmen går i hela området'],
      ['Beslutsfattare', 'Sara Lindqvist, Förvaltningschef'],
      ['Delegationspunkt', '4.1'],
      ['Gäller till och med', 'Ingen slutdag'],
    ];
    const widths = columnWidths(texts, WHOLE, POINTS_9);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WHOLE);
    // Calibri's letters are half as wide as they are high, on average and bold; 200 are the margins.
    const longest = texts.map((column) =>
      Math.max(
        ...column
          .join(' ')
          .split(' ')
          .map((word) => word.length),
      ),
    );
    for (const [place, length] of longest.entries())
      expect(widths[place]).toBeGreaterThan(length * 0.45 * POINTS_9 + 200);
    expect(widths[2]).toBeGreaterThan(widths[0] ?? 0);
  });

  it('with one word that is longer than the page leave room for the others', () => {
    const widths = columnWidths(
      [
        ['Hash', 'a'.repeat(64)],
        ['Namn', 'Sara Lindqvist'],
        ['Läge', ''],
      ],
      WHOLE,
      POINTS_9,
    );
    expect(widths[1]).toBeGreaterThan(1_500);
    expect(widths.every((width) => width > 0)).toBe(true);
  });
});

describe('the letter to a board', () => {
  it('proposes one decision for each matter, with its last day and its condition', () => {
    const decisions = boardLetter(VIEW, 'sv').parts.flatMap((part) => ('numbered' in part ? part.numbered : []));
    expect(decisions.map(({ text }) => text)).toEqual([
      'Kommunstyrelsen beslutar att godkänna förslaget om risk R2026-0003, Gammal server. Beslutet gäller till och med 31 maj 2027. Villkor: servern byts före sommaren.',
    ]);
  });

  it('names the proposer as the one who has handled it, whoever fetches the paper', () => {
    expect(boardLetter(VIEW, 'sv').head).toContainEqual(['Handläggare', 'Sara Lindqvist']);
  });

  it('shows the risk before measures, now and after them, each by its own name', () => {
    const [table] = boardLetter(VIEW, 'sv').parts.flatMap((part) => ('table' in part ? [part.table.rows] : []));
    expect(table?.map((row) => [row[0], row[3]])).toEqual([
      ['Före åtgärder', 'Mycket hög'],
      ['Nu', 'Hög'],
      ['Efter åtgärder', 'Medel'],
    ]);
  });

  it('names who took part, who proposed it and the hash of the basis', () => {
    const words = JSON.stringify(boardLetter(VIEW, 'sv'));
    expect(words).toContain('["Handläggare","Sara Lindqvist"]');
    expect(words).toContain('["Nu","Trolig","Allvarlig","Hög"]');
    expect(words).toContain('Sara Lindqvist och Ingrid Åkesson');
    expect(words).toContain('Sara Lindqvist lämnade förslaget den 20 november 2026');
    expect(words).toContain('abc123');
  });

  it('reports delegated decisions as a table, and says so when there are none', () => {
    const view = {
      board: 'Socialnämnden',
      organisation: '',
      from: day('2026-10-01'),
      to: day('2026-10-31'),
      actorName: 'Erik',
      corrections: [],
    };
    const row = {
      number: 'R2026-0001',
      decidedOn: day('2026-10-02'),
      what: 'Gammal server',
      outcome: 'Accepterad',
      decider: 'Sara Lindqvist',
      role: 'Förvaltningschef',
      item: '4.1',
      validUntil: null,
    };
    const tables = (rows: readonly (typeof row)[]) =>
      delegatedLetter({ ...view, rows }, 'sv').parts.flatMap((part) => ('table' in part ? part.table.rows : []));
    expect(tables([row])).toEqual([
      [
        'R2026-0001',
        '2026-10-02',
        'Accepterad: Gammal server',
        'Sara Lindqvist, Förvaltningschef',
        '4.1',
        'Ingen slutdag',
      ],
    ]);
    expect(tables([])).toEqual([]);
  });
});
