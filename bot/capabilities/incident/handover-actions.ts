import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { unknownCase } from './case-file-actions.ts';
import { caseTold } from './case-jobs.ts';
import { handOver } from './handover-rules.ts';
import { isRestricted } from './insight-rules.ts';
import type { Incident } from './model.ts';
import { eventOf, raceLost } from './rules.ts';
import { incidentText } from './text.ts';

/** The cases that a person handles; what changes hands stands in the case's timeline. */
export function casesInHand(ports: Ports): HandoverSource {
  const { incidents } = ports.lists;
  const { change } = changing(ports, {
    list: 'incidents',
    found: (id, _: Asker) => incidents.get(id) ?? unknownCase(),
    page: () => undefined,
    conflict: raceLost,
  });
  return {
    kind: 'incident',
    what: (language) => incidentText[language].inHand,
    open: (from, language) =>
      incidents
        .all()
        .filter(({ handler, status }) => handler === from && status !== 'closed')
        .map((incident) => ({
          id: incident.id,
          // Whoever plans a handover need not be one of those who may see the case.
          title: isRestricted(incident) ? incidentText[language].restrictedCase : incident.number,
          from,
        })),
    async move({ id, from }, person, actor) {
      if (incidents.get(id)?.handler !== from) return undefined;
      const roles = rolesNow(ports, person.id, dayOf(ports.now()));
      const isHere = (reader: PersonId) => ports.people.get(reader)?.account === 'active';
      return change({ id, revision: null }, actor, {
        decide: (incident, moment) =>
          decided(handOver({ incident, actor }, { person, roles }, isHere), (next: Incident) =>
            caseTold(eventOf({ incident: next, actor, kind: 'handedOver', text: person.name, ...moment })),
          ),
      });
    },
  };
}
