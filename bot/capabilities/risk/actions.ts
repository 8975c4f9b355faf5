import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Matters, Order } from '../risk-decision/matter-model.ts';
import { type Owed, owedActions } from './inbox-actions.ts';
import { type RiskPages, riskPages } from './page-actions.ts';
import type { RiskAnswers } from './question-model.ts';
import { register } from './register-actions.ts';
import { saveRisk } from './rules.ts';
import { sessionActions } from './session-actions.ts';

type RiskActions = Pick<Actions, keyof RiskAnswers>;

function registerActions(
  ports: Ports,
  known: Matters,
  { moment, waits, page, found, store, change }: RiskPages,
): Pick<Actions, 'risk.list' | 'risk.read' | 'risk.save' | 'risk.close' | 'risk.reopen'> {
  const { risks } = ports.lists;
  return {
    async 'risk.list'(question, asker) {
      return register(ports, known, question, asker);
    },
    async 'risk.read'({ id }, asker) {
      const risk = found(id, asker);
      return isRefusal(risk) ? risk : page(risk, asker);
    },
    async 'risk.save'({ key, ...question }, asker) {
      const made = question.id === null && risks.get(key) ? found(key, asker) : undefined;
      if (made) return isRefusal(made) ? made : page(made, asker);
      const old = question.id === null ? undefined : risks.get(question.id);
      if (question.id !== null && !old) return refuse('riskUnknown');
      const saved = saveRisk({
        question,
        asker,
        old,
        number: old?.number ?? '',
        ...moment(),
        owner: ports.people.get(question.owner),
        method: known.method(),
        id: old?.id ?? key,
        waits: old !== undefined && waits(old),
      });
      return store(old, saved, asker);
    },
    'risk.close': ({ id, revision }, asker) => change(id, revision, asker, () => ({ state: 'closed' })),
    'risk.reopen': ({ id, revision }, asker) => change(id, revision, asker, () => ({ state: 'open' })),
  };
}

export function riskActions(ports: Ports, known: Matters, order: Order): RiskActions & Owed {
  const pages = riskPages(ports, known, order);
  return {
    ...registerActions(ports, known, pages),
    ...sessionActions(ports, known, pages),
    ...owedActions(ports, known),
  };
}
