import type { Score } from '../../../bot/capabilities/risk-method/model.ts';

// What several scores say together.

export interface Spread {
  readonly least: number;
  readonly most: number;
  /** The middle answer; of two, the more serious. */
  readonly middle: number;
}

export function spreadOf(scores: readonly Score[], of: keyof Score): Spread {
  const all = scores.map((score) => score[of]).toSorted((a, b) => a - b);
  const least = all[0] ?? 1;
  const most = all.at(-1) ?? 1;
  return { least, most, middle: all[Math.floor(all.length / 2)] ?? least };
}

/** Two steps or more: they do not mean the same thing. */
export const areApart = ({ least, most }: Spread): boolean => most - least >= 2;

/** The first letters of the first and the last name: `Jonas Widmark` → JW. */
export function initialsOf(name: string): string {
  const names = name.split(/\s+/u).filter(Boolean);
  const [first = ''] = names;
  const last = names.length > 1 ? (names.at(-1) ?? '') : '';
  return `${first.slice(0, 1)}${last.slice(0, 1)}`.toUpperCase();
}
