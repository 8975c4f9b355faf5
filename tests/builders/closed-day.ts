import type { ClosedDay } from '../../bot/capabilities/boards/closed-day-model.ts';
import { at } from './incident.ts';
import { day } from './time.ts';

export function aClosedDay(overrides: Partial<ClosedDay> = {}): ClosedDay {
  return {
    id: 'bridge',
    name: 'Klämdag',
    first: day('2027-05-07'),
    last: day('2027-05-07'),
    yearly: false,
    revision: 1,
    changedBy: 'Erik Sandström',
    changedAt: at('08:15'),
    changeId: 'closed-1',
    ...overrides,
  };
}
