import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { OpenItems } from '../organisation/handover-model.ts';
import { eventOf, mayManage } from './rules.ts';

/** The open measures that a person owns; that they changed hands stands in their history. */
export function measuresInHand(ports: Ports): OpenItems {
  const { measures } = ports.lists;
  return {
    kind: 'measure',
    open: (from) =>
      measures
        .by('owner', from)
        .filter(({ state }) => state === 'open')
        .map(({ id, number, title }) => ({ kind: 'measure', id, title: `${number} ${title}`, from })),
    async move({ id, from }, to, by) {
      const measure = measures.get(id);
      if (measure?.owner !== from || measure.state !== 'open') return undefined;
      if (!mayManage(measure, by)) return refuse('notAllowed');
      const next = {
        ...measure,
        owner: to.id,
        ownerName: to.name,
        unit: to.unit,
        administration: to.administration,
        revision: measure.revision + 1,
        changedBy: by.person.name,
        changedAt: ports.now(),
        changeId: ports.newId(),
      };
      const event = eventOf(next, 'changed', by, { note: `${measure.ownerName} → ${to.name}` });
      const committed = await ports.commit({
        lane: `measures/${id}`,
        write: { list: 'measures', from: measure, to: next },
        follow: [{ kind: 'write', write: { list: 'measureEvents', add: event }, follow: [], ifLost: [] }],
      });
      return committed === 'conflict'
        ? refuse('measureChanged', { name: measures.get(id)?.changedBy ?? '' })
        : undefined;
    },
  };
}
