// What is asked about the delegation order, and how it is shown.
import * as z from 'zod/mini';
import { making, nothing } from '../../blocks/question.ts';
import { DECIDERS, type Decider, type DelegationLine, type DelegationVersion, delegationLines } from './model.ts';

export const delegationAsked = {
  'organisation.delegation': nothing,
  'organisation.saveDelegation': making(
    z.object({
      /** The version that the page showed; nought = the default. */
      version: z.number(),
      lines: delegationLines,
      note: z.string().check(z.maxLength(2_000)),
    }),
  ),
  'organisation.deciders': z.object({
    decider: z.enum(DECIDERS),
    administration: z.string().check(z.maxLength(120)),
    unit: z.string().check(z.maxLength(120)),
  }),
} as const;

export interface DelegationView {
  /** Nought = nothing has been saved: the default counts. */
  readonly version: number;
  readonly lines: readonly DelegationLine[];
  /** The newest first. */
  readonly versions: readonly DelegationVersion[];
}

/** Who would be asked now. */
export interface DecidersNow {
  readonly decider: Decider;
  readonly eligibleApprovers: readonly {
    readonly name: string;
    readonly decider: Decider;
    readonly as: 'holder' | 'deputy';
  }[];
  /** Who is asked as well when nobody has answered in time. */
  readonly deputies: readonly string[];
  /** Name of the board that decides; null where the administration is under none. */
  readonly board: string | null;
}

export interface DelegationAnswers {
  'organisation.delegation': DelegationView;
  'organisation.saveDelegation': DelegationVersion;
  'organisation.deciders': DecidersNow;
}
