// What a board decides on risks, entered from its minutes, corrected, and reported to it.
import type { Capability } from '../../capability.ts';
import { correctionIndexes, correctionList, reportedList } from './list.ts';
import type { RiskBoardAnswers } from './model.ts';
import { boardDraft, delegatedReport, delegatedSheet } from './papers.ts';
import type { RiskBoardLists } from './record-model.ts';
import { riskBoardPermissions, riskBoardRights } from './rights.ts';
import { riskBoardText } from './text.ts';

export const riskBoard = {
  name: 'risk-board',
  lists: {
    reported: { list: reportedList, indexes: {} },
    corrections: { list: correctionList, indexes: correctionIndexes, earlierPartition: (rest) => rest },
  },
  libraries: {},
  permissions: riskBoardPermissions,
  rights: riskBoardRights,
  text: riskBoardText,
  papers: {
    'risk.board': { letter: boardDraft },
    'risk.delegated': { sheet: delegatedSheet, letter: delegatedReport },
  },
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<
  'risk-board',
  keyof RiskBoardLists,
  keyof RiskBoardAnswers,
  keyof typeof riskBoardPermissions
>;
