// Who gets the status card of a case, and what became of each one.
import { changing, decided, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import { mayFollow, mayWork, untouched, workRefused } from '../incident-work/rules.ts';
import type { Asker } from '../roles/model.ts';
import { statusCard } from './cards.ts';
import type { StatusCardServices, StatusEvent, StatusEventKind, StatusPage, StatusReader } from './model.ts';
import { addReader, readerId, removeReader, rowOf, viewOf } from './rules.ts';

type StatusActions = Pick<Actions, Extract<keyof Actions, `statusCard.${string}`>>;

interface StatusCards {
  readonly actions: StatusActions;
  readonly services: StatusCardServices;
  readonly schedules: readonly Schedule[];
  /** What draws the cards of a case anew. */
  shownTo(incident: string): readonly Job[];
}

function statusPages(ports: Ports) {
  const { incidents, incidentWorks, statusReaders, statusEvents } = ports.lists;
  const workOf = (incident: Incident) => incidentWorks.get(incident.id) ?? untouched(incident);
  const readable = (id: string, asker: Asker) => {
    const incident = incidents.get(id);
    return incident && mayFollow(workOf(incident), incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  const isActive = ({ removedAt }: StatusReader) => removedAt === null;
  return {
    readable,
    readers: (id: string) => statusReaders.by('incident', id).filter(isActive),
    changeable(id: string, asker: Asker): Incident | Refusal {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      if (!mayWork(workOf(incident), incident, asker)) return refuse('notAllowed');
      return workRefused(incident, null) ?? incident;
    },
    page(incident: Incident, asker: Asker): StatusPage {
      const { id } = incident;
      const log = statusEvents.by('incident', id).toSorted((a, b) => b.at.localeCompare(a.at));
      const byName = (a: StatusReader, b: StatusReader) => a.personName.localeCompare(b.personName, 'sv');
      return {
        incident: id,
        rows: statusReaders
          .by('incident', id)
          .filter(isActive)
          .toSorted(byName)
          .map((reader) => rowOf(reader, log)),
        view: viewOf(incident, incidentWorks.get(id), true),
        log,
        mayChange: incident.status !== 'closed' && mayWork(workOf(incident), incident, asker),
      };
    },
  };
}

function statusServices(ports: Ports): StatusCardServices {
  const { incidents, incidentWorks, statusReaders, statusEvents } = ports.lists;
  return {
    statusCard(id, person) {
      const reader = statusReaders.get(readerId(id, person));
      const incident = incidents.get(id);
      if (!reader || !incident) return undefined;
      const isOpen = isOpenTo(incident, person);
      const isReader = isOpen && reader.removedAt === null;
      const seen = viewOf(incident, incidentWorks.get(id), isReader);
      const view = isOpen ? seen : { ...seen, number: '' };
      const message = statusCard(view, ports.people.get(person)?.language ?? 'sv');
      return { message, update: view.update?.number ?? 0, isReader };
    },
    statusSent(id, person, update, cause) {
      const reader = statusReaders.get(readerId(id, person));
      const kind: StatusEventKind = cause === null ? 'sent' : 'notDelivered';
      const event = `${readerId(id, person)}/${reader?.revision ?? 0}/${update}/${kind}`;
      if (!reader || statusEvents.get(event)) return;
      const { personName } = reader;
      const self = { actorId: '', actorName: 'Värna', changeId: event };
      const add: StatusEvent = {
        id: event,
        incident: id,
        person,
        personName,
        kind,
        update,
        cause,
        at: ports.now(),
        ...self,
      };
      ports.commitInBackground({ list: 'statusEvents', add });
    },
  };
}

/** A case has become one for named people only: the cards of those who are not named say nothing more of it. */
function closing(ports: Ports): () => void {
  const { incidents, statusReaders } = ports.lists;
  return () => {
    for (const { id, incident: of, person, removedAt } of statusReaders.all()) {
      const incident = incidents.get(of);
      if (removedAt === null && incident && !isOpenTo(incident, person))
        ports.enqueue(`status/${id}/${incident.revision}`, `status/${person}`, {
          kind: 'showStatus',
          incident: of,
          person,
        });
    }
  };
}

export function statusCardActions(ports: Ports): StatusCards {
  const { statusReaders, incidentWorks } = ports.lists;
  const pages = statusPages(ports);
  const { change, save } = changing(ports, {
    list: 'statusReaders',
    found: (id, _asker: Asker) => statusReaders.get(id) ?? refuse('notReader'),
    page: (row) => row,
    conflict: ({ changedBy }: StatusReader) => refuse('readersChanged', { name: changedBy }),
  });
  const show = (incident: string, person: string): Job => ({ kind: 'showStatus', incident, person });
  const told =
    (kind: 'added' | 'removed', { person: { id, name } }: Asker) =>
    (next: StatusReader) => {
      const { changeId, incident, person, personName, changedAt: at } = next;
      const update = incidentWorks.get(incident)?.update?.number ?? 0;
      const by = { at, actorId: id, actorName: name, changeId };
      const add: StatusEvent = { id: changeId, incident, person, personName, kind, update, cause: null, ...by };
      const ifLost: readonly Job[] = [{ kind: 'tellLost', incident, person: id }];
      return { follow: [show(incident, person), written({ list: 'statusEvents' as const, add })], ifLost };
    };

  return {
    actions: {
      async 'statusCard.read'({ id }, asker) {
        const incident = pages.readable(id, asker);
        return isRefusal(incident) ? incident : pages.page(incident, asker);
      },
      async 'statusCard.addReader'({ id, person: to }, actor) {
        const incident = pages.changeable(id, actor);
        if (isRefusal(incident)) return incident;
        const key = readerId(id, to);
        const before = statusReaders.get(key);
        if (before?.removedAt === null) return pages.page(incident, actor);
        const made = await save({ id: before ? key : null, key, revision: null }, actor, {
          decide: () =>
            decided(addReader(incident, ports.people.get(to), pages.readers(id).length), told('added', actor)),
        });
        return isRefusal(made) ? made : pages.page(incident, actor);
      },
      async 'statusCard.removeReader'({ id, person: from }, actor) {
        const incident = pages.changeable(id, actor);
        if (isRefusal(incident)) return incident;
        const made = await change({ id: readerId(id, from), revision: null }, actor, {
          isDone: ({ removedAt }) => removedAt !== null,
          decide: (reader, { now }) => decided(removeReader(reader, now), told('removed', actor)),
        });
        return isRefusal(made) ? made : pages.page(incident, actor);
      },
    },
    services: statusServices(ports),
    schedules: [{ name: 'reminders/status-card', everyMs: MINUTE_MS, run: closing(ports) }],
    shownTo: (id) => pages.readers(id).map(({ person }) => show(id, person)),
  };
}
