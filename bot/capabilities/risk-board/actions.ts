// The matters that only a board may decide, and the delegated decisions that are reported to it.
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may } from '../risk/rights.ts';
import type { Matters, Order, Plan } from '../risk-decision/matter-model.ts';
import { minutesActions } from './minutes-actions.ts';
import type { RiskBoardAnswers } from './model.ts';
import { boardMattersOf, delegatedOf } from './page-actions.ts';

export function riskBoardActions(
  ports: Ports,
  known: Matters,
  order: Order,
  plan: Plan,
): Pick<Actions, keyof RiskBoardAnswers> {
  const { decisions } = ports.lists;
  const minutes = minutesActions(ports, known, order, plan);
  const matters = boardMattersOf(ports, known, order);
  const delegated = delegatedOf(ports, known, order);
  return {
    async 'risk.board'({ board }, asker) {
      return may('risk.readAll', asker.person, asker.roles, 'anywhere')
        ? matters(asker, board)
        : refuse('riskNotYours');
    },
    async 'risk.boardDecide'({ board, items }, asker) {
      for (const item of items) {
        const fault = await minutes.enter(item, board, asker);
        if (fault) return fault;
      }
      return matters(asker);
    },
    async 'risk.delegated'(question, asker) {
      return may('risk.readAll', asker.person, asker.roles, 'anywhere')
        ? delegated(question, asker)
        : refuse('riskNotYours');
    },
    async 'risk.report'({ decisions: ids, board, why }, asker) {
      let count = 0;
      for (const decision of ids.flatMap((id) => decisions.get(id) ?? [])) {
        const done = await minutes.report(decision, board, why, asker);
        if (isRefusal(done)) return done;
        if (done) count += 1;
      }
      return { count };
    },
  };
}
