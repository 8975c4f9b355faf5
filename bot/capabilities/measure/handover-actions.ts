import { committing, written } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import { changedMeanwhile, eventOf, mayManage } from './rules.ts';

/** The open measures that a person owns; that they changed hands stands in their history. */
export function measuresInHand(ports: Ports): HandoverSource {
  const { measures } = ports.lists;
  const commit = committing(ports, { list: 'measures', conflict: changedMeanwhile });
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
      const { id: owner, name: ownerName, unit, administration } = to;
      const moment = { now: ports.now(), changeId: ports.newId() };
      const next = stamped(measure, { owner, ownerName, unit, administration }, by, moment);
      const event = eventOf(next, 'changed', by, { note: `${measure.ownerName} → ${to.name}` });
      const stored = await commit(measure, next, { follow: [written({ list: 'measureEvents', add: event })] });
      return isRefusal(stored) ? stored : undefined;
    },
  };
}
