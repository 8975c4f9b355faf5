// The lists about triage: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Party, Triage, TriageEvent } from './model.ts';

export interface TriageLists {
  triages: Listed<Triage>;
  triageEvents: Listed<TriageEvent, 'triage'>;
  triageParties: Listed<Party>;
}
