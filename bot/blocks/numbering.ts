// Numbers of a series by year: `2026-0013`, and `Å2026-0013` where something stands before the year.

const NUMBER = /^(\D*)(\d{4})-(\d+)$/u;

interface Place {
  readonly year: number;
  readonly place: number;
  /** What stands before the year. */
  readonly letter: string;
}

/** Undefined for what is no number of a series. */
export function placeOfNumber(number: string): Place | undefined {
  const [, letter = '', year, place] = NUMBER.exec(number) ?? [];
  return year === undefined ? undefined : { letter, year: Number(year), place: Number(place) };
}

export const numberAt = (year: number, place: number): string => `${year}-${String(place).padStart(4, '0')}`;

/** Year → the highest place that the numbers have there, whatever stands before the year. */
export function lastPlaces(numbers: Iterable<string>): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const number of numbers) {
    const { year, place } = placeOfNumber(number) ?? { year: 0, place: 0 };
    if (place > (last.get(year) ?? 0)) last.set(year, place);
  }
  return last;
}

/** The one after the highest of the year. */
export const numberAfter = (year: number, numbers: Iterable<string>): string =>
  numberAt(year, (lastPlaces(numbers).get(year) ?? 0) + 1);
