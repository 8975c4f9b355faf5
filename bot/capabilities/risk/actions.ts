import { decided, type Seen, written } from '../../blocks/commit.ts';
import { yearOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Matters, Order } from '../risk-decision/matter-model.ts';
import type { Asker } from '../roles/model.ts';
import { type Owed, owedActions } from './inbox-actions.ts';
import type { Risk } from './model.ts';
import { changingRisks, type RiskChanges, type RiskPages, riskPages } from './page-actions.ts';
import type { RiskAnswers } from './question-model.ts';
import { register } from './register-actions.ts';
import { mayRead, pointOf, riskNumber, saveRisk } from './rules.ts';
import { sessionActions } from './session-actions.ts';
import { trendAction } from './trend-actions.ts';

type RiskActions = Pick<Actions, keyof RiskAnswers>;

/** A point on the line, where the scores have moved. */
function pointOn(next: Risk, old: Risk | undefined) {
  const point = pointOf(next, old);
  return point ? [written({ list: 'points' as const, add: point })] : [];
}

function registerActions(
  ports: Ports,
  known: Matters,
  { waits, page, found }: RiskPages,
  { save, change }: RiskChanges,
): Pick<Actions, 'risk.list' | 'risk.read' | 'risk.ofCase' | 'risk.save' | 'risk.close' | 'risk.reopen'> {
  const { risks } = ports.lists;
  const become = (state: Risk['state']) => (seen: Seen, asker: Asker) =>
    change(seen, asker, { decide: (risk) => (waits(risk) ? refuse('riskWaits') : decided({ state })) });
  return {
    async 'risk.list'(question, asker) {
      return register(ports, known, question, asker);
    },
    async 'risk.read'({ id }, asker) {
      const risk = found(id, asker);
      return isRefusal(risk) ? risk : page(risk, asker);
    },
    async 'risk.ofCase'({ incident }, asker) {
      const made = risks.by('incident', incident).filter((risk) => mayRead(risk, asker));
      return made.toSorted((a, b) => a.number.localeCompare(b.number)).map(known.row);
    },
    async 'risk.save'({ key, ...question }, asker) {
      // Whoever made it for somebody else may read it, perhaps, and no longer change it.
      const made = question.id === null && risks.get(key) ? found(key, asker) : undefined;
      if (made) return isRefusal(made) ? made : page(made, asker);
      return save({ ...question, key }, asker, {
        decide(old, moment) {
          const owner = ports.people.get(question.owner);
          const isWaiting = old !== undefined && waits(old);
          const asked = { question, asker, old, owner, method: known.method(), waits: isWaiting };
          const saved = saveRisk({ ...asked, ...moment, id: old?.id ?? key, number: old?.number ?? '' });
          if (isRefusal(saved)) return saved;
          const number = old?.number ?? riskNumber(saved.kind, ports.nextNumber('risks', yearOf(moment.now)));
          return decided({ ...saved, number }, (next: Risk) => ({ follow: pointOn(next, old) }));
        },
      });
    },
    'risk.close': become('closed'),
    'risk.reopen': become('open'),
  };
}

export function riskActions(ports: Ports, known: Matters, order: Order): RiskActions & Owed {
  const pages = riskPages(ports, known, order);
  const changes = changingRisks(ports, pages);
  return {
    ...registerActions(ports, known, pages, changes),
    ...trendAction(ports, known),
    ...sessionActions(ports, known, pages, changes),
    ...owedActions(ports, known),
  };
}
