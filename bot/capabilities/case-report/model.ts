// The report of one case: everything that the municipality knows of it, on one paper in two editions.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { keySchema } from '../../blocks/question.ts';
import type { ReportKind, ReportState } from '../authority-report/model.ts';
import type { EvidenceRow } from '../case-evidence/model.ts';
import type { Incident, IncidentEvent } from '../incident/model.ts';
import type { ClockState, ClockStep } from '../legal-clock/model.ts';
import type { MeasureRow } from '../measure/model.ts';

export interface ReportedClock {
  readonly step: ClockStep;
  readonly subject: string;
  readonly due: Instant;
  readonly state: ClockState;
  readonly stoppedAt: Instant | null;
}

export interface ReportedText {
  readonly kind: ReportKind;
  readonly subject: string;
  readonly state: ReportState;
  readonly sentAt: Instant | null;
  readonly portalId: string;
}

/** As whoever asks may see it: what they may not read stands nowhere in it. */
export interface CaseReport {
  readonly incident: Incident;
  readonly timeline: readonly IncidentEvent[];
  readonly clocks: readonly ReportedClock[];
  readonly texts: readonly ReportedText[];
  readonly measures: readonly Pick<MeasureRow, 'number' | 'title' | 'ownerName' | 'due' | 'state'>[];
  readonly files: readonly Pick<EvidenceRow, 'name' | 'hash' | 'addedAt' | 'addedByName'>[];
}

/** What the open edition leaves out, each for a reason of its own. */
export const WITHHELD = ['reporter', 'words', 'events', 'learnt', 'measures', 'files'] as const;
export type Withheld = (typeof WITHHELD)[number];

const ofCase = z.object({ id: keySchema });

export const caseReportAsked = {
  'caseReport.open': ofCase,
  'caseReport.secret': ofCase,
} as const;

export interface CaseReportAnswers {
  'caseReport.open': CaseReport;
  'caseReport.secret': CaseReport;
}
