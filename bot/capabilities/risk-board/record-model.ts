// The lists of what has been entered from meetings: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Reported } from '../risk-decision/model.ts';
import type { Correction } from './correction-model.ts';

export interface RiskBoardLists {
  reported: Listed<Reported>;
  corrections: Listed<Correction, 'subject' | 'day'>;
}
