// The lists about decisions: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Decision, Proposal } from './model.ts';

export interface RiskDecisionLists {
  proposals: Listed<Proposal, 'risk' | 'state'>;
  decisions: Listed<Decision, 'channel' | 'actorId' | 'month' | 'day'>;
}
