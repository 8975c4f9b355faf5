// How things stand between people and what campaigns ask of them: one truth for every capability that sends in campaigns.
import type { Instant } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import type { Campaign, CampaignKind } from './model.ts';
import type { Open } from './rules.ts';

/** When the person did what a campaign asks, by its kind; null = has not. */
export type Answered = Readonly<Record<CampaignKind, (campaign: Campaign, person: PersonId) => Instant | null>>;

export interface Asking {
  /** What the person is asked and has not answered. */
  open(person: PersonId): readonly Open[];
  /** What the person is asked, answered or not. */
  asked(person: PersonId): readonly Open[];
  /** The campaign as it stands now. */
  current(id: string): Campaign | undefined;
  answeredAt(campaign: Campaign, person: PersonId): Instant | null;
  hasAnswered(campaign: Campaign, person: PersonId): boolean;
}
