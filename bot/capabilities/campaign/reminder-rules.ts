// A reminder that somebody asks for, before the next one of its own: whether it may go out now, and whom it reaches.
import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { PersonId } from '../people/model.ts';
import type { Campaign, Delivery, Pack } from './model.ts';
import { type CampaignRefusal, openIn } from './rules.ts';

interface Asked {
  readonly today: Day;
  /** Of one unit only; null = of all. */
  readonly unit: string | null;
}

const BY_HAND = 'byHand';
/** What its round is called. */
export const byHand = ({ today, unit }: Asked): string => [BY_HAND, today, ...(unit === null ? [] : [unit])].join('/');

/** What a round of that name was asked for; undefined of any other round. */
export function askedByHand(round: string): { readonly day: string; readonly unit: string | null } | undefined {
  const [kind, day = '', ...unit] = round.split('/');
  return kind === BY_HAND ? { day, unit: unit.length === 0 ? null : unit.join('/') } : undefined;
}

/** Those who have had their card and have not answered; a phone buzzes once a day. */
export function remindedByHand(
  packs: readonly Pack[],
  hasAnswered: (person: PersonId) => boolean,
  { today, unit }: Asked,
): readonly Delivery[] {
  return openIn(packs, hasAnswered).filter(
    (one) => one.state !== 'pending' && one.pinged !== today && (unit === null || one.unit === unit),
  );
}

interface Reminding extends Asked {
  readonly campaign: Campaign;
  readonly packs: readonly Pack[];
  readonly hasAnswered: (person: PersonId) => boolean;
  /** Nobody is disturbed now. */
  readonly isQuiet: boolean;
}

/** Why nobody is reminded now; undefined = somebody is. */
export function reminderFault(reminding: Reminding): Refusal<CampaignRefusal> | undefined {
  const { campaign, packs, hasAnswered, isQuiet } = reminding;
  if (campaign.state !== 'running') return refuse('notRunning', { title: campaign.title });
  if (isQuiet) return refuse('closedNow');
  const reached = remindedByHand(packs, hasAnswered, reminding);
  return reached.length === 0 ? refuse('remindedToday', { title: campaign.title }) : undefined;
}
