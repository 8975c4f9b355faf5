// What a case is to those who handle it and to its reporter, and the lines that they write in its timeline.
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { isUnattended } from './arrival-actions.ts';
import type { CaseFile, EventKind, Incident, OwnCase } from './model.ts';
import { eventOf, type IncidentRefusal, isReporter, type Moment, mayHandle } from './rules.ts';
import { ownCase } from './views.ts';

/** A line that somebody writes. Its key is the line's id: sent twice it is one line. */
interface Writing {
  readonly text: string;
  readonly key: string;
}

export interface Cases {
  moment(changeId?: string): Moment;
  file(incident: Incident, asker: Asker): CaseFile;
  own(incident: Incident): OwnCase;
  /** The case, for whoever reported it. */
  ownById(id: string, asker: Asker): Incident | Refusal<IncidentRefusal>;
  /** A line in the timeline that competes with nothing. */
  addEvent(incident: Incident, asker: Asker, kind: EventKind, writing: Writing): Promise<void>;
}

export const unknownCase = (number = '') => refuse('caseUnknown', { number });

export function cases(ports: Ports): Cases {
  const { incidents, timeline } = ports.lists;
  const moment: Cases['moment'] = (changeId = ports.newId()) => ({ now: ports.now(), changeId });
  return {
    moment,
    file: (incident, asker) => ({
      incident,
      timeline: timeline.by('incident', incident.id).toSorted((a, b) => a.at.localeCompare(b.at)),
      waiting: incidents.waiting(incident.id),
      mayHandle: mayHandle(incident, asker),
    }),
    own: (incident) => ownCase(incident, incidents.waiting(incident.id), isUnattended(ports, incident)),
    ownById(id, asker) {
      const incident = incidents.get(id);
      return incident && isReporter(incident, asker) ? incident : unknownCase();
    },
    async addEvent(incident, asker, kind, { text, key }) {
      if (timeline.get(key)) return;
      const event = eventOf({ incident, actor: asker, kind, text, ...moment(key) });
      await ports.commit({
        partition: `incidents/${incident.id}`,
        write: { list: 'timeline', add: event },
        follow: [{ kind: 'showCase', incident: incident.id, where: 'channel' }],
      });
    },
  };
}
