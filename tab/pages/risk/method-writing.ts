// Scales and matrix while they are edited: grown and shrunk together.

import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import type { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import type { Asked } from '../../../bot/contract.ts';
import type { Line } from '../../form/kept.ts';
import type { RiskRefusals } from './refusals.ts';
import type { riskPageText } from './text.ts';

export interface MethodWriting extends Pick<RiskMethod, 'likelihoods' | 'consequences' | 'grid'> {
  /** As typed. */
  readonly patience: string;
  readonly months: string;
  readonly warning: string;
}

export function writingOf({ likelihoods, consequences, grid, ...times }: RiskMethod): MethodWriting {
  return {
    likelihoods,
    consequences,
    grid,
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

export function questionOf(value: MethodWriting, version: number): Asked<'risk.saveMethod'> {
  const { likelihoods, consequences, grid } = value;
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

type Levels = (typeof riskMethodText)['sv']['levels'];
type MethodText = (typeof riskPageText)['sv']['method'];
const ALL_TIMES: readonly Time[] = ['patience', 'months', 'warning'];
const SCALES = ['likelihoods', 'consequences'] as const;

/** By time, and by step and language of a scale: `likelihoods/0/sv`. */
export function faultsOf(value: MethodWriting, refusals: RiskRefusals, text: MethodText) {
  const faults: Record<string, string | null> = {};
  for (const time of ALL_TIMES) faults[time] = isWithin(time, value[time]) ? null : text.outOf(...TIMES[time]);
  for (const scale of SCALES)
    for (const [place, words] of value[scale].entries())
      for (const language of ['sv', 'en'] as const)
        faults[`${scale}/${place}/${language}`] = words[language].trim() === '' ? refusals.gridWrong({}) : null;
  return faults;
}

/** What somebody else's change is told by. */
export const linesOf =
  (levels: Levels, text: MethodText) =>
  (value: MethodWriting): readonly Line[] => [
    ...SCALES.map((scale): Line => [text[scale], value[scale].map(({ sv, en }) => `${sv} (${en})`).join(', ')]),
    [text.grid, value.grid.map((row) => row.map((level) => levels[level]).join(', ')).join('; ')],
    ...ALL_TIMES.map((time): Line => [text[time], value[time]]),
  ];
