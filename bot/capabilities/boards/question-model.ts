import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import { making, nothing } from '../../blocks/question.ts';
import { type ClosedDay, closedDayQuestion, closedDayStep } from './closed-day-model.ts';
import { type Board, boardQuestion, boardStep, type SeenTree } from './model.ts';

export const boardAsked = {
  'organisation.boards': nothing,
  'organisation.saveBoard': making(boardQuestion),
  'organisation.removeBoard': boardStep,
  'organisation.closedDays': nothing,
  'organisation.redDays': z.object({ year: z.coerce.number().check(z.int(), z.minimum(1900), z.maximum(2200)) }),
  'organisation.saveClosedDay': making(closedDayQuestion),
  'organisation.removeClosedDay': closedDayStep,
} as const;

export interface BoardAnswers {
  'organisation.boards': SeenTree;
  'organisation.saveBoard': Board;
  'organisation.removeBoard': Board;
  'organisation.closedDays': readonly ClosedDay[];
  /** Of a year, besides its weekends. */
  'organisation.redDays': readonly Day[];
  'organisation.saveClosedDay': ClosedDay;
  'organisation.removeClosedDay': ClosedDay;
}
