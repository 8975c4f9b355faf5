// One way to Teams: every send and update keeps to the limits and is made at most once; what Teams' answer means is told here.
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Message } from '../../blocks/card.ts';
import { type Address, INCIDENT_CHANNEL, personAddress } from '../../capabilities/inbox/model.ts';
import type { Log, Ports, SentMarks, Tried } from '../../ports.ts';
import { deliveryOf } from './delivery.ts';
import type { Urgency } from './lines.ts';
import { type Pace, pace, type Sends } from './pace.ts';
import type { ShownCards } from './shown.ts';
import { activityOf, type Place } from './teams.ts';
import { keepAddress } from './who.ts';

export interface TransportParts {
  readonly ports: Ports;
  readonly log: Log;
  readonly marks: SentMarks;
  /** How many processes send for the app: they keep its limits together. */
  readonly processes: number;
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
  readonly urgency: Urgency;
  /** Left out: this machine's. */
  readonly marks?: SentMarks;
  send(): Promise<Posted>;
}
export interface Posted {
  readonly conversation: string;
  readonly activity: string;
}
/** Teams said no for good. */
export interface NotDeliverable {
  readonly refused: string;
}

export interface Transport {
  /**
   * One POST, at most once: a mark before, and off again only when Teams said no.
   * `uncertain` = the mark was there already, or the answer is lost.
   */
  post(post: Post): Promise<Posted | Tried | NotDeliverable | 'uncertain'>;
  send(place: Place, activity: Readonly<Record<string, unknown>>): Promise<Posted>;
  newThread(channel: Address, message: Message): Promise<Posted>;
  /** Opens the personal chat where there is none. Keeps its address, unless the caller does. */
  personPlace(person: string, keeps?: 'address' | 'nothing'): Promise<Place | undefined>;
  /** The last update stands, so it may be repeated as often as needed. */
  update(
    slot: Pick<Address, 'id' | 'conversation' | 'activity' | 'serviceUrl'>,
    message: Message,
    key: string,
    attempt: number,
  ): Promise<Tried | 'missing'>;
  /** Where something is to go; a place that is not known yet is waited for. */
  reach(
    find: () => Promise<Place | undefined> | Place | undefined,
    attempt: number,
  ): Promise<Place | Tried | NotDeliverable>;
  withdraw(serviceUrl: string, conversation: string, activity: string): Promise<void>;
}

const TOO_MANY_REQUESTS = 429;

export const DONE: Tried = { result: 'done' };

export function transport(parts: TransportParts): Transport {
  const { ports, log } = parts;
  const { addresses } = ports.shelves;
  const limits: Pace = pace(parts.clock, parts.processes, parts.sends);
  /** Chats that nobody keeps an address of yet: a send that waits for its turn must not open them again. */
  const opened = new Map<string, Place>();

  /** Every request to Teams that `limits` has let go. */
  const request = async <Result>(key: string, ask: () => Promise<Result>): Promise<Result> => {
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
  };

  const post: Transport['post'] = async ({ key, attempt, thread, urgency, marks = parts.marks, send }) => {
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
      return { refused: delivery.why };
    }
  };

  const send: Transport['send'] = async ({ conversation, serviceUrl }, activity) => {
    const client = await parts.connector(serviceUrl);
    const { id } = await client.conversations.sendToConversation(conversation, activity);
    return { conversation, activity: id ?? '' };
  };

  const newThread: Transport['newThread'] = async (channel, message) => {
    const client = await parts.connector(channel.serviceUrl);
    const made = await client.conversations.createConversation({
      isGroup: true,
      tenantId: parts.tenantId,
      channelData: { channel: { id: channel.conversation }, tenant: { id: parts.tenantId } },
      activity: activityOf(message) as unknown as Activity,
    } as never);
    return { conversation: made.id, activity: (made as { activityId?: string }).activityId ?? '' };
  };

  const turn = async (key: string, thread: string, urgency: Urgency) => {
    for (let wait = limits.wait(key, thread, urgency); wait > 0; wait = limits.wait(key, thread, urgency))
      await pause(wait);
  };

  const personPlace: Transport['personPlace'] = async (person, keeps = 'address') => {
    const known = addresses.get(personAddress(person)) ?? opened.get(person);
    if (known) return known;
    const serviceUrl = addresses.get(INCIDENT_CHANNEL)?.serviceUrl ?? addresses.all()[0]?.serviceUrl;
    if (serviceUrl === undefined) return undefined;
    const key = `open/${person}`;
    await turn(key, key, 'campaign');
    const { id } = await request(key, async () => {
      const client = await parts.connector(serviceUrl);
      return client.conversations.createConversation({
        isGroup: false,
        tenantId: parts.tenantId,
        members: [{ id: person, name: '' }],
        channelData: { tenant: { id: parts.tenantId } },
      } as never);
    });
    if (keeps === 'address')
      keepAddress(
        { ports },
        { id: personAddress(person), conversation: id, activity: null, serviceUrl, name: '', changeId: ports.newId() },
      );
    opened.set(person, { conversation: id, serviceUrl });
    return { conversation: id, serviceUrl };
  };

  const update: Transport['update'] = async (slot, message, key, attempt) => {
    if (parts.shown.is(slot.id, message.card)) return DONE;
    const wait = limits.wait(key, slot.conversation, 'card');
    if (wait > 0) return { result: 'again', after: wait, why: 'pace', isTry: false };
    try {
      await request(key, async () => {
        const client = await parts.connector(slot.serviceUrl);
        await client.conversations.updateActivity(slot.conversation, slot.activity ?? '', activityOf(message));
      });
      parts.shown.now(slot.id, message.card);
      return DONE;
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'missing') return 'missing';
      // An update may be repeated as often as needed: the last one stands.
      if (delivery.kind === 'refused') return DONE;
      return { result: 'again', after: delivery.kind === 'later' ? delivery.after : 2_000, why: delivery.why };
    }
  };

  const reach: Transport['reach'] = async (find, attempt) => {
    try {
      return (await find()) ?? { result: 'again', after: 5_000, why: 'no place yet' };
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'refused' || delivery.kind === 'missing') {
        log.warn('person not reachable', { why: delivery.why });
        return { refused: delivery.why };
      }
      return { result: 'again', after: delivery.kind === 'later' ? delivery.after : 2_000, why: delivery.why };
    }
  };

  return {
    post,
    send,
    newThread,
    personPlace,
    update,
    reach,
    async withdraw(serviceUrl, conversation, activity) {
      const key = `withdraw/${conversation}/${activity}`;
      await turn(key, conversation, 'campaign');
      await request(key, async () => {
        const client = await parts.connector(serviceUrl);
        await client.conversations.deleteActivity(conversation, activity);
      });
    },
  };
}
