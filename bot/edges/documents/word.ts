// A letter as a Word file. Words are written as words: nothing that anybody wrote is ever read as a field or a link.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Letter, Part } from '../../blocks/letter.ts';
import { writable } from '../../blocks/plain.ts';
import type { Language } from '../../blocks/text.ts';
import { columnWidths } from './column-widths.ts';

const LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const PAGE: Readonly<Record<Language, readonly [page: string, of: string]>> = {
  sv: ['Sida ', ' av '],
  en: ['Page ', ' of '],
};
const NUMBERS = 'numbers';
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
/** Twentieths of a point: A4 with 25 mm on each side. */
const MARGIN_TWIPS = 1417;
const A4 = { width: 11_906, height: 16_838 };
const TEXT_WIDTH_TWIPS = A4.width - 2 * MARGIN_TWIPS;
const HEAD_WIDTHS = [2600, TEXT_WIDTH_TWIPS - 2600];
const CELL = { top: 60, bottom: 60, left: 100, right: 100 };
const INDENT = { left: 425, hanging: 425 };
/** Half points; in a table of more columns than few the letters are small. */
const PLAIN_HALF_POINTS = 22;
const SMALL_HALF_POINTS = 19;
const FEW_COLUMNS = 4;

/** @param size half points, where it is not that of the style */
function runs(words: string, isBold = false, size?: number): ParagraphChild[] {
  const lines = writable(words).split('\n');
  // "Not bold" said of a run would beat the style of its heading.
  const more = { ...(isBold ? { bold: true } : {}), ...(size === undefined ? {} : { size }) };
  return lines.map((text, line) => new TextRun({ text, ...more, ...(line === 0 ? {} : { break: 1 }) }));
}

function cell(words: string, width: number, { isBold, size }: { isBold: boolean; size: number }): TableCell {
  const children = [new Paragraph({ spacing: { after: 0 }, children: runs(words, isBold, size) })];
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: CELL, children });
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const size = columns.length > FEW_COLUMNS ? SMALL_HALF_POINTS : PLAIN_HALF_POINTS;
  const widths = columnWidths(
    columns.map((title, place) => [title, ...rows.map((cells) => cells[place] ?? '')]),
    TEXT_WIDTH_TWIPS,
    10 * size,
  );
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((words, place) => cell(words, widths[place] ?? 0, { isBold: isHeader, size })),
    });
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

function numbered(items: readonly { readonly heading: string | null; readonly text: string }[], instance: number) {
  return items.map(({ heading, text }) => {
    const title = heading === null ? [] : [...runs(heading, true), new TextRun({ break: 1 })];
    return new Paragraph({
      numbering: { reference: NUMBERS, level: 0, instance },
      children: [...title, ...runs(text)],
    });
  });
}

function written(part: Part, place: number): (Paragraph | Table)[] {
  if ('heading' in part) return [new Paragraph({ heading: LEVELS[part.level], children: runs(part.heading) })];
  if ('paragraph' in part) return [new Paragraph({ children: runs(part.paragraph) })];
  if ('bullets' in part)
    return part.bullets.map((words) => new Paragraph({ bullet: { level: 0 }, children: runs(words) }));
  if ('facts' in part) return part.facts.map(fact);
  if ('numbered' in part) return numbered(part.numbered, place);
  return [table(part.table.columns, part.table.rows), new Paragraph({})];
}

const FACT_STOP = [{ type: 'left', position: HEAD_WIDTHS[0] ?? 0 }] as const;

/** A line, not a table: whoever listens to the document hears the label and then the value. */
function fact([label, value]: readonly [string, string]): Paragraph {
  const children = [...runs(label, true), new TextRun('\t'), ...runs(value)];
  const indent = { left: HEAD_WIDTHS[0] ?? 0, hanging: HEAD_WIDTHS[0] ?? 0 };
  return new Paragraph({ spacing: { after: 40 }, tabStops: FACT_STOP, indent, children });
}

function pageHead({ sender, kind }: Letter): Header {
  const stops = [{ type: 'right', position: TEXT_WIDTH_TWIPS }] as const;
  const children = [...runs(sender, true), new TextRun('\t'), ...runs(kind)];
  return new Header({ children: [new Paragraph({ tabStops: stops, children })] });
}

function pageFoot({ foot }: Letter, language: Language): Footer {
  const [page, of] = PAGE[language];
  const stops = [{ type: 'right', position: TEXT_WIDTH_TWIPS }] as const;
  const count = new TextRun({ children: ['\t', page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ tabStops: stops, children: [...runs(foot), count] })] });
}

const heading = (size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
});

const styles = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: PLAIN_HALF_POINTS, language: { value: LOCALE[language] } },
      // Without its rule a reader may take the line for a height that two lines must share.
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: heading(36, 240),
    heading1: heading(28, 280),
    heading2: heading(24, 200),
  },
});

const numbering = {
  config: [
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
  ],
};

export async function wordOf(letter: Letter, language: Language): Promise<Buffer> {
  const { title, sender, head, parts } = letter;
  const margin = { top: MARGIN_TWIPS, right: MARGIN_TWIPS, bottom: MARGIN_TWIPS, left: MARGIN_TWIPS };
  const file = new Document({
    title: writable(title),
    creator: writable(sender),
    styles: styles(language),
    numbering,
    sections: [
      {
        properties: { page: { size: A4, margin } },
        headers: { default: pageHead(letter) },
        footers: { default: pageFoot(letter, language) },
        children: [
          ...head.map(fact),
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...parts.flatMap(written),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
