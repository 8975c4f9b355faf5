// How the training goes, as those who follow it see it: rounds, units, months and the people of one round.
import type { Day, Instant } from '../../blocks/instant.ts';
import type { CampaignState, Cause, Funnel } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import type { ResultState } from './model.ts';

/** One round of one lesson, as the coordinator follows it. */
export interface Round {
  readonly campaign: string;
  readonly title: string;
  readonly startedAt: Instant;
  readonly due: Day;
  readonly funnel: Funnel;
  readonly programme: string | null;
  readonly state: CampaignState;
  /** Begun, not passed. */
  readonly begun: number;
  /** Past their own last day, not passed. */
  readonly late: number;
  readonly isLate: boolean;
}

/** The coordinator's page: sums only, so that it costs the same at 500 rows and at 50 000. */
export interface TrainingOverview {
  readonly rounds: readonly Round[];
  readonly units: readonly { readonly unit: string; readonly audience: number; readonly passed: number }[];
  /** Passed month by month, the last twelve; `2026-11`. */
  readonly trend: readonly { readonly month: string; readonly passed: number }[];
}

/** How each unit stands in each lesson's latest round: sums only, of those whom the asker may see. */
export interface TrainingHeat {
  readonly lessons: readonly { readonly campaign: string; readonly title: string }[];
  /** Those with most left first; a cell for each lesson, null where nobody in the unit is asked. */
  readonly units: readonly {
    readonly unit: string;
    readonly cells: readonly ({ readonly asked: number; readonly passed: number } | null)[];
  }[];
}

/** One person in a round. */
export interface TrainingPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly state: ResultState | 'notBegun' | 'unreachable' | 'reached' | 'left' | 'setAside';
  /** Why Teams could not reach the person, with its code. */
  readonly cause: Cause | null;
  readonly code: string | null;
  /** The day of the last message that made the phone buzz. */
  readonly remindedOn: Day | null;
  readonly score: number | null;
  readonly of: number | null;
  readonly due: Day;
  readonly isLate: boolean;
  readonly finishedAt: Instant | null;
}
