// How wide the columns of a table on paper are: as their words need, and no word broken that does not have to be.

/** Parts of the size of the letters, as Calibri's bold ones are. */
const NARROW = 0.33;
const WIDE = 0.88;
const CAPITAL = 0.64;
const OTHER = 0.54;
/** Twentieths of a point: the margins inside a cell, left and right together, and a hair. */
const MARGINS_TWIPS = 220;
/** Of the whole: no column takes more because of one long word (a hash), nor because of one long cell. */
const WIDEST_WORD = 0.34;
const WIDEST_LINE = 0.6;

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (/[\sfijlrtI.,;:'’|()[\]-]/u.test(letter)) width += NARROW;
    else if (/[mwMW@%…—]/u.test(letter)) width += WIDE;
    else width += /\p{Lu}/u.test(letter) ? CAPITAL : OTHER;
  }
  return width;
}

const widest = (texts: readonly string[], apart: RegExp): number =>
  texts.reduce((most, text) => text.split(apart).reduce((more, part) => Math.max(more, widthOf(part)), most), 0);

/**
 * The widths of all columns, which together are the whole, in twentieths of a point.
 * @param columns the texts of each, its head among them
 * @param size of the letters
 */
export function columnWidths(columns: readonly (readonly string[])[], whole: number, size: number): number[] {
  const needs = columns.map((texts) => Math.min(widest(texts, /[\s/]/u) * size + MARGINS_TWIPS, whole * WIDEST_WORD));
  const wishes = columns.map((texts, place) =>
    Math.max(needs[place] ?? 0, Math.min(widest(texts, /\n/u) * size + MARGINS_TWIPS, whole * WIDEST_LINE)),
  );
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const needed = sum(needs);
  const wished = sum(wishes);
  const shared = (place: number): number => {
    const need = needs[place] ?? 0;
    const wish = wishes[place] ?? 0;
    if (wished <= whole) return (wish * whole) / wished;
    if (needed >= whole) return (need * whole) / needed;
    return need + ((whole - needed) * (wish - need)) / (wished - needed);
  };
  const widths = columns.map((_, place) => Math.floor(shared(place)));
  const last = widths.length - 1;
  return widths.map((width, place) => (place === last ? width + whole - sum(widths) : width));
}
