// The lists about the work with cases: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { IncidentWork, IncidentWorkEvent } from './model.ts';

export interface IncidentWorkLists {
  incidentWorks: Listed<IncidentWork, 'asked'>;
  incidentWorkEvents: Listed<IncidentWorkEvent, 'incident'>;
}
