// One way to Teams: every send and update keeps to the limits and is made at most once; what Teams' answer means is told here.
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Message } from '../../blocks/card.ts';
import type { Cause } from '../../capabilities/campaign/model.ts';
import type { Address } from '../../capabilities/inbox/model.ts';
import type { Attempt, Job } from '../../jobs.ts';
import type { Log, Ports, SentMarks } from '../../ports.ts';
import { deliveryOf } from './delivery.ts';
import type { Urgency } from './lines.ts';
import { type RateLimit, rateLimit, type Sends } from './rate-limit.ts';
import type { ShownCards } from './shown.ts';
import { activityOf, type Place } from './teams.ts';
import type { Part } from './window.ts';

export interface TransportDependencies {
  readonly ports: Ports;
  readonly log: Log;
  readonly marks: SentMarks;
  /** How many processes send for the app: they keep its limits together. */
  readonly processes: number;
  readonly part: Part;
  /** What this machine has sent to each thread. */
  readonly sends: Sends;
  readonly tenantId: string;
  readonly shown: ShownCards;
  connector(serviceUrl: string): Promise<ConnectorClient>;
  clock(): number;
}

export interface Post {
  readonly key: string;
  readonly attempt: number;
  readonly thread: string;
  /** Id of the address it is for. */
  readonly to: string;
  readonly urgency: Urgency;
  /** Left out: this machine's. */
  readonly marks?: SentMarks | undefined;
  send(): Promise<Posted>;
}
export interface Posted {
  readonly conversation: string;
  readonly activity: string;
}
export type NotNow = Extract<Attempt, { result: 'again' }>;
export type No = Extract<Attempt, { result: 'refused' }>;
/** `uncertain` = it may have gone out: the mark was there already, or the answer is lost. */
export type Sent<Where = Posted> = Where | NotNow | No | 'uncertain';

export interface Transport {
  /** One POST, at most once: a mark before, and off again only when Teams said no. `gone` = Teams does not know the conversation. */
  post(post: Post): Promise<Sent | 'gone'>;
  send(place: Place, activity: Readonly<Record<string, unknown>>): Promise<Posted>;
  newThread(channel: Address, activity: Readonly<Record<string, unknown>>): Promise<Posted>;
  /** Asks Teams for the person's chat, which it opens or finds. */
  openChat(person: string, serviceUrl: string, urgency: Urgency): Promise<Place>;
  /** The last update stands, so it may be repeated as often as needed. `gone` = this card cannot be updated any more: a new one takes its place. */
  update(
    slot: Pick<Address, 'id' | 'conversation' | 'activity' | 'serviceUrl'>,
    message: Message,
    key: string,
    attempt: number,
  ): Promise<Extract<Attempt, { result: 'done' }> | NotNow | 'gone'>;
  /** The same for what no slot is kept of. */
  replace(
    location: Posted & Place,
    activity: Job<'say'>['activity'],
    as: { readonly key: string; readonly attempt: number },
  ): Promise<'done' | NotNow | 'gone'>;
  withdraw(serviceUrl: string, conversation: string, activity: string): Promise<void>;
}

const TOO_MANY_REQUESTS = 429;
/** Teams may say that a card which stands is not there: so many looks, so far apart, before it is believed. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 1_000;

export const DONE: Extract<Attempt, { result: 'done' }> = { result: 'done' };
export const no = (to: string, cause: Cause, code: string): No => ({ result: 'refused', refusal: { to, cause, code } });

/** Every request to Teams goes through the rate limit. */
interface Requests {
  readonly limits: RateLimit;
  /** A request that `limits` has let go. */
  request<Result>(key: string, ask: () => Promise<Result>): Promise<Result>;
  /** Resolves when there is room for one more. */
  turn(key: string, thread: string, urgency: Urgency): Promise<void>;
}

function requests(limits: RateLimit): Requests {
  return {
    limits,
    async request(key, ask) {
      let isRefused = false;
      limits.left(key);
      try {
        return await ask();
      } catch (error) {
        isRefused = (error as { statusCode?: number }).statusCode === TOO_MANY_REQUESTS;
        throw error;
      } finally {
        limits.answered(key, isRefused);
      }
    },
    async turn(key, thread, urgency) {
      for (let wait = limits.wait(key, thread, urgency); wait > 0; wait = limits.wait(key, thread, urgency))
        await pause(wait);
    },
  };
}

function posting(parts: TransportDependencies, { limits, request }: Requests): Transport['post'] {
  const { log } = parts;
  return async ({ key, attempt, thread, to, urgency, marks = parts.marks, send }) => {
    if (marks === parts.marks && (await marks.find(key))) return 'uncertain';
    const wait = limits.wait(key, thread, urgency);
    if (wait > 0) return { result: 'again', after: wait, why: 'pace', isTry: false };
    let isMarked = false;
    try {
      isMarked = await marks.put(key, parts.clock());
    } finally {
      if (!isMarked) limits.answered(key);
    }
    if (!isMarked) return 'uncertain';
    try {
      return await request(key, send);
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'uncertain') {
        log.warn('delivery uncertain', { why: delivery.why });
        return 'uncertain';
      }
      await marks.drop(key);
      if (delivery.kind === 'later') return { result: 'again', after: delivery.after, why: delivery.why };
      log.warn('not deliverable', { why: delivery.why });
      return delivery.kind === 'missing' ? 'gone' : no(to, delivery.cause, delivery.why);
    }
  };
}

function conversations(
  parts: TransportDependencies,
  { request, turn }: Requests,
): Pick<Transport, 'send' | 'newThread' | 'openChat' | 'withdraw'> {
  const send: Transport['send'] = async ({ conversation, serviceUrl }, activity) => {
    const client = await parts.connector(serviceUrl);
    const { id } = await client.conversations.sendToConversation(conversation, activity);
    return { conversation, activity: id ?? '' };
  };

  const newThread: Transport['newThread'] = async (channel, activity) => {
    const client = await parts.connector(channel.serviceUrl);
    const made = await client.conversations.createConversation({
      isGroup: true,
      tenantId: parts.tenantId,
      channelData: { channel: { id: channel.conversation }, tenant: { id: parts.tenantId } },
      activity: activity as unknown as Activity,
    } as never);
    return { conversation: made.id, activity: (made as { activityId?: string }).activityId ?? '' };
  };

  const openChat: Transport['openChat'] = async (person, serviceUrl, urgency) => {
    const key = `open/${person}`;
    await turn(key, key, urgency);
    const { id } = await request(key, async () => {
      const client = await parts.connector(serviceUrl);
      return client.conversations.createConversation({
        isGroup: false,
        tenantId: parts.tenantId,
        members: [{ id: person, name: '' }],
        channelData: { tenant: { id: parts.tenantId } },
      } as never);
    });
    return { conversation: id, serviceUrl };
  };

  const withdraw: Transport['withdraw'] = async (serviceUrl, conversation, activity) => {
    const key = `withdraw/${conversation}/${activity}`;
    await turn(key, conversation, 'campaign');
    await request(key, async () => {
      const client = await parts.connector(serviceUrl);
      await client.conversations.deleteActivity(conversation, activity);
    });
  };

  return { send, newThread, openChat, withdraw };
}

function updating(parts: TransportDependencies, { limits, request }: Requests): Pick<Transport, 'update' | 'replace'> {
  /** How often in a row Teams has not found the card. */
  const missed = new Map<string, number>();

  const notFound = (slot: string): NotNow | 'gone' => {
    const count = (missed.get(slot) ?? 0) + 1;
    if (count < LOOKS) {
      missed.set(slot, count);
      return { result: 'again', after: LOOK_AGAIN_MS * count, why: 'card not found' };
    }
    missed.delete(slot);
    return 'gone';
  };

  const put = async (
    location: Posted & Place,
    slot: string,
    activity: Job<'say'>['activity'],
    { key, attempt }: { readonly key: string; readonly attempt: number },
  ): Promise<'done' | NotNow | 'gone'> => {
    const wait = limits.wait(key, location.conversation, 'card');
    if (wait > 0) return { result: 'again', after: wait, why: 'pace', isTry: false };
    try {
      await request(key, async () => {
        const client = await parts.connector(location.serviceUrl);
        await client.conversations.updateActivity(location.conversation, location.activity, activity);
      });
      missed.delete(slot);
      return 'done';
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'missing') return notFound(slot);
      parts.log.warn('card not updated', { why: delivery.why });
      if (delivery.kind === 'refused') return 'gone';
      // An update may be repeated as often as needed: the last one stands.
      return { result: 'again', after: delivery.kind === 'later' ? delivery.after : 2_000, why: delivery.why };
    }
  };

  const update: Transport['update'] = async (slot, message, key, attempt) => {
    if (parts.shown.is(slot.id, message.card)) return DONE;
    const location = { ...slot, activity: slot.activity ?? '' };
    const updated = await put(location, slot.id, activityOf(message), { key, attempt });
    if (updated !== 'done') return updated;
    parts.shown.now(slot.id, message.card);
    return DONE;
  };

  return {
    update,
    replace: (location, activity, as) => put(location, location.activity, activity, as),
  };
}

export function transport(parts: TransportDependencies): Transport {
  const all = requests(rateLimit(parts.clock, parts.processes, parts.sends, parts.part));
  return {
    post: posting(parts, all),
    ...conversations(parts, all),
    ...updating(parts, all),
  };
}
