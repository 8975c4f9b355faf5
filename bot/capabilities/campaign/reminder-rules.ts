// Whether a reminder may go out now, before the next one of its own.
import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { PersonId } from '../people/model.ts';
import type { Campaign, Pack } from './model.ts';
import { type CampaignRefusal, openIn } from './rules.ts';

interface Reminding {
  readonly campaign: Campaign;
  readonly packs: readonly Pack[];
  readonly hasAnswered: (person: PersonId) => boolean;
  readonly today: Day;
  /** Nobody is disturbed now. */
  readonly isQuiet: boolean;
}

/** Why nobody is reminded now; undefined = those who have their card and have not answered are. A phone buzzes once a day. */
export function reminderFault(reminding: Reminding): Refusal<CampaignRefusal> | undefined {
  const { campaign, packs, hasAnswered, today, isQuiet } = reminding;
  if (campaign.state !== 'running') return refuse('notRunning', { title: campaign.title });
  if (isQuiet) return refuse('closedNow');
  const waits = openIn(packs, hasAnswered).filter(({ state, pinged }) => state !== 'pending' && pinged !== today);
  return waits.length === 0 ? refuse('remindedToday', { title: campaign.title }) : undefined;
}
