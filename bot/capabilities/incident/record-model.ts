// The lists about cases: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Incident, IncidentEvent } from './model.ts';

export interface IncidentLists {
  incidents: Listed<Incident, 'number' | 'reporter' | 'unitAndStatus'>;
  timeline: Listed<IncidentEvent, 'incident'>;
}
