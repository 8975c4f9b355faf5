// Every page of the tab: one entry for each folder of pages. Menu, routes and deep links derive from it.
import type { LinkKind } from '../bot/contract.ts';
import { authorityPages } from './pages/authority/routes.tsx';
import { authorityReportPages } from './pages/authority-report/routes.tsx';
import { boardPages } from './pages/boards/routes.tsx';
import { caseEvidencePages } from './pages/case-evidence/routes.tsx';
import { caseGroupPages } from './pages/case-group/routes.tsx';
import { caseProtectionPages } from './pages/case-protection/routes.tsx';
import { caseReportPages } from './pages/case-report/routes.tsx';
import { delegationPages } from './pages/delegation/routes.tsx';
import { exercisePages } from './pages/exercise/routes.tsx';
import { handoverPages } from './pages/handover/routes.tsx';
import { helpPages } from './pages/help/routes.tsx';
import { homePages } from './pages/home/routes.tsx';
import { incidentPages } from './pages/incident/routes.tsx';
import { incidentWorkPages } from './pages/incident-work/routes.tsx';
import { legalClockPages } from './pages/legal-clock/routes.tsx';
import { measurePages } from './pages/measure/routes.tsx';
import { operationsPages } from './pages/operations/routes.tsx';
import { policyPages } from './pages/policy/routes.tsx';
import { riskPages } from './pages/risk/routes.tsx';
import { rolePages } from './pages/roles/routes.tsx';
import { staffPages } from './pages/staff/routes.tsx';
import { trainingPages } from './pages/training/routes.tsx';
import { triagePages } from './pages/triage/routes.tsx';
import type { AnyPages } from './shell/page-module.ts';

const ALL = [
  homePages,
  helpPages,
  incidentPages,
  incidentWorkPages,
  caseGroupPages,
  caseProtectionPages,
  caseEvidencePages,
  caseReportPages,
  policyPages,
  trainingPages,
  staffPages,
  riskPages,
  measurePages,
  legalClockPages,
  triagePages,
  boardPages,
  delegationPages,
  handoverPages,
  rolePages,
  operationsPages,
  authorityReportPages,
  authorityPages,
  exercisePages,
] as const;

type KindsOf<Pages> = Pages extends { readonly links?: infer Links } ? keyof NonNullable<Links> : never;
type Linked = KindsOf<(typeof ALL)[number]>;
type EveryKind<Pages> = [Exclude<LinkKind, Linked>] extends [never] ? Pages : never;

/** A link kind of the contract that leads to no page does not compile here. */
export const PAGES: EveryKind<readonly AnyPages[]> = ALL;
