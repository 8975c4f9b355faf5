import { type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Person, PersonId } from '../people/model.ts';
import { isLate } from './ladder-rules.ts';
import {
  type Campaign,
  type CampaignState,
  type CampaignView,
  type Delivery,
  type Funnel,
  type Outcome,
  PACK_SIZE,
  type Pack,
  packId,
  type StaffTask,
} from './model.ts';

export type CampaignRefusal =
  | 'notAllowed'
  | 'campaignUnknown'
  | 'notRunning'
  | 'alreadyEnded'
  | 'stopReasonMissing'
  | 'closedNow'
  | 'remindedToday'
  | 'recipientUnknown'
  | 'notYourStaff'
  | 'canBeReached'
  | 'lessonNotVouched'
  | 'campaignChanged'
  | 'asideReasonMissing'
  | 'whyTooLong'
  | 'hasAnswered'
  | 'notSetAside'
  | 'notVouched';

export type CampaignStep = 'pause' | 'resume' | 'cancel';
const STEPS: Readonly<Record<CampaignStep, { readonly from: readonly CampaignState[]; readonly to: CampaignState }>> = {
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  cancel: { from: ['running', 'paused'], to: 'cancelled' },
};

export function campaignStep(
  campaign: Campaign,
  which: CampaignStep,
  changeId: string,
): Campaign | Refusal<CampaignRefusal> {
  const { from, to } = STEPS[which];
  if (from.includes(campaign.state)) return { ...campaign, state: to, changeId };
  return refuse(which === 'cancel' ? 'alreadyEnded' : 'notRunning', { title: campaign.title });
}

export const waiting = ({ id, name, unit, language }: Person): Delivery => ({
  person: id,
  name,
  unit,
  language,
  state: 'pending',
  cause: null,
  code: null,
  at: null,
  actorName: null,
  why: null,
  conversation: null,
  activity: null,
  serviceUrl: null,
  pinged: null,
  due: null,
  placedAt: null,
});

/** The snapshot of the audience: each person in exactly one pack, in the order given. @param begin number of the first pack */
export function packsOf(
  campaign: string,
  people: readonly Person[],
  changeId: (pack: number) => string,
  begin = 0,
): readonly Pack[] {
  return Array.from({ length: Math.ceil(people.length / PACK_SIZE) }, (_, place) => ({
    id: packId(campaign, begin + place),
    campaign,
    number: begin + place,
    deliveries: people.slice(place * PACK_SIZE, (place + 1) * PACK_SIZE).map(waiting),
    changeId: changeId(begin + place),
  }));
}

const KEPT: ReadonlySet<Delivery['state']> = new Set(['reached', 'left', 'setAside']);

const isKeptAside = ({ state }: Delivery, outcome: Outcome): boolean =>
  state === 'setAside' && outcome.state !== 'setAside' && outcome.state !== 'delivered';

/** Has the card, has been told in another way or is no longer meant: that a card does not come changes nothing. */
const SETTLED: ReadonlySet<Delivery['state']> = new Set(['delivered', 'reached', 'left']);

/** A later outcome takes the place of an earlier one, but nobody who is settled becomes unreached again. */
export function settle(pack: Pack, outcomes: ReadonlyMap<PersonId, Outcome>, at: Instant, changeId: string): Pack {
  const deliveries = pack.deliveries.map((delivery) => {
    const outcome = outcomes.get(delivery.person);
    const isWorse = outcome?.state === 'uncertain' || outcome?.state === 'unreachable';
    // Whatever Teams says afterwards: who was set aside stays so until somebody says otherwise.
    if (!outcome || (isWorse && SETTLED.has(delivery.state)) || isKeptAside(delivery, outcome)) return delivery;
    const placed = outcome.state === 'delivered' ? { ...outcome.location, placedAt: at } : {};
    // A card that is sent for another reason changes nothing for who was reached, or is no longer meant.
    if (outcome.state === 'delivered' && KEPT.has(delivery.state)) return { ...delivery, ...placed };
    return {
      ...delivery,
      ...placed,
      state: outcome.state,
      cause: outcome.state === 'unreachable' ? outcome.cause : null,
      code: outcome.state === 'unreachable' ? outcome.code : null,
      actorName: outcome.state === 'reached' || outcome.state === 'setAside' ? outcome.actorName : delivery.actorName,
      why: outcome.state === 'setAside' ? outcome.why : delivery.why,
      ...(outcome.state === 'reached' && outcome.vouchedById && { vouchedById: outcome.vouchedById }),
      at,
    };
  });
  return { ...pack, deliveries, changeId };
}

/** Why nobody can vouch for this person; undefined = somebody can. Reading is one's own, and a lesson is passed by oneself. */
export function vouchFault(
  { kind, title }: Pick<Campaign, 'kind' | 'title'>,
  { name, state }: Pick<Delivery, 'name' | 'state'>,
): Refusal<CampaignRefusal> | undefined {
  if (kind === 'lesson') return refuse('lessonNotVouched', { name, title });
  return state === 'unreachable' ? undefined : refuse('canBeReached', { name });
}

/** Somebody takes back what they have said themselves: another person may have the same name. */
export const vouchedBy = (
  { state, vouchedById, actorName }: Pick<Delivery, 'state' | 'vouchedById' | 'actorName'>,
  { id, name }: Pick<Person, 'id' | 'name'>,
): boolean => state === 'reached' && (vouchedById ? vouchedById === id : actorName === name);

/** A pause stops the sending, not the reading. */
const STILL_ASKED: ReadonlySet<CampaignState> = new Set(['running', 'paused']);

/** Nobody is asked for what is no longer in force or in use, whatever else the campaign stands at. */
export function stateNow(campaign: Campaign, subject: { readonly state: string } | undefined): CampaignState {
  if (campaign.state === 'cancelled' || subject?.state === 'published') return campaign.state;
  return 'ended';
}

/** What a new round takes the place of: whatever its programme asked for on an earlier day. */
export const earlierRounds = (all: readonly Campaign[], { programme, startedAt }: Campaign): readonly Campaign[] =>
  programme === null
    ? []
    : all.filter(
        (one) => one.programme === programme && STILL_ASKED.has(one.state) && dayOf(one.startedAt) < dayOf(startedAt),
      );

export const FIRST = 'first';
export const RESUMED = 'resumed';
/** Somebody has joined, or come back. */
export const JOINED = 'joined';
const NEW: readonly string[] = [FIRST, RESUMED, JOINED];

/** Whom a round of sending concerns: a new one those who have had nothing, a reminder those who owe and are due for it. */
export function targetsOf(
  pack: Pack,
  round: string,
  hasAcknowledged: (person: PersonId) => boolean,
  isReminded: (delivery: Delivery) => boolean,
): readonly Delivery[] {
  const open = openIn([pack], hasAcknowledged);
  const [kind = ''] = round.split('/');
  return open.filter((one) => (NEW.includes(kind) ? one.state === 'pending' : isReminded(one)));
}

/** Nobody's phone buzzes outside 7–18 or on a red day. */
const WORKING_HOURS = { from: 7, until: 18 } as const;

export const mayDisturb = (hour: number, isRedDay: boolean): boolean =>
  !isRedDay && hour >= WORKING_HOURS.from && hour < WORKING_HOURS.until;

/** Who is still asked: not those who have answered, left, been told in another way or been set aside. */
export function openIn(packs: readonly Pack[], hasAcknowledged: (person: PersonId) => boolean): readonly Delivery[] {
  return packs
    .flatMap(({ deliveries }) => deliveries)
    .filter(({ person, state }) => !KEPT.has(state) && !hasAcknowledged(person));
}

export function funnelOf(packs: readonly Pack[], hasAcknowledged: (person: PersonId) => boolean): Funnel {
  const funnel = {
    audience: 0,
    acknowledged: 0,
    delivered: 0,
    uncertain: 0,
    unreachable: 0,
    reached: 0,
    left: 0,
    setAside: 0,
    pending: 0,
  };
  for (const { deliveries } of packs)
    for (const { person, state } of deliveries) {
      funnel.audience += 1;
      funnel[hasAcknowledged(person) ? 'acknowledged' : state] += 1;
    }
  return funnel;
}

interface Asked {
  packs(person: PersonId): readonly Pack[];
  /** As it stands now. */
  campaign(id: string): Campaign | undefined;
  hasAnswered(campaign: Campaign, person: PersonId): boolean;
}

export interface Open {
  readonly campaign: Campaign;
  readonly delivery: Delivery;
  readonly due: Day;
}

/** By the due day; of two for the same day the one that was sent first, so that a card does not change its order. */
const byDue = (one: Open, other: Open): number =>
  one.due.localeCompare(other.due) ||
  one.campaign.startedAt.localeCompare(other.campaign.startedAt) ||
  one.campaign.id.localeCompare(other.campaign.id);

/** What the person is asked and has not answered, the most urgent first. */
export function openFor(person: PersonId, { packs, campaign: find, hasAnswered }: Asked): readonly Open[] {
  return packs(person)
    .flatMap((pack): Open[] => {
      const campaign = find(pack.campaign);
      if (!campaign || !STILL_ASKED.has(campaign.state)) return [];
      const [delivery] = openIn([pack], (id) => id !== person || hasAnswered(campaign, id));
      return delivery ? [{ campaign, delivery, due: delivery.due ?? campaign.due }] : [];
    })
    .sort(byDue);
}

type Titled = { readonly title: StaffTask['title'] };

/** @param lesson a lesson has its title in every language, a document in the one it was decided in */
export const staffTask = (
  { campaign, delivery, due }: Open,
  today: Day,
  lesson: (id: string) => Titled | undefined,
): StaffTask => ({
  campaign: campaign.id,
  title: (campaign.kind === 'lesson' ? lesson(campaign.subject)?.title : undefined) ?? {
    sv: campaign.title,
    en: campaign.title,
  },
  person: delivery.person,
  name: delivery.name,
  due,
  isLate: isLate(due, today),
  state: delivery.state,
  cause: delivery.cause,
  mayVouch: vouchFault(campaign, delivery) === undefined,
});

/** By unit, those with most left first. */
export function unitsOf(
  packs: readonly Pack[],
  hasAcknowledged: (person: PersonId) => boolean,
  isPast: (delivery: Delivery) => boolean,
): CampaignView['units'] {
  const units = new Map<string, { unit: string; audience: number; acknowledged: number; late: number }>();
  for (const delivery of packs.flatMap(({ deliveries }) => deliveries)) {
    const { person, unit, state } = delivery;
    const hasRead = hasAcknowledged(person);
    // No unit is behind because of an account that is no person.
    if (state === 'setAside' && !hasRead) continue;
    const row = units.get(unit) ?? { unit, audience: 0, acknowledged: 0, late: 0 };
    row.audience += 1;
    row.acknowledged += hasRead ? 1 : 0;
    row.late += !hasRead && !KEPT.has(state) && isPast(delivery) ? 1 : 0;
    units.set(unit, row);
  }
  const left = (row: { audience: number; acknowledged: number }) => row.audience - row.acknowledged;
  return [...units.values()].sort((a, b) => left(b) - left(a) || a.unit.localeCompare(b.unit, 'sv'));
}
