// Where risks lay on a day that has been: the register as it was then, told from each risk's own history.
import { addDays, addMonths, type Day, firstDayOf, type Instant, lastDayOf, monthOfDay } from '../../blocks/instant.ts';
import type { RiskLevel } from '../delegation/model.ts';
import type { Score } from '../risk-method/model.ts';
import type { Risk, RiskPoint } from './model.ts';
import type { RiskTrend } from './view-model.ts';

export const MONTHS = 12;
const QUARTER = 3;

/** The last days of the last twelve months, the oldest first; of the month that goes on: today. */
export function monthEnds(today: Day): readonly Day[] {
  return Array.from({ length: MONTHS }, (_, place) => {
    const last = lastDayOf(monthOfDay(addMonths(firstDayOf(monthOfDay(today)), place - MONTHS + 1)));
    return last < today ? last : today;
  });
}

/** The last day of the latest quarter that is over. */
export function quarterEnd(today: Day): Day {
  const month = Number(today.slice(5, 7));
  const since = (month - 1) % QUARTER;
  return addDays(addMonths(firstDayOf(monthOfDay(today)), -since), -1);
}

export interface RiskPast {
  readonly current: Score;
  readonly closedOn: Day | null;
  /** The days when it was scored, in order. */
  readonly points: readonly { readonly on: Day; readonly current: Score }[];
}

/** @param points of the risk, in any order */
export function pastOf(risk: Risk, points: readonly RiskPoint[], dayOf: (instant: Instant) => Day): RiskPast {
  return {
    current: risk.current,
    closedOn: risk.state === 'closed' ? dayOf(risk.changedAt) : null,
    points: points.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ at, current }) => ({ on: dayOf(at), current })),
  };
}

/** What it was scored as at the end of that day; null before it was there and once it was closed. */
export function scoreOn({ current: now, closedOn, points }: RiskPast, day: Day): Score | null {
  if (closedOn !== null && closedOn <= day) return null;
  let score: Score | null = null;
  for (const { on, current } of points) {
    if (on > day) break;
    score = current;
  }
  // Risks from before their history was kept have always been as they are.
  return points.length === 0 ? now : score;
}

interface TrendKnown {
  readonly today: Day;
  /** In the matrix of that day. */
  levelOn(score: Score, day: Day): RiskLevel;
  /** How many squares: by likelihood, and then by consequence. */
  readonly size: readonly [likelihoods: number, consequences: number];
}

const NONE: Readonly<Record<RiskLevel, number>> = { low: 0, moderate: 0, high: 0, critical: 0 };

export function trendOf(risks: readonly RiskPast[], { today, levelOn, size }: TrendKnown): RiskTrend {
  const months = monthEnds(today).map((day) => ({ day, levels: { ...NONE } }));
  const quarter = quarterEnd(today);
  const before = Array.from({ length: size[0] }, () => Array.from({ length: size[1] }, () => 0));
  for (const one of risks) {
    for (const { day, levels } of months) {
      const score = scoreOn(one, day);
      if (score) levels[levelOn(score, day)] += 1;
    }
    const then = scoreOn(one, quarter);
    if (!then) continue;
    const line = before[then.likelihood - 1];
    const count = line?.[then.consequence - 1];
    if (line && count !== undefined) line[then.consequence - 1] = count + 1;
  }
  return { months, quarter, before };
}
