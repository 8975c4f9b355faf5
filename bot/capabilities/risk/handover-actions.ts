import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import type { OwnerSource } from '../vacancy/model.ts';
import { mayChange } from './rules.ts';

/** What risks are about must have somebody who answers for it. */
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

/** The open risks that a person owns; a proposal that waits goes on with the owner it was made for. */
export function risksInHand(ports: Ports): HandoverSource {
  const { risks } = ports.lists;
  return {
    kind: 'risk',
    open: (from) =>
      risks
        .by('owner', from)
        .filter(({ state }) => state === 'open')
        .map(({ id, number, title }) => ({ kind: 'risk', id, title: `${number} ${title}`, from })),
    async move({ id, from }, to, by) {
      const risk = risks.get(id);
      if (risk?.owner !== from) return undefined;
      if (!mayChange(risk, by)) return refuse('riskNotYours');
      const next = {
        ...risk,
        owner: to.id,
        ownerName: to.name,
        unit: to.unit,
        administration: to.administration,
        revision: risk.revision + 1,
        changedBy: by.person.name,
        changedAt: ports.now(),
        changeId: ports.newId(),
      };
      const committed = await ports.commit({
        lane: `risks/${id}`,
        write: { list: 'risks', from: risk, to: next },
        follow: [],
      });
      return committed === 'conflict' ? refuse('riskChanged', { name: risks.get(id)?.changedBy ?? '' }) : undefined;
    },
  };
}
