// Where the sentence of a refusal stands in the card or dialog that asked: by the field that it is about.
import { type Card } from '../../blocks/card.ts';
import { type Correction, corrected } from '../../blocks/corrected.ts';
import type { Refusal } from '../../blocks/refusal.ts';
import type { ActionName, Asked } from '../../contract.ts';

type FieldOf<Name extends ActionName> = keyof Asked<Name> & string;

/** What is not here, and names no field itself, stands on top. */
const FIELDS: { readonly [Name in ActionName]?: Readonly<Record<string, FieldOf<Name>>> } = {
  'incident.report': { nothingSaid: 'happened', tooLong: 'happened' },
  'incident.assess': { severityMissing: 'severity' },
  'incident.close': { reasonMissing: 'reason', tooLong: 'reason' },
  'incident.note': { noteMissing: 'text', tooLong: 'text' },
  'incident.tellReporter': { noteMissing: 'text', tooLong: 'text' },
  'incident.addInformation': { noteMissing: 'text', tooLong: 'text' },
  'policy.ask': { questionMissing: 'text', tooLong: 'text' },
  'risk.decide': { decisionReasonMissing: 'reason' },
  'measure.done': { evidenceMissing: 'evidence', controlResultMissing: 'result', tooLong: 'evidence' },
  'measure.delay': {
    newDueWrong: 'newDue',
    newDueTooEarly: 'newDue',
    dayUnlikely: 'newDue',
    whyMissing: 'why',
    tooLong: 'why',
  },
  'measure.help': { whyMissing: 'why', tooLong: 'why' },
  'measure.outcome': { tooLong: 'note' },
};

const typedIn = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(data).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

export function correctionOf(
  verb: ActionName,
  refusal: Refusal,
  data: Readonly<Record<string, unknown>>,
  sentence: string,
): Correction {
  const fields: Readonly<Record<string, string>> = FIELDS[verb] ?? {};
  return {
    sentence,
    field: refusal.facts['field'] ?? fields[refusal.refused],
    typed: typedIn(data),
  };
}

const SUBJECTS = ['id', 'proposal', 'campaign', 'session', 'place'] as const;

/** The card, corrected where it still asks what was answered; another matter gets the sentence alone. */
export function correctedIn(
  card: Card,
  verb: ActionName,
  correction: Correction,
  data: Readonly<Record<string, unknown>>,
) {
  const isAsked = (card.actions ?? []).some((button) => {
    const carried = button['data'] as Readonly<Record<string, unknown>> | undefined;
    return button['verb'] === verb && SUBJECTS.every((name) => carried?.[name] === data[name]);
  });
  return corrected(card, isAsked ? correction : { sentence: correction.sentence, typed: {} });
}
