// The files of a case as evidence, each with its hash and its chain of custody.
import type { Capability } from '../../capability.ts';
import { custodyEventIndexes, custodyEventList, evidenceFileIndexes, evidenceFileList } from './list.ts';
import type { CaseEvidenceAnswers } from './model.ts';
import type { CaseEvidenceLists } from './record-model.ts';
import { caseEvidencePermissions, caseEvidenceRights } from './rights.ts';
import { caseEvidenceText } from './text.ts';

export const caseEvidence = {
  name: 'case-evidence',
  lists: {
    evidenceFiles: { list: evidenceFileList, indexes: evidenceFileIndexes },
    custodyEvents: { list: custodyEventList, indexes: custodyEventIndexes },
  },
  libraries: {},
  permissions: caseEvidencePermissions,
  rights: caseEvidenceRights,
  text: caseEvidenceText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<
  'case-evidence',
  keyof CaseEvidenceLists,
  keyof CaseEvidenceAnswers,
  keyof typeof caseEvidencePermissions
>;
