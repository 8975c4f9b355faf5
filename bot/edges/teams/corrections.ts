// Where the sentence of a refusal stands in the card or dialog that asked: by the field that it is about.
import type { Card } from '../../blocks/card.ts';
import { type Correction, corrected } from '../../blocks/corrected.ts';
import type { Refusal } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName } from '../../contract.ts';
import type { Teams } from './teams.ts';

const typedIn = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(data).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

export function correctionOf(
  { presses, sentenceOf }: Pick<Teams, 'presses' | 'sentenceOf'>,
  verb: ActionName,
  refusal: Refusal,
  data: Readonly<Record<string, unknown>>,
  language: Language,
): Correction {
  const fields: Readonly<Record<string, string>> = presses.fields[verb] ?? {};
  return {
    sentence: sentenceOf(refusal, language),
    field: refusal.facts['field'] ?? fields[refusal.refused],
    typed: typedIn(data),
  };
}

/** Says how a matter stood when the card was made; everything else that a button carries says which matter it is. */
const VERSIONS: ReadonlySet<string> = new Set(['revision', 'seen', 'tries', 'made']);

/** The card, corrected where it still asks what was answered; another matter gets the sentence alone. */
export function correctedIn(
  card: Card,
  verb: ActionName,
  correction: Correction,
  data: Readonly<Record<string, unknown>>,
) {
  const isAsked = (card.actions ?? []).some((button) => {
    const carried = (button['data'] ?? {}) as Readonly<Record<string, unknown>>;
    const isSame = (name: string) => VERSIONS.has(name) || carried[name] === data[name];
    return button['verb'] === verb && Object.keys(carried).every(isSame);
  });
  return corrected(card, isAsked ? correction : { sentence: correction.sentence, typed: {} });
}
