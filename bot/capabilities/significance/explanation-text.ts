// A rule as a sentence, with its own thresholds.
import { formatNumber } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import { factText } from './fact-text.ts';
import type { FactName, Known, SignificanceRule } from './model.ts';
import { isJudged } from './rules.ts';

type Shape = keyof (typeof factText)['sv']['rules'];
const isShape = (shape: string): shape is Shape => Object.hasOwn(factText.sv.rules, shape);

/** What the rule says; its key where somebody has written a row of another shape by hand. */
export function sentenceOfRule({ conditions, key }: SignificanceRule, language: Language): string {
  const shape = conditions.map(({ fact }) => fact).join('+');
  if (!isShape(shape)) return key;
  const [first = '', second = ''] = conditions.map(({ limit }) => formatNumber(limit, language));
  const sentence: (first: string, second: string) => string = factText[language].rules[shape];
  return sentence(first, second);
}

/** What is known, as it stands in a list. */
export function saidOf(fact: FactName, { how, amount }: Known, language: Language): string {
  const t = factText[language];
  if (isJudged(fact) || amount === null || how === 'unknown') return t.hows[how];
  return t.measured[how === 'can' ? 'can' : 'is'](formatNumber(amount, language));
}
