import { committing } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { RiskMethod, RiskMethodAnswers } from './model.ts';
import { newest, saveMethod } from './rules.ts';

export interface MethodDependencies {
  /** The jobs that follow for waiting proposals. */
  follow(made: RiskMethod): readonly Job[];
}

const methodChanged = ({ changedBy }: RiskMethod) => refuse('methodChanged', { name: changedBy });

export function riskMethodActions(
  ports: Ports,
  { follow }: MethodDependencies,
): Pick<Actions, keyof RiskMethodAnswers> {
  const { methods } = ports.lists;
  const commit = committing(ports, { list: 'methods', firstWins: true, conflict: methodChanged });
  return {
    async 'risk.method'() {
      return newest(methods.all());
    },
    async 'risk.saveMethod'({ key, ...question }, asker) {
      const old = newest(methods.all());
      if (old.changeId === key) return old;
      const made = saveMethod(question, old, { asker, now: ports.now(), changeId: key });
      return isRefusal(made) ? made : commit(undefined, made, { follow: follow(made) });
    },
  };
}
