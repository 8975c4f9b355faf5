import { committing } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import type { OwnerSource } from '../vacancy/model.ts';
import { mayChange, riskChanged } from './rules.ts';
import { riskText } from './text.ts';

/** Every open risk must have an owner. */
export const ownersOfRisks = (ports: Ports): OwnerSource => ({
  owned: () =>
    ports.lists.risks
      .all()
      .filter(({ state }) => state === 'open')
      .map(({ id, number, title, administration, owner }) => ({
        id,
        name: `${number} ${title}`,
        administration,
        owner,
      })),
});

/** The open risks that a person owns. A waiting proposal keeps the owner it was made for. */
export function risksInHand(ports: Ports): HandoverSource {
  const { risks } = ports.lists;
  const commit = committing(ports, { list: 'risks', conflict: riskChanged });
  return {
    kind: 'risk',
    what: (language) => riskText[language].inHand,
    open: (from) =>
      risks
        .by('owner', from)
        .filter(({ state }) => state === 'open')
        .map(({ id, number, title }) => ({ id, title: `${number} ${title}`, from })),
    async move({ id, from }, to, actor) {
      const risk = risks.get(id);
      if (risk?.owner !== from) return undefined;
      if (!mayChange(risk, actor)) return refuse('riskNotYours');
      const { id: owner, name: ownerName, unit, administration } = to;
      const moment = { now: ports.now(), changeId: ports.newId() };
      const stored = await commit(risk, stamped(risk, { owner, ownerName, unit, administration }, actor, moment));
      return isRefusal(stored) ? stored : undefined;
    },
  };
}
