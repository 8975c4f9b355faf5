// The lists about decisions: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Correction } from './correction-model.ts';
import type { Decision, Proposal, Reported } from './model.ts';

export interface RiskDecisionLists {
  proposals: Listed<Proposal, 'risk' | 'state'>;
  decisions: Listed<Decision, 'channel' | 'actorId' | 'month' | 'day'>;
  reported: Listed<Reported>;
  corrections: Listed<Correction, 'subject' | 'day'>;
}
