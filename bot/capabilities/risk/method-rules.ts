// Scales and matrix: the municipality's own, the same in every part of it.
import { refuse } from '../../blocks/refusal.ts';
import type { RiskLevel } from '../organisation/delegation-model.ts';
import type { Asker } from '../organisation/model.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import { may } from '../organisation/rules.ts';
import type { RiskMethod, Score } from './model.ts';
import type { MethodQuestion } from './question-model.ts';
import type { Moment, RiskOutcome } from './rules.ts';

const labels = (...all: readonly (readonly [sv: string, en: string])[]) => all.map(([sv, en]) => ({ sv, en }));

/** Scales after the public example (domain.md 3.2: the method fixes none, only that all use the same). */
export const DEFAULT_METHOD: RiskMethod = {
  id: 'method-0',
  version: 0,
  likelihoods: labels(
    ['Mycket liten', 'Very small'],
    ['Liten', 'Small'],
    ['Stor', 'Great'],
    ['Mycket stor', 'Very great'],
  ),
  consequences: labels(
    ['Försumbar', 'Negligible'],
    ['Måttlig', 'Moderate'],
    ['Betydande', 'Significant'],
    ['Allvarlig', 'Severe'],
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
  changedAt: '',
  changeId: '',
};

export const newest = (methods: readonly RiskMethod[]): RiskMethod =>
  methods.reduce((last, one) => (one.version > last.version ? one : last), DEFAULT_METHOD);

export function levelOf({ likelihood, consequence }: Score, { grid }: RiskMethod): RiskLevel {
  // A score from before the matrix was made smaller counts as its edge.
  const row = grid[Math.min(likelihood, grid.length) - 1];
  return row?.[Math.min(consequence, row.length) - 1] ?? 'critical';
}

export const fits = ({ likelihood, consequence }: Score, { likelihoods, consequences }: RiskMethod) =>
  likelihood <= likelihoods.length && consequence <= consequences.length;

export function saveMethod(
  question: MethodQuestion,
  old: RiskMethod,
  { asker, now, changeId }: Moment & { readonly asker: Asker },
): RiskOutcome<RiskMethod> {
  if (!may('risk.manage', asker.person, asker.roles, WHOLE)) return refuse('riskNotYours');
  if (question.version !== old.version) return refuse('methodChanged', { name: old.changedBy });
  const { likelihoods, consequences, grid } = question;
  const isWhole = grid.length === likelihoods.length && grid.every((row) => row.length === consequences.length);
  const isNamed = [...likelihoods, ...consequences].every(({ sv, en }) => sv !== '' && en !== '');
  if (!isWhole || !isNamed) return refuse('gridWrong');
  const version = old.version + 1;
  return { ...question, id: `method-${version}`, version, changedBy: asker.person.name, changedAt: now, changeId };
}
