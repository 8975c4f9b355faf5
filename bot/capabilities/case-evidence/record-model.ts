// The files of cases, and their chain of custody.
import type { Listed } from '../../blocks/indexed.ts';
import type { CustodyEvent, EvidenceFile } from './model.ts';

export interface CaseEvidenceLists {
  evidenceFiles: Listed<EvidenceFile, 'incident'>;
  custodyEvents: Listed<CustodyEvent, 'incident'>;
}
