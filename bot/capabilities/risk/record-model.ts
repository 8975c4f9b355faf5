// The lists about risks: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Correction } from '../risk-decision/correction-model.ts';
import type { Decision, Proposal, Reported } from '../risk-decision/model.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import type { Risk, RiskPoint, RiskScore } from './model.ts';

export interface RiskLists {
  risks: Listed<Risk, 'owner' | 'participant'>;
  scores: Listed<RiskScore, 'session'>;
  points: Listed<RiskPoint, 'risk'>;
  proposals: Listed<Proposal, 'risk' | 'state'>;
  decisions: Listed<Decision, 'by' | 'month' | 'day'>;
  reported: Listed<Reported>;
  corrections: Listed<Correction, 'subject' | 'day'>;
  methods: Listed<RiskMethod>;
}
