// The clocks of a case for whoever asks, and those that run.
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import { isNamed, isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import { placeOfCase } from '../incident/rules.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { LegalClock } from './model.ts';
import type { CaseClocks, ClockRow, RunningClocks } from './question-model.ts';
import { may } from './rights.ts';
import { inOrder, leftOf, percentOf } from './rules.ts';

export interface ClockPages {
  of(caseId: string): readonly LegalClock[];
  page(caseId: string, asker: Asker): CaseClocks;
  running(asker: Asker): RunningClocks;
  /** The case, for whoever may read its clocks. */
  readable(caseId: string, asker: Asker): Incident | Refusal;
  /** The case, for whoever may change its clocks. */
  handled(caseId: string, asker: Asker): Incident | Refusal;
  /** The clock, for whoever may change it. */
  found(id: string, asker: Asker): LegalClock | Refusal;
}

/** Somebody who was warned sees what they were warned of, whatever their roles. */
export const wasTold = ({ warnings }: LegalClock, person: string): boolean =>
  warnings.some(({ told }) => told.some((one) => one.person === person));

export function clockPages(ports: Ports): ClockPages {
  const { legalClocks, clockEvents, incidents } = ports.lists;
  const of: ClockPages['of'] = (caseId) => inOrder(legalClocks.by('caseId', caseId));
  const mayOn = (permission: 'legalClock.read' | 'legalClock.handle', caseId: string, { person, roles }: Asker) => {
    const incident = incidents.get(caseId);
    if (incident && !isOpenTo(incident, person.id)) return false;
    return may(permission, person, roles, incident ? placeOfCase(incident) : WHOLE);
  };
  const mayRead = (caseId: string, asker: Asker) => {
    const { id } = asker.person;
    const incident = incidents.get(caseId);
    if (incident && !isOpenTo(incident, id)) return false;
    const isAsked = (incident && isNamed(incident, id)) || of(caseId).some((clock) => wasTold(clock, id));
    return isAsked || mayOn('legalClock.read', caseId, asker);
  };

  const rowOf = (clock: LegalClock): ClockRow => {
    const now = ports.now();
    return { clock, leftMs: leftOf(clock, now), percent: percentOf(clock, now) };
  };
  const page: ClockPages['page'] = (caseId, asker) => ({
    caseId,
    rows: of(caseId).map(rowOf),
    events: clockEvents.by('caseId', caseId).toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)),
    now: ports.now(),
    mayHandle: mayOn('legalClock.handle', caseId, asker),
  });
  const handled: ClockPages['handled'] = (caseId, asker) => {
    const incident = incidents.get(caseId);
    return incident && mayOn('legalClock.handle', caseId, asker) ? incident : refuse('notAllowed');
  };
  return {
    of,
    page,
    running: (asker) => ({
      rows: inOrder(legalClocks.by('state', 'running').filter(({ caseId }) => mayRead(caseId, asker))).map(rowOf),
      now: ports.now(),
    }),
    readable(caseId, asker) {
      const incident = incidents.get(caseId);
      return incident && mayRead(caseId, asker) ? incident : refuse('notAllowed');
    },
    handled,
    found(id, asker) {
      const clock = legalClocks.get(id);
      const incident = clock && incidents.get(clock.caseId);
      if (!clock || (incident && !isOpenTo(incident, asker.person.id))) return refuse('clockUnknown');
      return mayOn('legalClock.handle', clock.caseId, asker) ? clock : refuse('notAllowed');
    },
  };
}
