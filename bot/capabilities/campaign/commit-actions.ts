import { committing } from '../../blocks/commit.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from './model.ts';

export const campaignChanged = ({ title }: Pick<Campaign, 'title'>) => refuse('campaignChanged', { title });

/** Of some of the campaign's recipients. */
export const packCommit = (ports: Ports, campaign: Campaign) =>
  committing(ports, { list: 'packs', conflict: () => campaignChanged(campaign) });
