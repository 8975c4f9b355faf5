// What every file that people take with them is made of: its columns, who fetched it, and how it is written.
import { type Day, formatInstant, type Instant } from './instant.ts';
import type { Letter } from './letter.ts';
import { paperText } from './paper-text.ts';
import { type Cell, type Sheet, sheetName } from './sheet.ts';
import type { Language } from './text.ts';

/** Who fetches it, and when. */
export interface Fetching {
  readonly actorName: string;
  /** Whose paper it is, as Entra ID names the employer; empty where it says nothing. */
  readonly organisation: string;
  readonly at: Instant;
  readonly language: Language;
}

/** Characters of Excel's standard font. */
const WIDTHS = { short: 14, moment: 18, name: 28, wide: 40, hash: 68 } as const;

export interface Column<Row> {
  readonly title: string;
  readonly width: keyof typeof WIDTHS;
  cell(row: Row): Cell;
}

interface TablePaper<Row> {
  readonly title: string;
  readonly about: Sheet['about'];
  readonly columns: readonly Column<Row>[];
}

export const sheetOf = <Row>({ title, about, columns }: TablePaper<Row>, rows: readonly Row[]): Sheet => ({
  name: sheetName(title),
  about,
  columns: columns.map(({ title: head, width }) => ({ title: head, width: WIDTHS[width] })),
  rows: rows.map((row) => columns.map((column) => column.cell(row))),
});

export const moment = (at: Instant | null): Cell => (at === null ? null : { at });
export const day = (on: Day | null): Cell => (on === null ? null : { day: on });

/** The last lines of every first tab: how many rows, when, and by whom. */
export function fetched(rows: readonly unknown[], { actorName, at, language }: Fetching): Sheet['about'] {
  const t = paperText[language];
  return [
    [t.count, String(rows.length)],
    [t.fetched, `${formatInstant(at, language)}, ${actorName}`],
  ];
}

/** What the answer of one action can be taken out as. */
export interface Papers<Answer> {
  readonly sheet?: (answer: Answer, fetching: Fetching) => Sheet;
  readonly letter?: (answer: Answer, fetching: Fetching) => Letter;
}

export type Paper =
  | { readonly as: 'sheet'; readonly sheet: Sheet; readonly language: Language }
  | { readonly as: 'letter'; readonly letter: Letter; readonly language: Language };

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
export const FILE_TYPES = {
  sheet: { type: `${OPEN_XML}.spreadsheetml.sheet`, ending: 'xlsx' },
  letter: { type: `${OPEN_XML}.wordprocessingml.document`, ending: 'docx' },
} as const satisfies Record<Paper['as'], { readonly type: string; readonly ending: string }>;

export interface PaperWriter {
  /** The file's bytes. */
  write(paper: Paper): Promise<Uint8Array>;
  stop(): Promise<void>;
}
