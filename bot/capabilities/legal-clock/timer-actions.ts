// The next step of a clock, put where it waits for its time. Its key is the clock, the due time and the step: it is one job.
import { type Instant, instantAt } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { ClockStepJob } from './jobs.ts';
import type { LegalClock } from './model.ts';
import { nextStep } from './rules.ts';

export interface Timers {
  /** Not before its next step. @param again of a look that is made anew, since the first was used up */
  arm(clock: LegalClock, again?: string): void;
  /** It does not run to that moment any more. */
  disarm(clock: LegalClock): void;
  /** Nobody may have acknowledged it by then. */
  passOn(job: ClockStepJob, told: number, at: Instant, again?: string): void;
}

const keyOf = ({ clock, due, step }: ClockStepJob) => `clock/${clock}/${Date.parse(due)}/${step}`;
const partitionOf = (clock: string) => `legalClocks/${clock}/clock`;

export function timers(ports: Ports): Timers {
  return {
    arm(clock, again = '') {
      const next = nextStep(clock);
      if (!next) return;
      const job: ClockStepJob = { clock: clock.id, step: next.step, due: clock.due };
      ports.enqueue(`${keyOf(job)}${again}`, partitionOf(clock.id), { kind: 'fireClock', ...job }, { at: next.at });
    },
    disarm(clock) {
      const next = nextStep({ ...clock, state: 'running' });
      if (next) ports.cancel(keyOf({ clock: clock.id, step: next.step, due: clock.due }));
    },
    passOn(job, told, at, again = '') {
      const key = `${keyOf(job)}/after/${told}${again}`;
      ports.enqueue(key, partitionOf(job.clock), { kind: 'passClockOn', ...job, told }, { at });
    },
  };
}

export const minutesAfter = (at: Instant, minutes: number): Instant => instantAt(Date.parse(at) + minutes * 60_000);
