import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may } from './rights.ts';
import { mayRead } from './rules.ts';
import { statisticsOf } from './statistics-rules.ts';

export function statisticsActions(ports: Ports): Pick<Actions, 'incident.statistics'> {
  const { incidents, timeline } = ports.lists;
  return {
    async 'incident.statistics'(_, asker) {
      if (!may('incident.readPersonalData', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      return statisticsOf(
        incidents.all().filter((incident) => mayRead(incident, asker)),
        { today: dayOf(ports.now()), timeline: ({ id }) => timeline.by('incident', id) },
      );
    },
  };
}
