// The lists of boards and of closed days: what each holds.
import type { Listed } from '../../blocks/indexed.ts';
import type { ClosedDay } from './closed-day-model.ts';
import type { Board } from './model.ts';

export interface BoardLists {
  boards: Listed<Board>;
  closedDays: Listed<ClosedDay>;
}
