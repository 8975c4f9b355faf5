import { dayOf } from '../../blocks/instant.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { ChangeCase } from './change-actions.ts';
import type { Incident } from './model.ts';
import type { Actor } from './rules.ts';
import { giveBack, unassess } from './undo-rules.ts';

type Undoing = Pick<Actions, 'incident.unassess' | 'incident.giveBack'>;

export function undoActions(ports: Ports, change: ChangeCase): Undoing {
  const eventsOf = ({ id }: Incident) =>
    ports.lists.timeline.by('incident', id).toSorted((a, b) => a.at.localeCompare(b.at));
  return {
    'incident.unassess': ({ category, ...seen }, actor) =>
      change(seen, actor, {
        kind: 'unassessed',
        decide: (incident) => unassess({ incident, actor, events: eventsOf(incident) }, category),
      }),
    'incident.giveBack': ({ handler, ...seen }, actor) => {
      const person = ports.people.get(handler);
      const to: Actor | undefined = person && { person, roles: rolesNow(ports, person.id, dayOf(ports.now())) };
      return change(seen, actor, {
        kind: 'gaveBack',
        text: person?.name ?? '',
        decide: (incident) => giveBack({ incident, actor, events: eventsOf(incident) }, to),
      });
    },
  };
}
