// A case is assessed: answers, moments, tracks, and whether it is betydande.
import type { Capability } from '../../capability.ts';
import { partyList, triageEventIndexes, triageEventList, triageList } from './list.ts';
import { triageFields, triageFlows, triagePresses } from './presses.ts';
import type { TriageLists } from './record-model.ts';
import { triagePermissions, triageRights } from './rights.ts';
import { triageText } from './text.ts';

export const triage = {
  name: 'triage',
  lists: {
    triages: { list: triageList, indexes: {} },
    triageEvents: { list: triageEventList, indexes: triageEventIndexes },
    triageParties: { list: partyList, indexes: {} },
  },
  libraries: {},
  permissions: triagePermissions,
  rights: triageRights,
  text: triageText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: triagePresses,
  flows: triageFlows,
  races: ['triageChanged', 'triageClosed'],
  fields: triageFields,
} as const satisfies Capability<'triage', keyof TriageLists>;
