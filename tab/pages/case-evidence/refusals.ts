// A step with a file may also be refused by the rules of the case.
import { caseEvidenceText } from '../../../bot/capabilities/case-evidence/text.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';

export const evidenceRefusals = {
  sv: { ...incidentText.sv.refusals, ...caseEvidenceText.sv.refusals },
  en: { ...incidentText.en.refusals, ...caseEvidenceText.en.refusals },
};
