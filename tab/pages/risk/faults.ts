// A refusal belongs to the field it is about; the rest is said beside the button.
import type { Refusal } from '../../../bot/blocks/refusal.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import { sentenceOf } from '../../parts/refusal.ts';
import { partText } from '../../parts/text.ts';
import { useText } from '../../session.tsx';

const FIELD_OF: Readonly<Record<string, string>> = {
  riskTitleMissing: 'title',
  objectMissing: 'object',
  ruleMissing: 'departsFrom',
  scenarioMissing: 'scenario',
  harmMissing: 'harm',
  tooManyMeasures: 'measures',
  costUnclear: 'cost',
  riskOwnerUnknown: 'owner',
  residualMissing: 'treatment',
  proposalMissing: 'proposal',
  validityPast: 'validUntil',
  validityTooLong: 'validUntil',
  decisionReasonMissing: 'reason',
  participantsMissing: 'participants',
};

export interface Faults {
  readonly at: (field: string) => string | null;
  /** What no field is to blame for. */
  readonly rest: Refusal | null;
}

/** @param fields those that stand on the form */
export function useFaults(refusal: Refusal | null, fields: readonly string[]): Faults {
  const { refusals } = useText(riskText);
  const { refused } = useText(partText);
  const named =
    refusal?.refused === 'textTooLong' ? String(refusal.facts?.['field']) : FIELD_OF[refusal?.refused ?? ''];
  const field = named !== undefined && fields.includes(named) ? named : null;
  return {
    at: (name) => (refusal && field === name ? sentenceOf(refusal, refusals, refused) : null),
    rest: field === null ? refusal : null,
  };
}
