import { making, nothing } from '../../blocks/question.ts';
import { type ClosedDay, closedDayQuestion, closedDayStep } from './closed-day-model.ts';
import { type Board, boardQuestion, boardStep, type SeenTree } from './model.ts';

export const boardAsked = {
  'organisation.boards': nothing,
  'organisation.saveBoard': making(boardQuestion),
  'organisation.removeBoard': boardStep,
  'organisation.closedDays': nothing,
  'organisation.saveClosedDay': making(closedDayQuestion),
  'organisation.removeClosedDay': closedDayStep,
} as const;

export interface BoardAnswers {
  'organisation.boards': SeenTree;
  'organisation.saveBoard': Board;
  'organisation.removeBoard': Board;
  'organisation.closedDays': readonly ClosedDay[];
  'organisation.saveClosedDay': ClosedDay;
  'organisation.removeClosedDay': ClosedDay;
}
