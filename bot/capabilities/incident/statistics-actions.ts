import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import { remembered } from '../../blocks/remembered.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { CaseStatistics } from './list-model.ts';
import { may } from './rights.ts';
import { mayRead } from './rules.ts';
import { statisticsOf } from './statistics-rules.ts';

/** So many answers are kept while no case has changed. */
const MOST_KEPT = 20;

export function statisticsActions(ports: Ports): Pick<Actions, 'incident.statistics'> {
  const { incidents, timeline } = ports.lists;
  const kept = remembered<CaseStatistics>(MOST_KEPT);
  return {
    async 'incident.statistics'(_, asker) {
      const { person, roles } = asker;
      if (!may('incident.readPersonalData', person, roles, 'anywhere')) return refuse('notAllowed');
      const today = dayOf(ports.now());
      // Each of them only grows, so their sum is another after every change.
      const version = incidents.version() + timeline.version();
      return kept(version, JSON.stringify([person.id, person.account, roles, today]), () =>
        statisticsOf(
          incidents.all().filter((incident) => mayRead(incident, asker)),
          { today, timeline: ({ id }) => timeline.by('incident', id) },
        ),
      );
    },
  };
}
