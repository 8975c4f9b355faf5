// Scales and matrix while they are edited: grown and shrunk together.
import type { RiskMethod } from '../../../bot/capabilities/risk/model.ts';
import type { Asked } from '../../../bot/contract.ts';
import { draftsOf } from '../../parts/draft.ts';

export interface MethodWriting extends Pick<RiskMethod, 'version' | 'likelihoods' | 'consequences' | 'grid'> {
  readonly begun: boolean;
  /** As typed. */
  readonly patience: string;
  readonly months: string;
  readonly warning: string;
}

export const useMethodWriting = draftsOf<MethodWriting>(() => ({
  begun: false,
  version: 0,
  likelihoods: [],
  consequences: [],
  grid: [],
  patience: '',
  months: '',
  warning: '',
}));

export function writingOf({ version, likelihoods, consequences, grid, ...times }: RiskMethod): MethodWriting {
  return {
    ...{ version, likelihoods, consequences, grid },
    begun: false,
    patience: String(times.patience),
    months: String(times.months),
    warning: String(times.warning),
  };
}

/** So many of them; what is added is like the last. */
function sized<Item>(all: readonly Item[], size: number, more: (last: Item) => Item): Item[] {
  const last = all.at(-1);
  return Array.from({ length: size }, (_, place) => all[place] ?? last).flatMap((item, place) => {
    if (item === undefined) return [];
    return [place < all.length ? item : more(item)];
  });
}

/** The same matrix with other numbers of steps. */
export function resized(writing: MethodWriting, rows: number, columns: number): Partial<MethodWriting> {
  const empty = () => ({ sv: '', en: '' });
  return {
    likelihoods: sized(writing.likelihoods, rows, empty),
    consequences: sized(writing.consequences, columns, empty),
    grid: sized(writing.grid, rows, (row) => [...row]).map((row) => sized(row, columns, (level) => level)),
  };
}

export type Time = 'patience' | 'months' | 'warning';
/** Least and most. */
export const TIMES: Readonly<Record<Time, readonly [number, number]>> = {
  patience: [1, 20],
  months: [1, 36],
  warning: [1, 120],
};

export function isWithin(time: Time, words: string): boolean {
  const [least, most] = TIMES[time];
  return /^\d{1,3}$/u.test(words.trim()) && Number(words) >= least && Number(words) <= most;
}

export function questionOf(value: MethodWriting): Asked<'risk.saveMethod'> {
  const { version, likelihoods, consequences, grid } = value;
  return {
    version,
    likelihoods: [...likelihoods],
    consequences: [...consequences],
    grid: grid.map((row) => [...row]),
    patience: Number(value.patience),
    months: Number(value.months),
    warning: Number(value.warning),
  };
}
