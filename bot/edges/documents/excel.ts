// A table as an Excel file. Words are typed as words: nothing that anybody wrote is ever read as a formula.
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Instant } from '../../blocks/instant.ts';
import { type Cell, cellWords, type Sheet, tabNames } from '../../blocks/sheet.ts';
import type { Language } from '../../blocks/text.ts';

const ABOUT_WIDTHS = [{ width: 28 }, { width: 60 }];

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Excel knows no time zones: the moment is written as the clock on the wall in Sweden. */
const wallClock = (at: Instant): Date => new Date(`${STOCKHOLM.format(new Date(at)).replace(' ', 'T')}Z`);

const CUT: Readonly<Record<Language, string>> = {
  sv: '… (Texten är avkortad här: en cell i Excel rymmer 32 767 tecken.)',
  en: '… (The text is cut here: a cell in Excel holds 32,767 characters.)',
};

/** Excel reads `_x0041_` as the letter A: the underscore before it is written as its own number. */
const unread = (words: string): string => words.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');

function said(words: string, language: Language): CellObject {
  const value = unread(cellWords(words, CUT[language]));
  return { value, type: String, ...(value.includes('\n') ? { wrap: true } : {}) };
}

const bold = (words: string, language: Language): CellObject => ({
  ...said(words, language),
  fontWeight: 'bold',
  wrap: true,
});

function cellOf(cell: Cell, language: Language): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return said(cell, language);
  if (typeof cell === 'number') return { value: cell, type: Number };
  return 'day' in cell
    ? { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
    : { value: wallClock(cell.at), type: Date, format: 'yyyy-mm-dd hh:mm' };
}

const ABOUT: Readonly<Record<Language, string>> = { sv: 'Om', en: 'About' };

export async function excelOf({ name, about, columns, rows }: Sheet, language: Language): Promise<Buffer> {
  const head = columns.map(({ title }) => bold(title, language));
  const table: SheetData = [head, ...rows.map((row) => row.map((cell) => cellOf(cell, language)))];
  const facts: SheetData = about.map(([label, value]) => [bold(label, language), cellOf(value, language)]);
  // The tab of facts keeps its name whatever the table is called.
  const [aboutName = '', tableName = ''] = tabNames([ABOUT[language], name]);
  return writeXlsxFile([
    { data: table, sheet: tableName, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 },
    { data: facts, sheet: aboutName, columns: ABOUT_WIDTHS },
  ]).toBuffer();
}
