// The same card once more after a rule has said no: what was typed stands where it was typed, the sentence where it belongs.
import { box, type Card, type Element, said } from './card.ts';
import { fitted } from './fitting.ts';

export interface Correction {
  readonly sentence: string;
  /** Id of the field that the sentence is about; one that the card does not have puts it on top. */
  readonly field?: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
}

/** Announced with the field above it, and red beside the words. */
const fault = (sentence: string): Element => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [{ type: 'TextRun', text: sentence, color: 'Attention', weight: 'Bolder' }],
});

const isField = ({ type, id }: Element): boolean => type.startsWith('Input.') && typeof id === 'string';

/** Fields stand in the body itself, never in a box. */
export function corrected(card: Card, { sentence, field, typed }: Correction): Card {
  const filled = card.body.flatMap((element): readonly Element[] => {
    if (!isField(element)) return [element];
    const value = typed[String(element['id'])];
    const same = value === undefined ? element : { ...element, value };
    return element['id'] === field ? [same, fault(sentence)] : [same];
  });
  const isSaid = filled.length > card.body.length;
  return fitted({ ...card, body: isSaid ? filled : [box('warning', [said(sentence)]), ...filled] });
}
