// What belongs together with a case, and what looks so.
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import { seenBy } from '../incident/masking-rules.ts';
import type { Incident, IncidentId } from '../incident/model.ts';
import { mayHandle, mayRead } from '../incident/rules.ts';
import type { Asker } from '../roles/model.ts';
import { likeness } from './likeness-rules.ts';
import { lineOf } from './lines.ts';
import type { CaseGroup, GroupOutcome } from './model.ts';
import { APART_MS, inOrder, mainOf } from './rules.ts';
import { type Waves, waves } from './wave-actions.ts';

/** What is offered on the page of one case. */
const MOST_ALIKE = 20;

export interface CaseGroups extends Omit<Waves, 'traits'> {
  readable(id: IncidentId, asker: Asker): Incident | Refusal;
  /** For whoever may also do something with it. */
  handled(id: IncidentId, asker: Asker): Incident | Refusal;
  group(incident: Incident, asker: Asker): CaseGroup;
  outcome(of: Pick<GroupOutcome, 'done' | 'notDone'>, main: Incident, asker: Asker): GroupOutcome;
}

export function caseGroups(ports: Ports): CaseGroups {
  const { incidents, groupedCases } = ports.lists;
  const { traits, ...known } = waves(ports);
  const { membersOf, waveSeen } = known;

  const readable = (id: IncidentId, asker: Asker) => {
    const incident = incidents.get(id);
    return incident && mayRead(incident, asker) ? incident : refuse('caseUnknown', { number: '' });
  };
  const alike = (incident: Incident) =>
    incidents
      .all()
      .filter(
        (one) =>
          one.id !== incident.id &&
          one.status !== 'closed' &&
          Math.abs(Date.parse(one.reportedAt) - Date.parse(incident.reportedAt)) <= APART_MS &&
          groupedCases.get(one.id) === undefined &&
          membersOf(one.id).length === 0 &&
          likeness(traits(incident), traits(one)) !== null,
      );
  const group = (incident: Incident, asker: Asker): CaseGroup => {
    const mainId = mainOf(incident.id, groupedCases);
    const main = mainId === undefined ? undefined : incidents.get(mainId);
    const isSeen = (one: Incident) => mayRead(one, asker);
    const line = (one: Incident) => lineOf(seenBy(one, asker));
    return {
      main: main && isSeen(main) ? line(main) : null,
      cases: membersOf(incident.id).filter(isSeen).map(line),
      alike: mainId === undefined ? inOrder(alike(incident)).filter(isSeen).slice(0, MOST_ALIKE).map(line) : [],
      mayHandle: mayHandle(incident, asker),
    };
  };

  return {
    ...known,
    readable,
    handled(id, asker) {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      return mayHandle(incident, asker) ? incident : refuse('notAllowed');
    },
    group,
    outcome: (of, main, asker) => ({ ...of, group: group(main, asker), wave: waveSeen(main, asker) }),
  };
}
