// What lies in somebody's hands, and how it goes to somebody else. Each capability hands over its own: a source in `app.ts`.
import type { Capability } from '../../capability.ts';
import type { handoverAsked } from './model.ts';
import { handoverRights } from './rights.ts';
import { handoverText } from './text.ts';

export const handover = {
  name: 'handover',
  lists: {},
  libraries: {},
  permissions: {},
  rights: handoverRights,
  text: handoverText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'handover', never, keyof typeof handoverAsked>;
