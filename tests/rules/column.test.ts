// The columns of a list: no wider together than the room there is, and none so narrow that its words break.
import { describe, expect, it } from 'vitest';
import { sortedBy } from '../../bot/blocks/ordering.ts';
import { type Column, chosenColumns, fittingColumns, widthsOf } from '../../tab/list/column.ts';

const column = (name: string, more: Partial<Column<null>> = {}): Column<null> => ({
  name,
  title: name,
  cell: () => name,
  width: 200,
  least: 100,
  ...more,
});
const number = column('number', { width: 100, isTight: true, isFixed: true });
const words = column('words');
const who = column('who', { leaves: 1 });
const extra = column('extra', { isExtra: true, leaves: 2 });
const all = [number, words, who, extra];
const namesOf = (columns: readonly Column<null>[] | null) => columns?.map(({ name }) => name);

describe('the columns of a list', () => {
  it('stand as they are from the start, or as somebody has chosen, with what cannot be left out', () => {
    expect(namesOf(chosenColumns(all, null))).toEqual(['number', 'words', 'who']);
    expect(namesOf(chosenColumns(all, ['extra', 'gone']))).toEqual(['number', 'extra']);
  });
  it('leave in their order where there is no room, until cards are better', () => {
    expect(namesOf(fittingColumns(all, 400))).toEqual(['number', 'words', 'who', 'extra']);
    expect(namesOf(fittingColumns(all, 399))).toEqual(['number', 'words', 'who']);
    expect(namesOf(fittingColumns(all, 299))).toEqual(['number', 'words']);
    expect(fittingColumns(all, 199)).toBeNull();
  });
  it('take the room that is over where they hold words, and give up each its share of what is missing', () => {
    expect(widthsOf([number, words, who], 700, {})).toEqual([100, 300, 300]);
    expect(widthsOf([number, words, who], 400, {})).toEqual([100, 150, 150]);
  });
  it('keep the width that somebody has chosen, but never less than they can do with', () => {
    expect(widthsOf([number, words, who], 700, { words: 350 })).toEqual([100, 350, 250]);
    expect(widthsOf([number, words, who], 500, { words: 10 })).toEqual([100, 100, 300]);
  });
});

describe('rows in order', () => {
  const names = (direction: 'ascending' | 'descending') =>
    sortedBy(['Å2', null, 'A10', 'Z', 'A9'], (row) => row, direction);
  it('are in Swedish, by their numbers, and what has no value is last either way', () => {
    expect(names('ascending')).toEqual(['A9', 'A10', 'Z', 'Å2', null]);
    expect(names('descending')).toEqual(['Å2', 'Z', 'A10', 'A9', null]);
  });
});
