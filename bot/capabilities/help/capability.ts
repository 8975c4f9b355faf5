// Whom to ask, which number to ring, and what a municipality that has just begun has left to do.
import type { Capability } from '../../capability.ts';
import { helpRights } from './rights.ts';

const NO_WORDS = { refusals: {} };

export const help = {
  name: 'help',
  lists: {},
  libraries: {},
  permissions: {},
  rights: helpRights,
  text: { sv: NO_WORDS, en: NO_WORDS },
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'help'>;
