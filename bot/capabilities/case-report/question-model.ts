// What can be asked of the papers of a case: its protection, its evidence and its report.
import { type CaseEvidenceAnswers, caseEvidenceAsked } from '../case-evidence/model.ts';
import { type CaseProtectionAnswers, caseProtectionAsked } from '../case-protection/model.ts';
import { type CaseReportAnswers, caseReportAsked } from './model.ts';

export const casePapersAsked = { ...caseProtectionAsked, ...caseEvidenceAsked, ...caseReportAsked } as const;

export interface CasePapersAnswers extends CaseProtectionAnswers, CaseEvidenceAnswers, CaseReportAnswers {}
