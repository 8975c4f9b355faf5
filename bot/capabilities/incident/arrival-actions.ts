// What became of a message about a case, once Teams has answered: the timeline says so, and the coordinators see the case anyhow.
import { dayOf } from '../../blocks/instant.ts';
import type { Duties } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { EventKind, UndeliveredCause } from './model.ts';
import { mayHandle } from './rules.ts';

const SELF = 'Värna';

type ArrivalDuties = Pick<Duties, 'handlers' | 'messageMissed' | 'messageArrived'>;

export function arrivals(ports: Ports): ArrivalDuties {
  const { roles, timeline } = ports.shelves;

  /** Its id is made of the message's, so that it is written once. */
  const line = (incident: string, id: string, kind: EventKind, cause: UndeliveredCause | null, text = '') => {
    if (timeline.get(id)) return;
    const empty = { category: null, severity: null, outcome: null };
    const event = { ...empty, id, incident, at: ports.now(), by: '', byName: SELF, kind, text, cause, changeId: id };
    ports.keepSoon({ list: 'timeline', add: event });
  };
  const missed = (event: string) => `${event}/missed`;

  return {
    handlers(incident) {
      const today = dayOf(ports.now());
      const held = roles.all().flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy]));
      const appointed = ports.people.all().flatMap(({ id }) => (ports.people.appRoles(id).length > 0 ? [id] : []));
      return [...new Set([...held, ...appointed])].filter((id) => {
        const person = ports.people.get(id);
        return person !== undefined && mayHandle(incident, { person, roles: rolesNow(ports, id, today) });
      });
    },
    messageMissed(incident, event, cause, code) {
      line(incident, missed(event), 'notDelivered', cause, cause === 'refused' ? code : '');
    },
    messageArrived(incident, event) {
      if (timeline.get(missed(event))) line(incident, `${event}/arrived`, 'delivered', null);
    },
  };
}
