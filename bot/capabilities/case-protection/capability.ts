// What keeps a case from being seen, and what keeps it from being removed.
import type { Capability } from '../../capability.ts';
import type { CaseProtectionAnswers } from './model.ts';
import { caseProtectionPermissions, caseProtectionRights } from './rights.ts';
import { caseProtectionText } from './text.ts';

export const caseProtection = {
  name: 'case-protection',
  lists: {},
  libraries: {},
  permissions: caseProtectionPermissions,
  rights: caseProtectionRights,
  text: caseProtectionText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<
  'case-protection',
  never,
  keyof CaseProtectionAnswers,
  keyof typeof caseProtectionPermissions
>;
