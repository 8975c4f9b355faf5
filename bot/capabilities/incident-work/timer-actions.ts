// When a case is looked at next, put where it waits for its time. The key is the case, what is asked for and when: it is one job.
import type { Ports } from '../../ports.ts';
import { nextNags } from './cadence-rules.ts';
import type { IncidentWork } from './model.ts';

export interface WorkTimers {
  /** @param again of a look that is made anew, since the first was used up */
  arm(work: IncidentWork, again?: string): void;
}

export function workTimers(ports: Ports): WorkTimers {
  return {
    arm(work, again = '') {
      for (const { kind: about, at } of nextNags(work))
        ports.enqueue(
          `incidentWork/${work.id}/${about}/${Date.parse(at)}${again}`,
          `incidentWorks/${work.id}/work`,
          { kind: 'lookAtWork', incident: work.id, about },
          { at },
        );
    },
  };
}
