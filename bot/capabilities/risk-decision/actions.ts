import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { boardActions } from './board-actions.ts';
import { type Asked, askedActions } from './inbox-actions.ts';
import type { Matters, Order } from './matter-model.ts';
import { decisionActions } from './proposal-actions.ts';
import type { RiskDecisionAnswers } from './question-model.ts';

export function riskDecisionActions(
  ports: Ports,
  known: Matters,
  order: Order,
): Pick<Actions, keyof RiskDecisionAnswers> & Asked {
  return {
    ...decisionActions(ports, known, order),
    ...boardActions(ports, known, order),
    ...askedActions(ports, known),
  };
}
