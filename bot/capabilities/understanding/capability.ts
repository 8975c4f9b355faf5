// What people's own words mean. It is asked by others and answers no question; what somebody corrects is kept.
import type { Capability } from '../../capability.ts';
import { correctionList } from './list.ts';
import type { UnderstandingLists } from './record-model.ts';

const NO_WORDS = { refusals: {} };

export const understanding = {
  name: 'understanding',
  lists: { suggestionCorrections: { list: correctionList, indexes: {} } },
  libraries: {},
  permissions: {},
  rights: {},
  text: { sv: NO_WORDS, en: NO_WORDS },
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'understanding', keyof UnderstandingLists>;
