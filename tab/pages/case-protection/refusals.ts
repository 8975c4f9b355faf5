// A step in the protection may also be refused by the rules of the case.
import { caseProtectionText } from '../../../bot/capabilities/case-protection/text.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';

export const protectionRefusals = {
  sv: { ...incidentText.sv.refusals, ...caseProtectionText.sv.refusals },
  en: { ...incidentText.en.refusals, ...caseProtectionText.en.refusals },
};
