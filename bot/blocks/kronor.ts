// Money as people type it: with a comma or a dot, with spaces, with or without the word.

/** Far above what a municipality pays for one thing. */
export const MOST_KRONOR = 10_000_000_000;

/** Three digits in each group: `50.000` is fifty thousand, since nobody writes thousandths of a krona. */
const GROUPED = /^\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?$/u;
const AMOUNT = /^\d+(?:\.\d{1,2})?$/u;

/** Points or commas between thousands fall away; the last one, with fewer than three digits after it, is the decimal sign. */
function withoutGroups(text: string): string {
  const [, decimals = ''] = /[.,](\d{1,2})$/u.exec(text) ?? [];
  const digits = (decimals === '' ? text : text.slice(0, -decimals.length - 1)).replace(/[ .,]/gu, '');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** `12 500`, `12.500 kr`, `12,5`, `1.250.000,50` → kronor, with öre as decimals. Empty → null. What is no amount → undefined. */
export function kronor(typed: string): number | null | undefined {
  const text = typed
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim()
    .replace(/ ?(?:kr|kronor|sek|:-)\.?$/iu, '');
  if (text === '') return null;
  const plain = GROUPED.test(text) ? withoutGroups(text) : text.replace(',', '.');
  const amount = AMOUNT.test(plain) ? Number(plain) : Number.POSITIVE_INFINITY;
  return amount <= MOST_KRONOR ? amount : undefined;
}
