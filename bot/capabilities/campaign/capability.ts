// What is sent to an audience, until everyone is accounted for.
import type { Capability } from '../../capability.ts';
import { campaignJobs } from './jobs.ts';
import { campaignIndexes, campaignList, packIndexes, packList } from './list.ts';
import type { CampaignLists } from './record-model.ts';
import { campaignRights } from './rights.ts';
import { campaignText } from './text.ts';

export const campaign = {
  name: 'campaign',
  lists: {
    campaigns: { list: campaignList, indexes: campaignIndexes },
    packs: { list: packList, indexes: packIndexes },
  },
  libraries: {},
  permissions: {},
  rights: campaignRights,
  text: campaignText,
  papers: {},
  jobs: campaignJobs,
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'campaign', keyof CampaignLists>;
