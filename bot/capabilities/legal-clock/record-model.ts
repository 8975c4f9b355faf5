// The lists about legal clocks: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { ClockEvent, ClockRule, ClockSettings, LegalClock } from './model.ts';

export interface LegalClockLists {
  legalClocks: Listed<LegalClock, 'caseId' | 'state'>;
  clockEvents: Listed<ClockEvent, 'caseId'>;
  clockRules: Listed<ClockRule>;
  clockSettings: Listed<ClockSettings>;
}
