import { changing, decided, written } from '../../blocks/commit.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Measure } from './model.ts';
import { changedMeanwhile, eventOf, mayManage } from './rules.ts';
import { measureText } from './text.ts';

/** The open measures that a person owns; that they changed hands stands in their history. */
export function measuresInHand(ports: Ports): HandoverSource {
  const { measures } = ports.lists;
  const { change } = changing(ports, {
    list: 'measures',
    found(id, asker: Asker) {
      const measure = measures.get(id);
      return measure && mayManage(measure, asker) ? measure : refuse('notAllowed');
    },
    page: () => undefined,
    conflict: changedMeanwhile,
  });
  return {
    kind: 'measure',
    what: (language) => measureText[language].inHand,
    open: (from) =>
      measures
        .by('owner', from)
        .filter(({ state }) => state === 'open')
        .map(({ id, number, title }) => ({ id, title: `${number} ${title}`, from })),
    async move({ id, from }, { id: owner, name: ownerName, unit, administration }, actor) {
      const measure = measures.get(id);
      if (measure?.owner !== from || measure.state !== 'open') return undefined;
      const note = `${measure.ownerName} → ${ownerName}`;
      return change({ id, revision: null }, actor, {
        decide: () =>
          decided({ owner, ownerName, unit, administration }, (next: Measure) => ({
            follow: [written({ list: 'measureEvents', add: eventOf(next, 'changed', actor, { note }) })],
          })),
      });
    },
  };
}
