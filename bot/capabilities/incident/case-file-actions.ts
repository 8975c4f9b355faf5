// What a case is to those who handle it and to its reporter, and the lines that they write in its timeline.
import { recording } from '../../blocks/commit.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import { nextUpdateOf } from '../incident-work/model.ts';
import type { Asker } from '../roles/model.ts';
import { isUnattended } from './arrival-actions.ts';
import { eventsSeenBy, seenBy } from './masking-rules.ts';
import type { CaseFile, EventKind, Incident, IncidentEvent, OwnCase } from './model.ts';
import { eventOf, type IncidentRefusal, isReporter, mayHandle, mayRead } from './rules.ts';
import { ownCase } from './views.ts';

/** A line that somebody writes. Its key is the line's id: sent twice it is one line. */
interface Writing {
  readonly text: string;
  readonly key: string;
}

export interface Cases {
  file(incident: Incident, asker: Asker): CaseFile;
  own(incident: Incident): OwnCase;
  /** The case, for whoever may read it. */
  readable(id: string, asker: Asker): Incident | Refusal<IncidentRefusal>;
  /** The case, for whoever reported it. */
  ownById(id: string, asker: Asker): Incident | Refusal<IncidentRefusal>;
  /** A line in the timeline that competes with nothing. */
  addEvent(incident: Incident, asker: Asker, kind: EventKind, writing: Writing): Promise<void>;
}

export const unknownCase = (number = '') => refuse('caseUnknown', { number });

/** A line in the timeline that competes with nothing, in the partition of its case: the channel's card shows it. */
export function timelining(ports: Ports): (event: IncidentEvent) => Promise<IncidentEvent> {
  const record = recording(ports, { list: 'timeline', within: ({ incident }) => `incidents/${incident}` });
  return (event) => record(event, { follow: [{ kind: 'showCase', incident: event.incident, where: 'channel' }] });
}

export function cases(ports: Ports): Cases {
  const { incidents, incidentWorks, timeline } = ports.lists;
  const record = timelining(ports);
  return {
    file: (incident, asker) => ({
      incident: seenBy(incident, asker),
      timeline: eventsSeenBy(
        incident,
        timeline.by('incident', incident.id).toSorted((a, b) => a.at.localeCompare(b.at)),
        asker,
      ),
      nextUpdateAt: nextUpdateOf(incidentWorks.get(incident.id)),
      waiting: incidents.waiting(incident.id),
      mayHandle: mayHandle(incident, asker),
    }),
    own: (incident) =>
      ownCase(incident, {
        waiting: incidents.waiting(incident.id),
        isUnattended: isUnattended(ports, incident),
        phone: ports.about.phones.support,
      }),
    readable(id, asker) {
      const incident = incidents.get(id);
      return incident && mayRead(incident, asker) ? incident : unknownCase();
    },
    ownById(id, asker) {
      const incident = incidents.get(id);
      return incident && isReporter(incident, asker) ? incident : unknownCase();
    },
    async addEvent(incident, asker, kind, { text, key }) {
      if (timeline.get(key)) return;
      await record(eventOf({ incident, actor: asker, kind, text, now: ports.now(), changeId: key }));
    },
  };
}
