// A risk that begins from a case: what is known of the case stands in its fields, to be made general.
import type { Language } from '../../../bot/blocks/text.ts';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';

export interface CaseFacts {
  readonly incident: Incident;
  /** Of what is planned because of the case. */
  readonly measures: readonly string[];
}

export const writingOfCase = ({ incident, measures }: CaseFacts, language: Language) => ({
  title: incidentText[language].categories[incident.category],
  scenario: incident.happened,
  object: incident.affected,
  law: incident.personalData === 'yes',
  measures: measures.length > 0 ? measures : [''],
});
