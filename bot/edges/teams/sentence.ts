import type { Refusal } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import { campaignText } from '../../capabilities/campaign/text.ts';
import { incidentText } from '../../capabilities/incident/text.ts';
import { measureText } from '../../capabilities/measure/text.ts';
import { organisationText } from '../../capabilities/organisation/text.ts';
import { policyText } from '../../capabilities/policy/text.ts';
import { riskText } from '../../capabilities/risk/text.ts';
import { trainingText } from '../../capabilities/training/text.ts';

/** The sentence of a refusal, in the person's language; the code is a key in the text of its capability. */
export function sentenceOf({ refused, facts }: Refusal, language: Language): string {
  const sentences: Readonly<Record<string, (facts: Refusal['facts']) => string>> = {
    ...organisationText[language].refusals,
    ...incidentText[language].refusals,
    ...policyText[language].refusals,
    ...trainingText[language].refusals,
    ...campaignText[language].refusals,
    ...riskText[language].refusals,
    ...measureText[language].refusals,
  };
  return sentences[refused]?.(facts) ?? refused;
}
