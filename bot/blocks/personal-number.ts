// Swedish personal and co-ordination numbers in free text. They are seldom needed in a report, so people are warned.

const CANDIDATE = /(?<!\d)(?:19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!\d)/gu;

// Luhn over the ten digits, as Skatteverket describes the check digit (SKV 704).
function checks(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isPersonalNumber(year: string, month: string, day: string, last: string): boolean {
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const possible = Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
  return possible && checks(`${year}${month}${day}${last}`);
}

export function hasPersonalNumber(text: string): boolean {
  return [...text.matchAll(CANDIDATE)].some(([, year = '', month = '', day = '', last = '']) =>
    isPersonalNumber(year, month, day, last),
  );
}

/** Each personal number replaced by `[personnummer borttaget]`; other digits stay. */
export function withoutPersonalNumbers(text: string, replacement: string): string {
  return text.replace(CANDIDATE, (whole, year: string, month: string, day: string, last: string) =>
    isPersonalNumber(year, month, day, last) ? replacement : whole,
  );
}
