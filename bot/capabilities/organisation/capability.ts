// Where things belong in the municipality, whom a sending means, and who is signed in.
import type { Capability } from '../../capability.ts';
import type { organisationAsked } from './question-model.ts';
import { organisationPermissions, organisationRights } from './rights.ts';

const NO_WORDS = { refusals: {} };

export const organisation = {
  name: 'organisation',
  lists: {},
  libraries: {},
  permissions: organisationPermissions,
  rights: organisationRights,
  text: { sv: NO_WORDS, en: NO_WORDS },
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<
  'organisation',
  never,
  keyof typeof organisationAsked,
  keyof typeof organisationPermissions
>;
