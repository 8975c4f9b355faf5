import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { daySchema, idSchema, instantSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import { audienceRule, type LeftOutPerson } from '../organisation/audience-model.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Reminder, UnitLine } from './reminder-model.ts';

/** What a link into the tab may lead to. */
export type CampaignLink = 'staff';

/** What everyone of an audience is asked to do, until everyone is accounted for. */
export interface Campaign {
  readonly id: string;
  readonly kind: CampaignKind;
  /** The version of a steering document that is to be read, or the lesson that is to be passed. */
  readonly subject: string;
  /** The training programme whose round it is. */
  readonly programme: string | null;
  readonly title: string;
  readonly state: CampaignState;
  readonly startedAt: Instant;
  readonly startedBy: string;
  readonly due: Day;
  /** How many were meant when it started. */
  readonly audience: number;
  /** Who was left out when it started; null = from before that was kept. */
  readonly leftOut: LeftOutThen | null;
  /** Who stopped it, when and why; null = nobody has, or from before that was kept. */
  readonly stopped: Stopped | null;
  readonly changeId: string;
}

export const stoppedSchema = z.object({ actorName: z.string(), at: instantSchema, why: z.string() });
export type Stopped = z.infer<typeof stoppedSchema>;

/** By name and why, as it was then; `more` had no room. */
export interface LeftOutThen {
  readonly people: readonly LeftOutPerson[];
  readonly more: number;
}

export const CAMPAIGN_KINDS = ['document', 'lesson'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** `ended`: what was to be read is no longer in force, or the next round has begun. */
export const CAMPAIGN_STATES = ['running', 'paused', 'cancelled', 'ended'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Why somebody cannot be reached: the documented answers of Teams, each with a remedy in the texts. `refused` = the code says no more. */
export const CAUSES = [
  'appBlocked',
  'appMissing',
  'appForbidden',
  'chatGone',
  'accountGone',
  'tooLarge',
  'noChannel',
  'refused',
] as const;
export type Cause = (typeof CAUSES)[number];

/** A no from Teams. */
export interface TeamsRefusal {
  /** Whom it was for: the id of an address, or a conversation that belongs to nobody known. */
  readonly to: string;
  readonly cause: Cause;
  /** As Teams gave it, for whoever has to look into it. */
  readonly code: string;
}

/** Where a person's card stands in Teams; null until something has been sent. Kept here, since a row per person would cost two units each. */
export interface CardLocation {
  readonly conversation: string | null;
  readonly activity: string | null;
  readonly serviceUrl: string | null;
  /** The day of the last message that made the phone buzz. */
  readonly pinged: Day | null;
}

/**
 * Exactly one for each who is meant. `uncertain`: sent, and Teams never said whether it arrived; the next reminder settles it.
 * `setAside`: taken out afterwards, by somebody and for a reason: no person, or the same person twice.
 * That somebody has acknowledged stands in the acknowledgements, not here: an answer costs one write.
 */
export const DELIVERY_STATES = [
  'pending',
  'delivered',
  'uncertain',
  'unreachable',
  'reached',
  'left',
  'setAside',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface Delivery extends CardLocation {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly language: Language;
  readonly state: DeliveryState;
  readonly cause: Cause | null;
  /** What Teams said, beside the cause. */
  readonly code: string | null;
  /** When the state was reached. */
  readonly at: Instant | null;
  /** Who has seen to it that the person knows, where Teams could not ("nådd på annat sätt"), or who set the account aside. */
  readonly actorName: string | null;
  /** Why it was set aside, in the words of who did it. */
  readonly why: string | null;
  /** A joiner's own last day; null = the campaign's. */
  readonly due: Day | null;
  /** When the card came to where it stands; null = when the state was reached, as it was written before. */
  readonly placedAt: Instant | null;
  /** Who vouches that the person knows; earlier rows have the name alone. */
  readonly vouchedById?: PersonId | null | undefined;
}

const id = idSchema;
export const deliverySchema = z.object({
  person: z.string(),
  name: z.string(),
  unit: z.string(),
  language: z.enum(['sv', 'en']),
  state: z.enum(DELIVERY_STATES),
  cause: z.nullable(z.enum(CAUSES)),
  at: z.nullable(instantSchema),
  actorName: z.nullable(z.string()),
  why: z._default(z.nullable(z.string()), null),
  conversation: z.nullable(z.string()),
  activity: z.nullable(z.string()),
  serviceUrl: z.nullable(z.string()),
  pinged: z.nullable(daySchema),
  due: z._default(z.nullable(daySchema), null),
  code: z._default(z.nullable(z.string()), null),
  placedAt: z._default(z.nullable(instantSchema), null),
  vouchedById: z.optional(z.nullable(z.string())),
});

/** The states of up to a hundred people in one item: 0.04 units a person for the sending. */
export interface Pack {
  /** `<campaign>/<number>` */
  readonly id: string;
  readonly campaign: string;
  readonly number: number;
  readonly deliveries: readonly Delivery[];
  readonly changeId: string;
}

/** A version is sent out once. */
export const campaignOf = (version: string): string => version;

export const PACK_SIZE = 100;
export const packId = (campaign: string, number: number): string => `${campaign}/${number}`;
export const campaignOfPack = (pack: string): string => pack.slice(0, pack.lastIndexOf('/'));

/** A round that sends nothing: the cards that stand are made to say what is true now. */
export const RECALL = 'recall';
export const isRecall = (round: string): boolean => round.startsWith(`${RECALL}/`);

/** What came of sending to one person. */
export type Outcome =
  | { readonly state: 'delivered'; readonly location: CardLocation }
  | { readonly state: 'uncertain' | 'left' }
  | { readonly state: 'unreachable'; readonly cause: Cause; readonly code: string }
  | { readonly state: 'reached'; readonly actorName: string; readonly vouchedById?: PersonId }
  | { readonly state: 'setAside'; readonly actorName: string; readonly why: string };

/** Always adds up: audience = the sum of the rest. */
export interface Funnel {
  readonly audience: number;
  readonly acknowledged: number;
  /** Delivered, not answered yet; `uncertain` of them may not have arrived. */
  readonly delivered: number;
  readonly uncertain: number;
  readonly unreachable: number;
  /** Told in another way, by somebody whose name stands there. */
  readonly reached: number;
  readonly left: number;
  /** Taken out, by somebody and for a reason that stands in the evidence. */
  readonly setAside: number;
  readonly pending: number;
}

/** Before anything is sent: who can be reached, who has never been tried, and who could not be reached last time and why. */
export interface Preflight {
  readonly reachable: number;
  /** They have never met Värna. */
  readonly untried: readonly Named[];
  readonly unreachable: readonly (Named & { readonly cause: Cause })[];
}

type Named = Pick<Person, 'name' | 'unit'> & { readonly person: PersonId };

/** While some wait for their first card; null when nobody does, or nothing is being sent. */
export type Progress =
  | { readonly kind: 'starting' | 'quiet' }
  | { readonly kind: 'sending'; readonly perMinute: number; readonly minutesLeft: number };

/** How a campaign goes: the whole funnel, and by name those who could not be reached or may not have been. */
export interface CampaignView {
  /** Without names: those who see only figures ask for it too. */
  readonly campaign: Omit<Campaign, 'leftOut'>;
  readonly funnel: Funnel;
  readonly progress: Progress | null;
  readonly unreachable: readonly Delivery[];
  /** In another way, as somebody vouches for; whoever has answered since is not among them. */
  readonly reached: readonly Delivery[];
  readonly uncertain: readonly Delivery[];
  readonly setAside: readonly Delivery[];
  /** By unit, those with most left first. */
  readonly units: readonly UnitLine[];
  readonly late: number;
  readonly reminder: Reminder;
}

/** How a campaign has gone: sums only, of those whom the asker may see. */
export interface CampaignCourse {
  readonly startedOn: Day;
  readonly due: Day;
  /** Today; of one that is over, the last day when something was done. */
  readonly until: Day;
  readonly isOver: boolean;
  /** How many are to do it: not those who have left or been set aside. */
  readonly meant: number;
  /** How many had done it at the end of each day when somebody did. */
  readonly days: readonly { readonly day: Day; readonly done: number }[];
  /** Those with most left first. */
  readonly units: readonly { readonly unit: string; readonly done: number; readonly left: number }[];
}

/** Somebody who has not acknowledged. */
export interface Waiting extends Pick<Delivery, 'person' | 'name' | 'unit' | 'state' | 'pinged'> {
  readonly due: Day;
  readonly isLate: boolean;
  readonly login: string;
  /** The logins of other accounts of the same name in the sending: they may be the same person's. */
  readonly twins: readonly string[];
}

/** What one of a manager's own has left to do. */
export interface StaffTask {
  readonly campaign: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly person: PersonId;
  readonly name: string;
  readonly due: Day;
  /** Past every reminder: the manager is asked to help. */
  readonly isLate: boolean;
  readonly state: DeliveryState;
  readonly cause: Cause | null;
  /** The manager may say that the person knows: only of those who cannot be reached. */
  readonly mayVouch: boolean;
}

/** A manager's own: how many, and what is left. */
export interface Staff {
  readonly people: number;
  /** By name, those who have nothing left too; `login` is for a link to their chat. */
  readonly everyone: readonly { readonly person: PersonId; readonly name: string; readonly login: string }[];
  readonly tasks: readonly StaffTask[];
}

export const campaignQuestions = {
  byId: z.object({ id }),
  cancel: z.object({ id, why: z._default(z.string().check(z.maxLength(1_000)), '') }),
  preflight: z.object({ audience: audienceRule }),
  /** Of one unit only, or of all. */
  remind: z.object({ id, unit: z._default(z.nullable(z.string().check(z.maxLength(400))), null) }),
  /** "Nådd på annat sätt": somebody vouches that the person knows. */
  reached: z.object({ id, person: z.guid() }),
  setAside: z.object({ id, person: z.guid(), why: z.string().check(z.maxLength(1_000)) }),
  askAgain: z.object({ id, person: z.guid() }),
};

/** What the edges ask of campaigns; nobody waits for the answer. */
export interface CampaignServices {
  /** The audience is written down and the sending begins; done again it changes nothing. */
  begin(campaign: Campaign): void;
  /** Cards that stand are corrected, or taken back, for all at once and without a ping. */
  recall(what: { readonly campaign: string; readonly round: string }): void;
  /** Whom a round of sending concerns now; nobody while the campaign rests, or at night. `unknown`: this process has not read of it. */
  plan(pack: string, round: string): readonly Delivery[] | 'nothing' | 'unknown' | 'quietHours';
  /** Nobody is disturbed now: at night and on red days. */
  isQuiet(): boolean;
  /** Paused or cancelled while the sending was under way. */
  isStopped(pack: string): boolean;
  /** The person's card has arrived, however it came: no campaign says any longer that it did not. */
  arrived(person: PersonId, location: CardLocation): void;
  /** The person has been heard of: whoever could not be reached gets their card now. */
  back(person: PersonId): void;
  /** What came of it, person by person. */
  sent(pack: string, outcomes: ReadonlyMap<PersonId, Outcome>): void;
}
