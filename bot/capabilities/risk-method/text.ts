import { type Facts, fact } from '../../blocks/refusal.ts';
import { inSentence, type Texts, words } from '../../blocks/text.ts';
import type { RiskLevel } from '../delegation/model.ts';
import type { MethodRefusal } from './rules.ts';

const sv = {
  levels: words<RiskLevel>({ low: 'Låg', moderate: 'Måttlig', high: 'Hög', critical: 'Mycket hög' }),
  score: (likelihood: string, consequence: string, level: string) =>
    `${level} risk: sannolikhet ${inSentence(likelihood)}, konsekvens ${inSentence(consequence)}`,
  picture: (current: string, residual: string | null) =>
    residual === null ? `Riskmatris. Nu: ${current}.` : `Riskmatris. Nu: ${current}. Efter åtgärder: ${residual}.`,
  levelNow: (level: string) => `I dagens matris: ${inSentence(level)}`,
  legend: 'Fylld ring: nu. Tom ring: efter åtgärder.',
  refusals: {
    methodChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade skalorna före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    gridWrong: (_facts: Facts) => 'Varje steg behöver ett namn på båda språken, och varje ruta i matrisen en nivå.',
  } satisfies Record<MethodRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  levels: { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Very high' },
  score: (likelihood, consequence, level) =>
    `${level} risk: likelihood ${inSentence(likelihood)}, consequence ${inSentence(consequence)}`,
  picture: (current, residual) =>
    residual === null ? `Risk matrix. Now: ${current}.` : `Risk matrix. Now: ${current}. After measures: ${residual}.`,
  levelNow: (level) => `In today’s matrix: ${inSentence(level)}`,
  legend: 'Filled ring: now. Empty ring: after measures.',
  refusals: {
    methodChanged: (facts) =>
      `${fact(facts, 'name')} changed the scales before you. You now see the latest. Make your change again if needed.`,
    gridWrong: () => 'Each step needs a name in both languages, and each square of the matrix needs a level.',
  },
};

export const riskMethodText: Texts<typeof sv> = { sv, en };
