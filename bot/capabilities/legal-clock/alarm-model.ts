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
