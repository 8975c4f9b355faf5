import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { type Asked, askedActions } from './inbox-actions.ts';
import type { Matters, Plan } from './matter-model.ts';
import { decisionActions } from './proposal-actions.ts';
import type { RiskDecisionAnswers } from './question-model.ts';

export function riskDecisionActions(
  ports: Ports,
  known: Matters,
  plan: Plan,
): Pick<Actions, keyof RiskDecisionAnswers> & Asked {
  return {
    ...decisionActions(ports, known, plan),
    ...askedActions(ports, known),
  };
}
