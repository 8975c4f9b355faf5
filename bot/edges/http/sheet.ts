// A table as an Excel file. Words are typed as words: nothing that anybody wrote is ever read as a formula.
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Instant } from '../../blocks/instant.ts';
import { writable } from '../../blocks/plain.ts';
import type { Cell, Sheet } from '../../blocks/sheet.ts';
import type { Language } from '../../blocks/text.ts';

/** What one cell of Excel holds. */
const LONGEST = 32_767;
const ABOUT_WIDTHS = [{ width: 28 }, { width: 60 }];

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Excel knows no time zones: the moment is written as the clock on the wall in Sweden. */
const wallClock = (at: Instant): Date => new Date(`${STOCKHOLM.format(new Date(at)).replace(' ', 'T')}Z`);

const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true });

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: writable(cell).slice(0, LONGEST), type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return 'day' in cell
    ? { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
    : { value: wallClock(cell.at), type: Date, format: 'yyyy-mm-dd hh:mm' };
}

const ABOUT: Readonly<Record<Language, string>> = { sv: 'Om', en: 'About' };

export async function excelOf({ name, about, columns, rows }: Sheet, language: Language): Promise<Buffer> {
  const table: SheetData = [columns.map(({ title }) => bold(title)), ...rows.map((row) => row.map(cellOf))];
  const facts: SheetData = about.map(([label, value]) => [bold(label), cellOf(value)]);
  return writeXlsxFile([
    { data: table, sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 },
    { data: facts, sheet: ABOUT[language], columns: ABOUT_WIDTHS },
  ]).toBuffer();
}
