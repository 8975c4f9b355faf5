// The lists about risks: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Risk, RiskPoint, RiskScore } from './model.ts';

export interface RiskLists {
  risks: Listed<Risk, 'owner' | 'participant' | 'incident'>;
  scores: Listed<RiskScore, 'session'>;
  points: Listed<RiskPoint, 'risk'>;
}
