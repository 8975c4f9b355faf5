// What somebody who needs help must know: whom to ask, which number to ring, and what a municipality does first.
import { nothing } from '../../blocks/question.ts';
import type { PersonId } from '../people/model.ts';
import type { RoleAssignment } from '../roles/model.ts';

/** What is basic in a municipality that has just begun, in the order to do it. */
export const STEPS = ['roles', 'boards', 'delegation', 'method', 'channel', 'document', 'training'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  readonly name: StepName;
  readonly isDone: boolean;
}

/** Somebody to ask, in the role that they hold today. */
export interface Contact {
  readonly person: PersonId;
  readonly name: string;
  /** Of the account, for a link to their chat. */
  readonly login: string;
  readonly as: RoleAssignment['as'];
}

/** Numbers to ring, as the municipality writes them; empty where it has given none. */
export interface Phones {
  readonly support: string;
  /** Of whoever leads protective security: what concerns national security is told there and never written here. */
  readonly protection: string;
}

export interface Help {
  readonly coordinators: readonly Contact[];
  readonly dataProtectionOfficers: readonly Contact[];
  readonly phones: Phones;
  readonly version: string;
}

export const helpAsked = {
  'help.read': nothing,
  'help.steps': nothing,
} as const;

export interface HelpAnswers {
  'help.read': Help;
  'help.steps': readonly Step[];
}
