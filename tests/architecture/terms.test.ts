// The words of the product by its rules: one word for one thing, whole sentences, and nothing put together by code.
import { describe, expect, it } from 'vitest';
import { BARE_COMMANDS, KINDS, TERMS } from './terms.ts';
import { files, said, sourceOf } from './text-tables.ts';

const LANGUAGES = ['sv', 'en'] as const;
const wrong = (isWrong: (text: string, at: string) => boolean) =>
  LANGUAGES.flatMap((language) =>
    said.filter((one) => isWrong(one[language], one.at)).map((one) => `${one.at}: ${one[language]}`),
  );

describe('one word for one thing', () => {
  it('every text is read', () => {
    expect(said.length).toBeGreaterThan(3_000);
  });

  it.each(TERMS)('$of', (term) => {
    const found = LANGUAGES.flatMap((language) => {
      const words = term[language];
      if (!words) return [];
      return said
        .filter((one) => words.not.test(one[language]) && !(words.but?.test(one.at) ?? false))
        .map((one) => `${one.at}: ${one[language]} → ${words.say}`);
    });
    expect(found).toEqual([]);
  });
});

describe('a text is a whole', () => {
  it('no kind stands before a title', () => {
    expect(wrong((text) => KINDS.test(text))).toEqual([]);
  });

  it('none begins or ends where code would go on', () => {
    const isPiece = (text: string) => /^[\s,;:.)]|[\s,(]$/u.test(text);
    expect(said.filter((one) => one.isFixed && (isPiece(one.sv) || isPiece(one.en))).map(({ at }) => at)).toEqual([]);
  });

  it('none is two sentences held together by a semicolon', () => {
    expect(wrong((text) => text.includes(';'))).toEqual([]);
  });

  it('what is typed to Värna stands in quotes', () => {
    expect(wrong((text) => BARE_COMMANDS.test(text))).toEqual([]);
  });

  it('no phrase is made small as a whole, or a name in it would be too', () => {
    // What a person typed, or pressed, is compared so.
    const typed = /option-group|trigger|toaster/u;
    const lowering = files.filter(
      (file) =>
        (/text\.ts$/u.test(file) || /^tab\/(?:pages|parts|shell)\//u.test(file)) &&
        !typed.test(file) &&
        file !== 'bot/blocks/text.ts' &&
        sourceOf(file).includes('.toLowerCase()'),
    );
    expect(lowering).toEqual([]);
  });
});
