// How one value is kept in one SharePoint column: the facet, what is written, and what is read or named as unreadable.
import { describe, expect, it } from 'vitest';
import {
  amount,
  type Codec,
  choice,
  choices,
  day,
  instant,
  json,
  longText,
  lookup,
  number,
  optional,
  person,
  shortText,
  Unreadable,
  yesNo,
} from '../../bot/blocks/codec.ts';
import { at } from '../builders/incident.ts';
import { day as aDay } from '../builders/time.ts';

const colour = choice({ red: 'Röd', blue: 'Blå' });
const colours = choices({ red: 'Röd', blue: 'Blå' });
const numbers = json((raw) => {
  if (!Array.isArray(raw)) throw new Error('no list');
  return raw.map(Number);
});
const found = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Unreadable ? error.found : `not told: ${String(error)}`;
  }
};

describe('a column', () => {
  const oneLine = { text: { allowMultipleLines: false, maxLength: 255 } };
  const lines = { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } };
  const select = (displayAs: string) => ({
    choice: { allowTextEntry: false, choices: ['Röd', 'Blå'], displayAs },
  });
  it.each<[string, Pick<Codec<unknown>, 'facet' | 'indexable'>, object, boolean]>([
    ['one line', shortText, oneLine, true],
    ['a long text', longText, lines, false],
    ['a number', number, { number: { decimalPlaces: 'none' } }, true],
    ['an amount', amount, { number: { decimalPlaces: 'two' } }, true],
    ['yes or no', yesNo, { boolean: {} }, true],
    ['a person', person, oneLine, true],
    ['a moment', instant, oneLine, true],
    ['a day', day, oneLine, true],
    ['a choice', colour, select('dropDownMenu'), true],
    ['several choices', colours, select('checkBoxes'), false],
    ['an item of another list', lookup('Systems'), { lookup: { listId: 'Systems', columnName: 'Title' } }, true],
    ['a structure', numbers, lines, false],
    ['a number that may be none', optional(number), { number: { decimalPlaces: 'none' } }, true],
    ['a structure that may be none', optional(numbers), lines, false],
  ])('of %s is made as Graph wants it (Graph rules 26 to 38)', (_what, codec, facet, indexable) => {
    expect([codec.facet, codec.indexable]).toEqual([facet, indexable]);
  });

  it('of an item of another list is written by its own field (Graph rule 54), others by their name', () => {
    expect(lookup('Systems').field?.('System')).toBe('SystemLookupId');
    expect(optional(lookup('Systems')).field?.('System')).toBe('SystemLookupId');
    expect(shortText.field).toBeUndefined();
  });
});

const kept = <Value>(codec: Codec<Value>, value: Value, stored: unknown) => ({
  is: () => {
    expect(codec.write(value)).toEqual(stored);
    expect(codec.read(stored)).toEqual(value);
  },
});

describe('what is written is read again', () => {
  it.each([
    ['one line', kept(shortText, 'Åsa', 'Åsa')],
    ['a long text', kept(longText, 'a\nb', 'a\nb')],
    ['a number', kept(number, 0, 0)],
    ['an amount', kept(amount, 12.5, 12.5)],
    ['yes', kept(yesNo, true, true)],
    ['no', kept(yesNo, false, false)],
    ['a person', kept(person, 'id', 'id')],
    ['a moment', kept(instant, at('08:15'), '2026-11-24T07:15:00.000Z')],
    ['a day', kept(day, aDay('2026-11-24'), '2026-11-24')],
    ['a choice', kept(colour, 'blue', 'Blå')],
    ['several choices', kept(colours, ['blue', 'red'], ['Blå', 'Röd'])],
    ['no choice', kept(colours, [], [])],
    ['an item of another list', kept(lookup('Systems'), '17', '17')],
    ['a structure', kept(numbers, [1, 2], '[1,2]')],
    ['what may be none', kept(optional(number), 7, 7)],
    ['none', kept(optional(number), null, null)],
    ['nothing of what may be none', kept(optional(colours), null, null)],
  ])('%s', (_what, { is }) => is());
});

describe('an absent field (Graph rule 43)', () => {
  it.each([undefined, null])('is an empty text, a no, no choices or none: %s', (absent) => {
    expect([shortText, longText, person].map((codec) => codec.read(absent))).toEqual(['', '', '']);
    expect(yesNo.read(absent)).toBe(false);
    expect(colours.read(absent)).toEqual([]);
    expect([optional(number), optional(day), optional(numbers)].map((codec) => codec.read(absent))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is an empty text too, where something may be none', () => {
    expect(optional(day).read('')).toBeNull();
    expect(optional(shortText).read('')).toBeNull();
  });

  it('is unreadable where something must stand', () => {
    expect([number, lookup('Systems'), numbers].map((codec) => found(() => codec.read(undefined)))).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    expect([instant, day].map((codec) => found(() => codec.read(null)))).toEqual(['no instant', 'no day']);
    expect(found(() => colour.read(undefined))).toBe('choice outside Röd, Blå');
  });
});

describe('what no version of the product wrote', () => {
  it.each<[string, { readonly read: (stored: unknown) => unknown }, unknown, string]>([
    ['a number for a text', shortText, 1, 'number'],
    ['a list for a long text', longText, ['a'], 'object'],
    ['a text for a number', number, '1', 'string'],
    ['a text for an amount', amount, '12,5', 'string'],
    ['a text for a yes', yesNo, 'true', 'string'],
    ['a day for a moment', instant, '2026-11-24', 'no instant'],
    ['a moment for a day', day, '2026-11-24T07:15:00.000Z', 'no day'],
    ['a day that is none', day, '2026-02-30', 'no day'],
    ['a number for a day', day, 20_261_124, 'number'],
    ['another word', colour, 'Grön', 'choice outside Röd, Blå'],
    ['the word of the code', colour, 'red', 'choice outside Röd, Blå'],
    ['a number for a word', colour, 1, 'choice outside Röd, Blå'],
    ['another word among several', colours, ['Röd', 'Grön'], 'choice outside Röd, Blå'],
    ['one word for several', colours, 'Röd', 'string'],
    ['a name for an item', lookup('Systems'), 'Treserva', 'string'],
    ['a number with more for an item', lookup('Systems'), '17b', 'string'],
    ['more with a number for an item', lookup('Systems'), 'a17', 'string'],
    ['nothing for an item', lookup('Systems'), '', 'string'],
    ['a number for an item', lookup('Systems'), 17, 'number'],
    ['half a structure', numbers, '[1', 'json of another shape'],
    ['another structure', numbers, '{}', 'json of another shape'],
    ['a list for a structure', numbers, [1], 'object'],
    ['a text for a number that may be none', optional(number), '1', 'string'],
  ])('is told by name: %s', (_what, codec, stored, name) => expect(found(() => codec.read(stored))).toBe(name));

  it('is told as what it is', () => {
    expect(new Unreadable('string')).toMatchObject({
      name: 'Unreadable',
      message: 'unreadable value (string)',
      found: 'string',
    });
  });
});
