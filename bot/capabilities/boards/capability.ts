// Boards with the administrations under them, and the days when the municipality is closed.
import type { Capability } from '../../capability.ts';
import { boardList, closedDayList } from './list.ts';
import type { boardAsked } from './question-model.ts';
import type { BoardLists } from './record-model.ts';
import { boardRights } from './rights.ts';
import { boardText } from './text.ts';

export const boards = {
  name: 'boards',
  lists: {
    boards: { list: boardList, indexes: {} },
    closedDays: { list: closedDayList, indexes: {} },
  },
  libraries: {},
  permissions: {},
  rights: boardRights,
  text: boardText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'boards', keyof BoardLists, keyof typeof boardAsked>;
