// Who comes and who goes while a campaign runs: a joiner has as many days as everyone had, and a leaver,
// of the municipality or of the audience, a negative receipt.
import type { Day, Instant } from '../../blocks/instant.ts';
import { addDays, dayOf, daysBetween } from '../../blocks/instant.ts';
import type { Person, PersonId } from '../people/model.ts';
import { type Campaign, type Delivery, PACK_SIZE, type Pack, packId } from './model.ts';
import { waiting } from './rules.ts';

/** As many days as those who were there from the start, and never before them. */
export function dueOfJoiner({ startedAt, due }: Pick<Campaign, 'startedAt' | 'due'>, today: Day): Day {
  const own = addDays(today, daysBetween(dayOf(startedAt), due));
  return own > due ? own : due;
}

interface Moving {
  readonly campaign: Campaign;
  readonly packs: readonly Pack[];
  /** Whom the rule means today. */
  readonly audience: readonly Person[];
  /** The rule is there, and so are the members of its groups: who is not meant is really out. */
  readonly isAudienceKnown: boolean;
  readonly person: (id: PersonId) => Person | undefined;
  readonly hasAnswered: (id: PersonId) => boolean;
  readonly now: Instant;
}

/** How a pack looks when those who have left, come back or joined are in it; only packs that change. */
export function moved(moving: Moving, changeId: (pack: string) => string): readonly Move[] {
  const { campaign, packs, audience, isAudienceKnown, person, hasAnswered, now } = moving;
  const due = dueOfJoiner(campaign, dayOf(now));
  const meant = new Set(audience.map(({ id }) => id));
  const turned = packs.map((pack): Pack => {
    const deliveries = pack.deliveries.map((one) => {
      // Whoever was set aside stays so, whatever the rule says of the account.
      if (hasAnswered(one.person) || one.state === 'setAside') return one;
      const known = person(one.person);
      // Who has been told in another way has been told, wherever they work now.
      const isOut = isAudienceKnown && known !== undefined && !meant.has(one.person) && one.state !== 'reached';
      const hasLeft = known?.account === 'disabled';
      if (one.state !== 'left') return hasLeft || isOut ? { ...one, state: 'left' as const, at: now } : one;
      return !hasLeft && meant.has(one.person) ? { ...one, state: 'pending' as const, at: now, due } : one;
    });
    return deliveries.some((one, place) => one !== pack.deliveries[place]) ? { ...pack, deliveries } : pack;
  });
  const known = new Set(packs.flatMap(({ deliveries }) => deliveries.map((one) => one.person)));
  const joined = audience.filter(({ id }) => !known.has(id)).map((one): Delivery => ({ ...waiting(one), due }));
  return withJoined(campaign.id, turned, joined)
    .map((to): Move => ({ from: packs.find(({ id }) => id === to.id), to: { ...to, changeId: changeId(to.id) } }))
    .filter(({ from, to }) => from?.deliveries !== to.deliveries);
}

/** A pack before and after; a new one has no before. */
export interface Move {
  readonly from: Pack | undefined;
  readonly to: Pack;
}

/** The last pack is filled before a new one begins: packs of one person would cost two units each. */
function withJoined(campaign: string, packs: readonly Pack[], joined: readonly Delivery[]): readonly Pack[] {
  if (joined.length === 0) return packs;
  const last = packs.at(-1);
  const room = last ? PACK_SIZE - last.deliveries.length : 0;
  if (last && room > 0) {
    const filled = { ...last, deliveries: [...last.deliveries, ...joined.slice(0, room)] };
    return withJoined(campaign, [...packs.slice(0, -1), filled], joined.slice(room));
  }
  const number = (last?.number ?? -1) + 1;
  const next = { id: packId(campaign, number), campaign, number, deliveries: joined.slice(0, PACK_SIZE), changeId: '' };
  return withJoined(campaign, [...packs, next], joined.slice(PACK_SIZE));
}
