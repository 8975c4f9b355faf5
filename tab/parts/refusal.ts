import type { Refusal } from '../../bot/blocks/refusal.ts';

type Sentences = Readonly<Record<string, (facts: Refusal['facts']) => string>>;

/** The sentence of a refusal; `otherwise` for a code that this version of the tab has not heard of. */
export function sentenceOf(refusal: Refusal, sentences: Sentences, otherwise: string): string {
  return sentences[refusal.refused]?.(refusal.facts) ?? otherwise;
}
