import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import { bothCards, lineOf } from './draft-actions.ts';
import { handOver } from './handover-rules.ts';
import { eventOf, raceLost } from './rules.ts';

/** The cases that a person handles; what changes hands stands in the case's timeline. */
export function casesInHand(ports: Ports): HandoverSource {
  const { incidents } = ports.lists;
  const commit = committing(ports, { list: 'incidents', conflict: raceLost });
  return {
    kind: 'incident',
    open: (from) =>
      incidents
        .all()
        .filter(({ handler, status }) => handler === from && status !== 'closed')
        .map(({ id, number }) => ({ kind: 'incident', id, title: number, from })),
    async move({ id, from }, person, by) {
      const incident = incidents.get(id);
      if (incident?.handler !== from) return undefined;
      const held = rolesNow(ports, person.id, dayOf(ports.now()));
      const moment = { now: ports.now(), changeId: ports.newId() };
      const next = handOver({ incident, actor: by, ...moment }, { person, roles: held });
      if (isRefusal(next)) return next;
      const event = eventOf({ incident: next, actor: by, kind: 'handedOver', text: person.name, ...moment });
      const stored = await commit(incident, next, {
        follow: [...bothCards(id), lineOf(event)],
        ifLost: [{ kind: 'tellLost', incident: id, person: by.person.id }, ...bothCards(id)],
      });
      return isRefusal(stored) ? stored : undefined;
    },
  };
}
