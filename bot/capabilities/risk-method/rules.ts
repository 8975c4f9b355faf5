// The municipality has one set of scales and one matrix.

import { type Instant, instantAt } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import { RISK_LEVELS, type RiskLevel } from '../delegation/model.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import { may } from '../risk/rights.ts';
import type { Asker } from '../roles/model.ts';
import type { MethodQuestion, RiskMethod, Score, Yardstick } from './model.ts';

export type MethodRefusal = 'methodChanged' | 'gridWrong';

const labels = (...all: readonly (readonly [sv: string, en: string])[]) => all.map(([sv, en]) => ({ sv, en }));

/** Scales after the public example (MSB’s method support fixes none, only that all use the same). */
export const DEFAULT_METHOD: RiskMethod = {
  id: 'method-0',
  version: 0,
  likelihoods: labels(['Mycket liten', 'Very low'], ['Liten', 'Low'], ['Stor', 'High'], ['Mycket stor', 'Very high']),
  consequences: labels(
    ['Försumbar', 'Negligible'],
    ['Måttlig', 'Moderate'],
    ['Betydande', 'Significant'],
    ['Allvarlig', 'Serious'],
  ),
  grid: [
    ['low', 'low', 'moderate', 'moderate'],
    ['low', 'moderate', 'moderate', 'high'],
    ['low', 'moderate', 'high', 'critical'],
    ['moderate', 'high', 'critical', 'critical'],
  ],
  patience: 3,
  months: 12,
  warning: 30,
  changedBy: '',
  changedAt: instantAt(0),
  changeId: '',
};

export const newest = (methods: readonly RiskMethod[]): RiskMethod =>
  methods.reduce((last, one) => (one.version > last.version ? one : last), DEFAULT_METHOD);

/** The method in force at that time, for rows that were stored without one. */
export const methodAt = (methods: readonly RiskMethod[], at: Instant): RiskMethod =>
  newest(methods.filter(({ changedAt }) => changedAt <= at));

export function levelOf({ likelihood, consequence }: Score, { grid }: Pick<Yardstick, 'grid'>): RiskLevel {
  // A score outside a smaller matrix counts as its edge.
  const row = grid[Math.min(likelihood, grid.length) - 1];
  return row?.[Math.min(consequence, row.length) - 1] ?? 'critical';
}

export const fits = ({ likelihood, consequence }: Score, { likelihoods, consequences }: Yardstick) =>
  likelihood <= likelihoods.length && consequence <= consequences.length;

export const rank = (level: RiskLevel) => RISK_LEVELS.indexOf(level);

export const yardstickOf = ({ version, likelihoods, consequences, grid }: Yardstick): Yardstick => ({
  version,
  likelihoods,
  consequences,
  grid,
});

/** With equal numbers of steps a score can be read on either scale. */
export const sameSteps = (a: Yardstick, b: Yardstick) =>
  a.likelihoods.length === b.likelihoods.length && a.consequences.length === b.consequences.length;

/** The level of a score today. Between scales with other steps the higher level counts, so that nobody decides too low. */
export function levelNow(score: Score, given: Yardstick, now: Yardstick): RiskLevel {
  const then = levelOf(score, given);
  const today = levelOf(score, now);
  return sameSteps(given, now) || rank(today) > rank(then) ? today : then;
}

/** The scales to show a score with: today's when their steps are equal, otherwise its own. */
export const shownWith = (given: Yardstick, now: Yardstick): Yardstick =>
  yardstickOf(sameSteps(given, now) ? now : given);

export function saveMethod(
  question: MethodQuestion,
  old: RiskMethod,
  { asker, now, changeId }: ChangeMoment & { readonly asker: Asker },
): RiskMethod | Refusal<MethodRefusal | 'riskNotYours'> {
  if (!may('risk.manage', asker.person, asker.roles, WHOLE)) return refuse('riskNotYours');
  if (question.version !== old.version) return refuse('methodChanged', { name: old.changedBy });
  const { likelihoods, consequences, grid } = question;
  const isWhole = grid.length === likelihoods.length && grid.every((row) => row.length === consequences.length);
  const isNamed = [...likelihoods, ...consequences].every(({ sv, en }) => sv !== '' && en !== '');
  if (!isWhole || !isNamed) return refuse('gridWrong');
  const version = old.version + 1;
  return { ...question, id: `method-${version}`, version, changedBy: asker.person.name, changedAt: now, changeId };
}
