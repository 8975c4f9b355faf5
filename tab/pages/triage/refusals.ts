// A step in a triage may also be refused by the rules of the case.
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';

export const triageRefusals = {
  sv: { ...incidentText.sv.refusals, ...triageText.sv.refusals },
  en: { ...incidentText.en.refusals, ...triageText.en.refusals },
};
