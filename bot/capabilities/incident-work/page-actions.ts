// The work with a case as whoever asks sees it.
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Incident } from '../incident/model.ts';
import { mayHandle, mayRead } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { contactFor } from '../triage/party-rules.ts';
import { emptyRoles, isOverdue } from './cadence-rules.ts';
import { LIST_OF } from './checklist-model.ts';
import type { IncidentWork, WorkPage } from './model.ts';
import type { Shown, WorkShown } from './question-model.ts';
import { followed, mayFollow, mayWork, untouched, workRefused } from './rules.ts';

export interface WorkPages {
  /** The case, for whoever may follow the work with it. */
  readable(id: string, asker: Asker): Incident | Refusal;
  /** For whoever may do something with it now. @param isLed only those who handle the case */
  workable(id: string, asker: Asker, isLed?: boolean): Incident | Refusal;
  /** As it stands, with what the case itself says of it since. */
  workOf(incident: Incident): IncidentWork;
  /** Whom to call instead, where the case may concern protective security. */
  stopOf(incident: Incident): { readonly phone: string } | null;
  page(incident: Incident, asker: Asker, shown?: Shown): WorkShown;
}

const caseOf = ({ id, number, status, severity, category }: Incident): WorkPage['incident'] => ({
  id,
  number,
  status,
  severity,
  category,
});

export function workPages(ports: Ports): WorkPages {
  const { incidents, incidentWorks, incidentWorkEvents, triages, triageParties } = ports.lists;
  const workOf = (incident: Incident) => {
    const work = incidentWorks.get(incident.id) ?? untouched(incident);
    return followed(work, incident, ports.now()) ?? work;
  };
  const readable: WorkPages['readable'] = (id, asker) => {
    const incident = incidents.get(id);
    return incident && mayFollow(workOf(incident), incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  const stopOf: WorkPages['stopOf'] = ({ id }) => {
    if ((triages.get(id)?.stoppedAt ?? null) === null) return null;
    return contactFor('protection', triageParties.all(), dayOf(ports.now()), ports.about.phones.protection);
  };
  return {
    readable,
    workable(id, asker, isLed = false) {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      const may = isLed ? mayHandle(incident, asker) : mayWork(workOf(incident), incident, asker);
      return may ? (workRefused(incident, stopOf(incident)) ?? incident) : refuse('notAllowed');
    },
    workOf,
    stopOf,
    page(incident, asker, shown = 'work') {
      const work = workOf(incident);
      const isOpen = incident.status !== 'closed';
      return {
        incident: caseOf(incident),
        work,
        empty: emptyRoles(work),
        otherList: LIST_OF[incident.category] === LIST_OF[work.checklist.category] ? null : incident.category,
        isOverdue: isOverdue(work, ports.now()),
        history: incidentWorkEvents.by('incident', incident.id).toSorted((a, b) => b.at.localeCompare(a.at)),
        reader: asker.person.id,
        waiting: incidentWorks.waiting(incident.id),
        mayWork: isOpen && mayWork(work, incident, asker),
        mayReadCase: mayRead(incident, asker),
        mayLead: isOpen && mayHandle(incident, asker),
        shown,
      };
    },
  };
}
