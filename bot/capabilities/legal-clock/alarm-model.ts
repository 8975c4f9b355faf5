// What the second channel is told when nobody acknowledges a warning: number, step and time, and never what the case is about.
import type { Instant } from '../../blocks/instant.ts';
import type { TeamsRefusal } from '../campaign/model.ts';
import type { ClockStep, WarningStep } from './model.ts';

export interface Alarm {
  readonly caseNumber: string;
  readonly step: ClockStep;
  readonly warning: WarningStep;
  readonly due: Instant;
  /** Milliseconds until then as the alarm is raised; negative when it has passed. */
  readonly timeLeft: number;
  /** So many minutes nobody has acknowledged it. */
  readonly unanswered: number;
}

/** The ways out of the house; a webhook leads to what sends text messages. */
export const ALARM_WAYS = ['mail', 'webhook'] as const;
export type AlarmWay = (typeof ALARM_WAYS)[number];

export const TRIAL_OUTCOMES = ['delivered', 'notNow', 'refused', 'uncertain'] as const;
/** What became of a trial alarm on one way. `delivered`: the other side took it. `notNow`: it did not answer, or asked to wait. */
export interface Trial {
  readonly way: AlarmWay;
  readonly became: (typeof TRIAL_OUTCOMES)[number];
  /** A code; empty where it was delivered. */
  readonly why: string;
}

/**
 * `again`: to be tried again after so many milliseconds. `failed`: it will not get through as it is set up. `uncertain`: it
 * may have got through, so it is not sent once more. `why` is a code.
 */
export type AlarmResult =
  | { readonly result: 'raised' }
  | { readonly result: 'notConfigured' }
  | { readonly result: 'again'; readonly after: number; readonly why: string }
  | { readonly result: 'uncertain'; readonly why: string }
  | { readonly result: 'failed'; readonly why: TeamsRefusal['code'] };
