// What can be asked of the organisation: name → question and answer, as the contract takes them up.
import * as z from 'zod/mini';
import { making, nothing } from '../../blocks/question.ts';
import { type ClosedDay, closedDayQuestion, closedDayStep } from '../boards/closed-day-model.ts';
import { type Board, boardQuestion, boardStep, type SeenTree } from '../boards/model.ts';
import type { DelegationOrder } from '../delegation/model.ts';
import { type DecidersNow, type DelegationView, orderQuestions } from '../delegation/order-model.ts';
import { type Handover, handoverQuestions, type InHand } from '../handover/model.ts';
import { type Group, type Me, type Person, type RoleHolding, roleQuestion } from './model.ts';

export const organisationAsked = {
  'organisation.me': nothing,
  'organisation.people': z.object({
    search: z.string().check(z.maxLength(100)),
    /** Also those whose account is disabled: they hand over, and receive nothing. */
    everyone: z._default(z.boolean(), false),
    /** Also guests: they can be meant by what is sent, and hold no role. */
    guests: z._default(z.boolean(), false),
  }),
  'organisation.groups': z.object({ search: z.string().check(z.maxLength(100)) }),
  'organisation.roles': nothing,
  'organisation.grantRole': making(roleQuestion),
  'organisation.endRole': z.object({ id: z.string().check(z.maxLength(64)) }),
  'organisation.boards': nothing,
  'organisation.saveBoard': making(boardQuestion),
  'organisation.removeBoard': boardStep,
  'organisation.closedDays': nothing,
  'organisation.saveClosedDay': making(closedDayQuestion),
  'organisation.removeClosedDay': closedDayStep,
  'organisation.delegation': nothing,
  'organisation.saveDelegation': making(orderQuestions.save),
  'organisation.deciders': orderQuestions.deciders,
  'organisation.inHand': handoverQuestions.inHand,
  'organisation.handover': handoverQuestions.handover,
} as const;

export interface OrganisationAnswers {
  'organisation.me': Me;
  'organisation.people': readonly Person[];
  'organisation.groups': readonly Group[];
  'organisation.roles': readonly RoleHolding[];
  'organisation.grantRole': RoleHolding;
  'organisation.endRole': RoleHolding;
  'organisation.boards': SeenTree;
  'organisation.saveBoard': Board;
  'organisation.removeBoard': Board;
  'organisation.closedDays': readonly ClosedDay[];
  'organisation.saveClosedDay': ClosedDay;
  'organisation.removeClosedDay': ClosedDay;
  'organisation.delegation': DelegationView;
  'organisation.saveDelegation': DelegationOrder;
  'organisation.deciders': DecidersNow;
  'organisation.inHand': InHand;
  'organisation.handover': Handover;
}
