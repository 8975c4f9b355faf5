import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, facts, heading, said } from '../../bot/blocks/card.ts';
import { choice, json, Unreadable } from '../../bot/blocks/codec.ts';
import { readFields, writeDifference, writeFields } from '../../bot/blocks/column.ts';
import { addMonths, dayOf, formatInstant, isDay, toDay } from '../../bot/blocks/instant.ts';
import { kronor } from '../../bot/blocks/kronor.ts';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../bot/blocks/personal-number.ts';
import { cleaned, folded, oneLine, plain, writable } from '../../bot/blocks/plain.ts';
import { languageOf, shortened } from '../../bot/blocks/text.ts';
import { addressList } from '../../bot/capabilities/inbox/list.ts';
import { incidentList, timelineList } from '../../bot/capabilities/incident/list.ts';
import { roleList } from '../../bot/capabilities/roles/list.ts';
import { anIncident, at } from '../builders/incident.ts';
import { instant } from '../builders/time.ts';

describe('what is kept of a text', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['\uFEFFhej\u0000\u0007 \u200Bdu ', 'hej du'],
    ['a\u030A', 'å'],
    ['a\u200B\u030A', 'å'],
    ['Rad ett\u000BRad två', 'Rad ett\nRad två'],
    ['a\u2028b\u2029c\u0085d\fe', 'a\nb\nc\nd\ne'],
    ['\u0001a\u0002\u001F\u007F\u009Fb\tc', 'ab\tc'],
    ['slut\uD83D, början\uDE00, hel 😀', 'slut, början, hel 😀'],
    ['a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e', 'abcde'],
    ['\u061C\u200E\u202Aa\u2066b\u2069', 'ab'],
    ['👩‍👩‍👧 <b>=cmd|x</b>', '👩‍👩‍👧 <b>=cmd|x</b>'],
  ])('%j → %j', (typed, kept) => expect(plain(typed)).toBe(kept));

  it('every text in what comes from outside is made plain, however deep, and nothing else', () => {
    const moment = new Date(0);
    expect(cleaned({ a: ['x\u000By', { b: '\u202Ez' }], n: 1, t: true, none: null, moment })).toEqual({
      a: ['x\ny', { b: 'z' }],
      n: 1,
      t: true,
      none: null,
      moment,
    });
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(JSON.stringify(cleaned(deep)).length).toBeLessThan(200);
  });

  it('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plain(plain(text)) === plain(text)));
  });

  it('a name stands on one line', () => {
    expect(oneLine(' Anna\u000BMaria\t O\u0308berg \n')).toBe('Anna Maria Öberg');
  });

  it('a file holds what it can, with its line breaks', () => {
    expect(writable(' a\u000Bb\u0002\uD83D\uFFFE ')).toBe(' a\nb ');
  });

  it('words are compared without case and punctuation, but å ä ö stay', () => {
    expect(folded('  Mina ÄRENDEN!! ')).toBe('mina ärenden');
    expect(folded('idé')).toBe('ide');
  });

  it('a text is cut at a word', () => {
    expect(shortened('ett två tre fyra', 9)).toBe('ett två …');
    expect(shortened('kort', 9)).toBe('kort');
  });
});

describe('a personal number', () => {
  it.each(['19811228-9874', '811228-9874', '8112289874', 'nr 198112289874.', '811228+9874', '811288-9871'])(
    'is found in “%s”',
    (text) => {
      expect(hasPersonalNumber(text)).toBe(true);
      expect(withoutPersonalNumbers(text, '[borta]')).not.toMatch(/\d{4}(?!\d)/u);
    },
  );

  it.each(['811228-9875', '2026-11-24 08:15', '070-123 45 67', '1234567890', '811328-9874', 'OCR 811228987412345'])(
    'is not seen in “%s”',
    (text) => {
      expect(hasPersonalNumber(text)).toBe(false);
      expect(withoutPersonalNumbers(text, '[borta]')).toBe(text);
    },
  );
});

describe('time in Sweden', () => {
  it('a day begins at midnight in Stockholm, in winter and in summer', () => {
    expect(dayOf(instant('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
    expect(dayOf(instant('2026-06-23T22:30:00Z'))).toBe('2026-06-24');
  });

  it('is written as people write it', () => {
    expect(formatInstant(at('08:15'), 'sv')).toBe('24 november 2026 kl. 08:15');
    expect(formatInstant(at('08:15'), 'en')).toBe('24 November 2026 at 08:15');
  });

  it('the language is Swedish unless Teams is in English', () => {
    expect([undefined, 'sv-SE', 'fi-FI', 'en-GB', 'EN-us'].map(languageOf)).toEqual(['sv', 'sv', 'sv', 'en', 'en']);
  });
});

describe('a list described once', () => {
  it('what is written is read again', () => {
    const incident = anIncident({
      severity: 'måttlig',
      evidence: { text: 'Klicka', sender: 'Okänd', sentAt: at('07:00'), link: null },
      closing: { at: at('10:00'), actorName: 'Erik', outcome: 'harmless', reason: 'reklam' },
    });
    expect(readFields(incidentList, writeFields(incidentList, incident), '1')).toEqual(incident);
    expect(readFields(incidentList, writeFields(incidentList, anIncident()), '1')).toEqual(anIncident());
  });

  it('a change writes the columns it changed and no others', () => {
    expect(writeDifference(incidentList, anIncident(), anIncident({ severity: 'kritisk', revision: 2 }))).toEqual({
      Severity: 'Kritisk',
      Revision: 2,
    });
  });

  it('an unknown stored value fails loudly with list, column and item', () => {
    const fields = { ...writeFields(incidentList, anIncident()), Status: 'Kanske' };
    expect(() => readFields(incidentList, fields, '42')).toThrow(/list Incidents, column Status, item 42/u);
  });

  it('a choice and a json of another shape are unreadable', () => {
    expect(() => choice({ a: 'A' }).read('B')).toThrow(Unreadable);
    expect(() => json(() => 1).read('{')).toThrow(Unreadable);
  });

  it.each([incidentList, timelineList, roleList, addressList])(
    '$name keeps to what SharePoint bears (Graph rules 32–37)',
    (list) => {
      const columns = Object.values(list.columns);
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, index, codec } of columns) {
        expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/u);
        if (index !== 'none') expect(codec.indexable).toBe(true);
        expect(names).not.toContain(`${name}Id`);
      }
      expect(columns.filter(({ index }) => index !== 'none').length).toBeLessThanOrEqual(20);
      expect(columns.filter(({ index }) => index === 'unique')).toHaveLength(1);
    },
  );
});

describe('cards', () => {
  it('other people’s words never stand in a TextBlock, which reads Markdown', () => {
    const made = card([heading('Rubrik'), said('[länk](https://evil.example)\n**fet**'), facts([['Namn', '[x](y)']])]);
    const texts = made.body.filter(({ type }) => type === 'TextBlock').map((element) => element['text']);
    expect(texts).toEqual(['Rubrik']);
  });
});

describe('an amount', () => {
  it.each([
    ['12 500', 12_500],
    ['12500', 12_500],
    ['12\u00A0500 kr', 12_500],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 250 000,50 kronor', 1_250_000.5],
    ['0', 0],
    ['', null],
    ['  ', null],
    ['12.500', 12_500],
    ['1,2,3', undefined],
    ['-5', undefined],
    ['12 5', undefined],
    ['tolv', undefined],
    ['1e5', undefined],
    ['99999999999', undefined],
  ])('typed as %j is %s', (typed, amount) => {
    expect(kronor(typed)).toBe(amount);
  });
});

describe('months', () => {
  it.each([
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i more is %s', (day, months, later) => {
    expect(addMonths(toDay(day), months)).toBe(later);
  });
  it('30 February is no day', () => {
    expect([isDay('2026-02-30'), isDay('2026-02-28'), isDay('28/2'), isDay('')]).toEqual([false, true, false, false]);
  });
});
