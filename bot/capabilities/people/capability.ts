// Who is who, as Entra ID has it: persons, groups and managers.
import type { Capability } from '../../capability.ts';
import type { peopleAsked } from './question-model.ts';
import { peopleRights } from './rights.ts';
import { peopleText } from './text.ts';

export const people = {
  name: 'people',
  lists: {},
  libraries: {},
  permissions: {},
  rights: peopleRights,
  text: peopleText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'people', never, keyof typeof peopleAsked>;
