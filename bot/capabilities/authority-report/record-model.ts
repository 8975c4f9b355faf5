// The lists about texts to authorities: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { AuthorityReport, ReportEvent } from './model.ts';

export interface AuthorityReportLists {
  authorityReports: Listed<AuthorityReport, 'incident' | 'clock'>;
  authorityReportEvents: Listed<ReportEvent, 'report' | 'actorId'>;
}
