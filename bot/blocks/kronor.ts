// Money as people type it: with a comma or a dot, with spaces, with or without the word.

/** Far above what a municipality pays for one thing. */
export const MOST_KRONOR = 10_000_000_000;

/** Three digits in each group, or none at all: `1.500` is as likely fifteen hundred as one and a half, so it is refused. */
const AMOUNT = /^(?<whole>\d+|\d{1,3}(?: \d{3})+)(?:[.,](?<parts>\d{1,2}))?$/u;

/** `12 500`, `12500 kr`, `12,5`, `12.50` → kronor, with öre as decimals. Empty → null. What is no amount → undefined. */
export function kronor(typed: string): number | null | undefined {
  const text = typed
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim()
    .replace(/ ?(?:kr|kronor|sek|:-)\.?$/iu, '');
  if (text === '') return null;
  const { whole, parts } = AMOUNT.exec(text)?.groups ?? {};
  if (whole === undefined) return undefined;
  const amount = Number(`${whole.replaceAll(' ', '')}.${parts ?? '0'}`);
  return amount <= MOST_KRONOR ? amount : undefined;
}
