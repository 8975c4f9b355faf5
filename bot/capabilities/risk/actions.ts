import { committing } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { boardActions } from '../risk-decision/board-actions.ts';
import { matters } from '../risk-decision/matter-actions.ts';
import type { Matters, Order } from '../risk-decision/matter-model.ts';
import { afterMethod, decisionActions } from '../risk-decision/proposal-actions.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { saveMethod } from '../risk-method/rules.ts';
import { type Owed, owedActions } from './owed-actions.ts';
import { type RiskPages, riskPages } from './page-actions.ts';
import { register } from './register-actions.ts';
import { saveRisk } from './rules.ts';
import { sessionActions } from './session-actions.ts';

type RiskActions = Pick<Actions, Extract<keyof Actions, `risk.${string}`>>;

const methodChanged = ({ changedBy }: RiskMethod) => refuse('methodChanged', { name: changedBy });

function methodActions(
  ports: Ports,
  known: Matters,
  { moment }: RiskPages,
): Pick<Actions, 'risk.method' | 'risk.saveMethod'> {
  const commitMethod = committing(ports, { list: 'methods', firstWins: true, conflict: methodChanged });
  return {
    async 'risk.method'() {
      return known.method();
    },
    async 'risk.saveMethod'({ key, ...question }, asker) {
      const old = known.method();
      if (old.changeId === key) return old;
      const made = saveMethod(question, old, { asker, ...moment(), changeId: key });
      return isRefusal(made) ? made : commitMethod(undefined, made, { follow: afterMethod(known, made) });
    },
  };
}

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

export function riskActions(ports: Ports, order: Order): RiskActions & Owed {
  const known = matters(ports, order);
  const pages = riskPages(ports, known, order);
  return {
    ...registerActions(ports, known, pages),
    ...sessionActions(ports, known, pages),
    ...methodActions(ports, known, pages),
    ...decisionActions(ports, known, order),
    ...boardActions(ports, known, order),
    ...owedActions(ports, known),
  };
}
