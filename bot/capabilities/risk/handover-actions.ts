import { changing, decided } from '../../blocks/commit.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import type { Asker } from '../roles/model.ts';
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
  const { change } = changing(ports, {
    list: 'risks',
    found(id, asker: Asker) {
      const risk = risks.get(id);
      return risk && mayChange(risk, asker) ? risk : refuse('riskNotYours');
    },
    page: () => undefined,
    conflict: riskChanged,
  });
  return {
    kind: 'risk',
    what: (language) => riskText[language].inHand,
    open: (from) =>
      risks
        .by('owner', from)
        .filter(({ state }) => state === 'open')
        .map(({ id, number, title }) => ({ id, title: `${number} ${title}`, from })),
    async move({ id, from }, { id: owner, name: ownerName, unit, administration }, actor) {
      if (risks.get(id)?.owner !== from) return undefined;
      const moved = { owner, ownerName, unit, administration };
      return change({ id, revision: null }, actor, { decide: () => decided(moved) });
    },
  };
}
