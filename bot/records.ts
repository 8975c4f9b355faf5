// The records of every list: a capability's lists join here with one word.

import type { AuthorityLists } from './capabilities/authority/record-model.ts';
import type { AuthorityReportLists } from './capabilities/authority-report/record-model.ts';
import type { BoardLists } from './capabilities/boards/record-model.ts';
import type { CampaignLists } from './capabilities/campaign/record-model.ts';
import type { CaseEvidenceLists } from './capabilities/case-evidence/record-model.ts';
import type { CaseGroupLists } from './capabilities/case-group/record-model.ts';
import type { DelegationLists } from './capabilities/delegation/record-model.ts';
import type { ExerciseLists } from './capabilities/exercise/record-model.ts';
import type { HandoverLists } from './capabilities/handover/record-model.ts';
import type { InboxLists } from './capabilities/inbox/record-model.ts';
import type { IncidentLists } from './capabilities/incident/record-model.ts';
import type { IncidentWorkLists } from './capabilities/incident-work/record-model.ts';
import type { LegalClockLists } from './capabilities/legal-clock/record-model.ts';
import type { MeasureLists } from './capabilities/measure/record-model.ts';
import type { PolicyLists } from './capabilities/policy/record-model.ts';
import type { RiskLists } from './capabilities/risk/record-model.ts';
import type { RiskBoardLists } from './capabilities/risk-board/record-model.ts';
import type { RiskDecisionLists } from './capabilities/risk-decision/record-model.ts';
import type { RiskMethodLists } from './capabilities/risk-method/record-model.ts';
import type { RoleLists } from './capabilities/roles/record-model.ts';
import type { SignificanceLists } from './capabilities/significance/record-model.ts';
import type { StatusCardLists } from './capabilities/status-card/record-model.ts';
import type { TrainingLists } from './capabilities/training/record-model.ts';
import type { TriageLists } from './capabilities/triage/record-model.ts';
import type { UnderstandingLists } from './capabilities/understanding/record-model.ts';
import type { VacancyLists } from './capabilities/vacancy/record-model.ts';

interface Lists
  extends IncidentLists,
    IncidentWorkLists,
    StatusCardLists,
    CaseGroupLists,
    CaseEvidenceLists,
    RoleLists,
    BoardLists,
    DelegationLists,
    HandoverLists,
    VacancyLists,
    InboxLists,
    PolicyLists,
    CampaignLists,
    TrainingLists,
    RiskLists,
    RiskDecisionLists,
    RiskBoardLists,
    RiskMethodLists,
    MeasureLists,
    SignificanceLists,
    TriageLists,
    LegalClockLists,
    UnderstandingLists,
    AuthorityLists,
    AuthorityReportLists,
    ExerciseLists {}

export type ListName = keyof Lists;
/** What a list holds. */
export type Records = { readonly [Name in ListName]: Lists[Name]['record'] };
/** The keys that questions ask by; what they are made of stands beside the list's columns. */
export type IndexNames = { readonly [Name in ListName]: Lists[Name]['index'] };
