// Who is asked, and what for: read when the message is sent, so that nobody is asked for what is done.
import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { InboxItem, InboxSource } from '../inbox/model.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import { mayHandle } from '../incident/rules.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { PersonId } from '../people/model.ts';
import { emptyRoles, isAskedFor } from './cadence-rules.ts';
import { type IncidentWork, type IncidentWorkServices, NAGS, type NagKind, type WorkTask } from './model.ts';

/** An update is the incident lead's to write; without one it is whoever handles the case. */
const isAsked = (ports: Ports, work: IncidentWork, incident: Incident, about: NagKind, id: PersonId): boolean => {
  const lead = work.holders.lead?.person;
  if (about === 'update' && lead !== undefined && isOpenTo(incident, lead)) return lead === id;
  const person = ports.people.get(id);
  return person !== undefined && mayHandle(incident, { person, roles: rolesNow(ports, id, dayOf(ports.now())) });
};

export function noticing(ports: Ports): IncidentWorkServices {
  const { incidents, incidentWorks, incidentWorkEvents } = ports.lists;
  return {
    workNotice(id, about, at) {
      const work = incidentWorks.get(id);
      if (!work || incidents.get(id)?.status === 'closed') return undefined;
      if (work.nags[about].at !== at || !isAskedFor(work, about)) return undefined;
      const { number, nextUpdateAt, update: last } = work;
      return { incident: id, number, about, empty: emptyRoles(work), nextUpdateAt, last };
    },
    caseRoleNotice(id, person, role) {
      const work = incidentWorks.get(id);
      const of = incidents.get(id);
      if (work?.holders[role]?.person !== person || (of && !isOpenTo(of, person))) return undefined;
      const given = incidentWorkEvents
        .by('incident', id)
        .filter(({ kind, about }) => kind === 'roleGiven' && about === role)
        .toSorted((a, b) => b.at.localeCompare(a.at))[0];
      return { incident: id, number: work.number, role, by: given?.actorName ?? work.changedBy };
    },
  };
}

/** What is still missing in a case after it has been asked for once. */
export function workToDo(ports: Ports): InboxSource<WorkTask> {
  const { incidents, incidentWorks } = ports.lists;
  return {
    what: { sv: 'arbetet med incidenter', en: 'work on incidents' },
    tasks: (person, today) =>
      incidentWorks.by('asked', 'yes').flatMap((work) => {
        const incident = incidents.get(work.id);
        if (!incident || incident.status === 'closed') return [];
        return NAGS.flatMap((about): InboxItem<WorkTask>[] => {
          if (!isAskedFor(work, about) || !isAsked(ports, work, incident, about, person)) return [];
          const { id, number, nextUpdateAt } = work;
          const due = about === 'update' && nextUpdateAt !== null ? dayOf(nextUpdateAt) : today;
          const empty = emptyRoles(work);
          return [
            { urgency: 'own', task: { kind: 'incidentWork', about, incident: id, number, empty, nextUpdateAt, due } },
          ];
        });
      }),
  };
}
