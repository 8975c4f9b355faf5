import type { Instant } from '../../blocks/instant.ts';
import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId } from '../people/model.ts';
import type { ClockId, ClockStop, WarningStep } from './model.ts';

/** One step of one clock with one due time: what makes a warning one. */
export interface ClockStepJob {
  readonly clock: ClockId;
  readonly step: WarningStep;
  readonly due: Instant;
}

export interface LegalClockJobs {
  /** Its time has come: the clock is looked at, and warned of if it still runs to that moment. */
  fireClock: ClockStepJob;
  /** One warning to one person, or to the incident channel where nobody is left. */
  warnClock: ClockStepJob & { readonly person: PersonId | null };
  /** Nobody has acknowledged it in time: it goes on to whoever is next. @property told how many had been told */
  passClockOn: ClockStepJob & { readonly told: number };
  /** The same by another way than Teams. */
  raiseAlarm: ClockStepJob;
  /** A stop that was accepted, and lost against a warning that another process wrote: recorded all the same. */
  stopClock: { readonly clock: ClockId; readonly stop: ClockStop };
}

export const legalClockJobs = {
  fireClock: { label: { sv: 'Titta på en lagstadgad frist', en: 'Look at a legal clock' }, partition: 'clock' },
  warnClock: { label: { sv: 'Varna om en frist', en: 'Warn of a legal clock' }, partition: 'people' },
  passClockOn: {
    label: { sv: 'Låta en varning gå vidare till nästa person', en: 'Pass a warning on to the next person' },
    partition: 'clock',
  },
  raiseAlarm: {
    label: { sv: 'Varna om en frist på annat sätt än i Teams', en: 'Warn of a legal clock outside Teams' },
    partition: 'alarm',
  },
  stopClock: {
    label: { sv: 'Registrera att en frist är stoppad', en: 'Record that a clock has stopped' },
    partition: 'clock',
  },
} as const satisfies JobFactsOf<LegalClockJobs>;
