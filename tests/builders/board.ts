import type { Board } from '../../bot/capabilities/boards/model.ts';
import { at } from './incident.ts';

export function aBoard(overrides: Partial<Board> = {}): Board {
  return {
    id: 'social',
    name: 'Socialnämnden',
    kind: 'board',
    administrations: ['Socialförvaltningen'],
    municipalities: [],
    county: 'Örebro län',
    members: [],
    revision: 1,
    changedBy: 'Erik Sandström',
    changedAt: at('08:15'),
    changeId: 'board-1',
    ...overrides,
  };
}
