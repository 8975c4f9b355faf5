// What became of a message about a case, once Teams has answered: the timeline says so, and the coordinators see the case anyhow.
import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { PersonId } from '../people/model.ts';
import { appointedIn } from '../roles/coordination-rules.ts';
import type { EventKind, Incident, IncidentServices, UndeliveredCause } from './model.ts';
import { incidentPermissions } from './rights.ts';
import { mayHandle } from './rules.ts';

const SELF = 'Värna';

/** Everyone who may handle the case today, by role or appointed in Entra ID. */
export function handlersOf(ports: Ports, incident: Incident): readonly PersonId[] {
  const today = dayOf(ports.now());
  const held = ports.lists.roles
    .all()
    .filter(({ role }) => incidentPermissions['incident.handle'].roles.some((one) => one === role))
    .flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy]));
  return [...new Set([...held, ...appointedIn(ports)])].filter((id) => {
    const person = ports.people.get(id);
    return person !== undefined && mayHandle(incident, { person, roles: rolesNow(ports, id, today) });
  });
}

/** Before Entra ID has been read nobody is known, and nothing is said of it. */
export const isUnattended = (ports: Ports, incident: Incident): boolean =>
  ports.people.all().length > 0 && handlersOf(ports, incident).length === 0;

export function arrivals(ports: Ports): IncidentServices {
  const { timeline } = ports.lists;

  /** Its id is made of the message's, so that it is written once. */
  const line = (incident: string, id: string, kind: EventKind, cause: UndeliveredCause | null, text = '') => {
    if (timeline.get(id)) return;
    const empty = { category: null, severity: null, outcome: null };
    const event = {
      ...empty,
      id,
      incident,
      at: ports.now(),
      actorId: '',
      actorName: SELF,
      kind,
      text,
      cause,
      changeId: id,
    };
    ports.commitInBackground({ list: 'timeline', add: event });
  };
  const missed = (event: string) => `${event}/missed`;

  return {
    handlers: (incident) => handlersOf(ports, incident),
    messageMissed(incident, event, cause, code) {
      line(incident, missed(event), 'notDelivered', cause, cause === 'refused' ? code : '');
    },
    messageArrived(incident, event) {
      if (timeline.get(missed(event))) line(incident, `${event}/arrived`, 'delivered', null);
    },
  };
}
