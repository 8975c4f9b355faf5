// A case as somebody may see it: the name and unit of a reporter who is not shown stand nowhere in it.
import type { Language } from '../../blocks/text.ts';
import { hidesReporter } from './insight-rules.ts';
import type { Incident, IncidentEvent } from './model.ts';
import { may } from './rights.ts';
import { type Actor, isReporter, placeOfCase } from './rules.ts';
import { incidentText } from './text.ts';

interface Viewer extends Actor {
  readonly language: Language;
}

/** The coordinator, and the reporter; nobody else where the reporter is hidden. */
export const knowsReporter = (incident: Incident, viewer: Actor): boolean =>
  !hidesReporter(incident) ||
  isReporter(incident, viewer) ||
  may('incident.handle', viewer.person, viewer.roles, placeOfCase(incident));

/** As nobody in particular sees it. */
export function withoutReporter(incident: Incident, language: Language): Incident {
  if (!hidesReporter(incident)) return incident;
  const name = incidentText[language].notShown;
  const { reporterName, changedBy } = incident;
  return {
    ...incident,
    reporter: '',
    reporterName: name,
    reporterUnit: '',
    reporterAdministration: '',
    changedBy: changedBy === reporterName ? name : changedBy,
  };
}

export const seenBy = (incident: Incident, viewer: Viewer): Incident =>
  knowsReporter(incident, viewer) ? incident : withoutReporter(incident, viewer.language);

export function eventsSeenBy(
  incident: Incident,
  events: readonly IncidentEvent[],
  viewer: Viewer,
): readonly IncidentEvent[] {
  if (knowsReporter(incident, viewer)) return events;
  const actorName = incidentText[viewer.language].notShown;
  return events.map((event) => (event.actorId === incident.reporter ? { ...event, actorId: '', actorName } : event));
}
