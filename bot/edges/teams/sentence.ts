// A refusal in words: its code is a key among the sentences of all capabilities, which the registry joins.
import type { Refusal, Sentences } from '../../blocks/refusal.ts';
import type { Language, Texts } from '../../blocks/text.ts';
import type { Log } from '../../ports.ts';
import { chatText } from './text.ts';

/** The sentence of a refusal, in the person's language. */
export type SentenceOf = (refusal: Refusal, language: Language) => string;

/** A code that nobody has a sentence for is a fault of ours: it is logged, and the person is told what to do. */
export const sentencesOf =
  (all: Texts<Sentences>, log: Pick<Log, 'warn'>): SentenceOf =>
  ({ refused, facts }, language) => {
    const sentence = all[language][refused];
    if (sentence) return sentence(facts);
    log.warn('refusal without a sentence', { refused });
    return chatText[language].refused;
  };
