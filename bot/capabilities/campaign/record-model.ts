// The lists about sendings: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Campaign, Pack } from './model.ts';

export interface CampaignLists {
  campaigns: Listed<Campaign, 'subject' | 'state' | 'kind'>;
  packs: Listed<Pack, 'campaign' | 'person'>;
}
