// Sends and updates what the queue hands over. A send whose answer is lost is looked for, not repeated.
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Message } from '../../blocks/card.ts';
import { type Address, cardAddress, INCIDENT_CHANNEL, personAddress } from '../../capabilities/inbox/model.ts';
import { coverCard, messageCard, reporterCard } from '../../capabilities/incident/cards.ts';
import type { Incident } from '../../capabilities/incident/model.ts';
import type { Disk, FollowUp, Log, Performers, Ports, Saying, Tried } from '../../ports.ts';
import { deliveryOf } from './delivery.ts';
import { type Pace, pace, type Urgency } from './pace.ts';
import { sentMarks } from './sent.ts';
import type { ShownCards } from './shown.ts';
import { activityOf, type Place } from './teams.ts';
import { chatText } from './text.ts';
import { keepAddress } from './who.ts';

export interface MessengerParts {
  readonly ports: Ports;
  readonly log: Log;
  readonly disk: Disk;
  readonly tenantId: string;
  readonly shown: ShownCards;
  connector(serviceUrl: string): Promise<ConnectorClient>;
  clock(): number;
}

type Doing<Kind extends FollowUp['kind']> = Extract<FollowUp, { kind: Kind }>;
interface Post {
  readonly key: string;
  readonly attempt: number;
  readonly thread: string;
  readonly urgency: Urgency;
  send(): Promise<Posted>;
}
interface Posted {
  readonly conversation: string;
  readonly activity: string;
}

/** How long a lost answer may turn up as somebody looking at the card, before the card is sent again. */
const LOOK_FOR = 45_000;
const DONE: Tried = { result: 'done' };

export function messenger(
  parts: MessengerParts,
): Omit<Performers, 'write' | 'event' | 'file'> & { withdraw: Withdraw } {
  const { ports, log } = parts;
  const { incidents, addresses } = ports.shelves;
  const marks = sentMarks(parts.disk);
  const limits: Pace = pace(parts.clock);

  /**
   * One POST, at most once: a mark on disk before, and off again only when Teams said no.
   * `uncertain` = the mark was there already, or the answer is lost.
   */
  const post = async ({ key, attempt, thread, urgency, send }: Post): Promise<Posted | Tried | 'uncertain'> => {
    if (marks.has(key)) return 'uncertain';
    const wait = limits.wait(key, thread, urgency);
    if (wait > 0) return { result: 'again', after: wait, why: 'pace' };
    marks.put(key, parts.clock());
    try {
      return await send();
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'uncertain') return 'uncertain';
      marks.drop(key);
      if (delivery.kind === 'later') return { result: 'again', after: delivery.after, why: delivery.why };
      log.warn('not deliverable', { why: delivery.why });
      return DONE;
    }
  };

  const send = async ({ conversation, serviceUrl }: Place, activity: Saying['activity']): Promise<Posted> => {
    const client = await parts.connector(serviceUrl);
    const { id } = await client.conversations.sendToConversation(conversation, activity);
    return { conversation, activity: id ?? '' };
  };

  const newThread = async (channel: Address, message: Message): Promise<Posted> => {
    const client = await parts.connector(channel.serviceUrl);
    const made = await client.conversations.createConversation({
      isGroup: true,
      tenantId: parts.tenantId,
      channelData: { channel: { id: channel.conversation }, tenant: { id: parts.tenantId } },
      activity: activityOf(message) as unknown as Activity,
    } as never);
    return { conversation: made.id, activity: (made as { activityId?: string }).activityId ?? '' };
  };

  const personPlace = async (person: string): Promise<Place | undefined> => {
    const known = addresses.get(personAddress(person));
    if (known) return known;
    const serviceUrl = addresses.get(INCIDENT_CHANNEL)?.serviceUrl ?? addresses.all()[0]?.serviceUrl;
    if (serviceUrl === undefined) return undefined;
    const client = await parts.connector(serviceUrl);
    const { id } = await client.conversations.createConversation({
      isGroup: false,
      tenantId: parts.tenantId,
      members: [{ id: person, name: '' }],
      channelData: { tenant: { id: parts.tenantId } },
    } as never);
    keepAddress(
      { ports },
      { id: personAddress(person), conversation: id, activity: null, serviceUrl, name: '', changeId: ports.newId() },
    );
    return { conversation: id, serviceUrl };
  };

  const update = async (slot: Address, message: Message, key: string, attempt: number): Promise<Tried | 'missing'> => {
    if (parts.shown.is(slot.id, message.card)) return DONE;
    const wait = limits.wait(key, slot.conversation, 'card');
    if (wait > 0) return { result: 'again', after: wait, why: 'pace' };
    try {
      const client = await parts.connector(slot.serviceUrl);
      await client.conversations.updateActivity(slot.conversation, slot.activity ?? '', activityOf(message));
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

  const place = (incident: Incident, where: 'channel' | 'reporter'): Promise<Place | undefined> | Place | undefined =>
    where === 'channel' ? addresses.get(INCIDENT_CHANNEL) : personPlace(incident.reporter);

  const messageFor = (incident: Incident, where: 'channel' | 'reporter'): Message => {
    const waiting = incidents.waiting(incident.id);
    return where === 'channel'
      ? coverCard({ incident, waiting }, 'sv')
      : reporterCard({ incident, waiting }, incident.reporterLanguage);
  };

  const showCase = async ({ incident: id, where }: Doing<'showCase'>, key: string, attempt: number): Promise<Tried> => {
    const incident = incidents.get(id);
    if (!incident) return DONE;
    const slot = cardAddress(id, where);
    const stands = addresses.get(slot);
    const message = messageFor(incident, where);
    if (stands) {
      const updated = await update(stands, message, key, attempt);
      if (updated !== 'missing') return updated;
    }
    const to = await reach(() => place(incident, where), attempt);
    if ('result' in to) return to;
    const sendKey = stands?.activity ? `card/${slot}/${stands.activity}` : `card/${slot}`;
    const sent = await post({
      key: sendKey,
      attempt,
      thread: to.conversation,
      urgency: 'card',
      send: () => (where === 'channel' ? newThread(to as Address, message) : send(to, activityOf(message))),
    });
    if (sent === 'uncertain') return lookForIt(sendKey);
    if ('result' in sent) return sent;
    parts.shown.now(slot, message.card);
    keepAddress({ ports }, { id: slot, ...sent, serviceUrl: to.serviceUrl, name: '', changeId: ports.newId() });
    log.info('card shown', { where });
    return DONE;
  };

  /** Where the card is to stand; a channel that nobody has placed yet is waited for. */
  const reach = async (
    find: () => Promise<Place | undefined> | Place | undefined,
    attempt: number,
  ): Promise<Place | Tried> => {
    try {
      return (await find()) ?? { result: 'again', after: 5_000, why: 'no place yet' };
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'refused' || delivery.kind === 'missing') {
        log.warn('person not reachable', { why: delivery.why });
        return DONE;
      }
      return { result: 'again', after: delivery.kind === 'later' ? delivery.after : 2_000, why: delivery.why };
    }
  };

  /** Whoever sees the card makes Teams ask us about it, and that tells where it is; after a while it is sent once more. */
  const lookForIt = (key: string): Tried => {
    const since = parts.clock() - (marks.at(key) ?? 0);
    if (since >= LOOK_FOR) marks.drop(key);
    return { result: 'again', after: Math.max(1_000, Math.min(5_000, LOOK_FOR - since)), why: 'answer lost' };
  };

  const sayTo = async (
    to: Place | Tried,
    activity: Saying['activity'],
    key: string,
    attempt: number,
  ): Promise<Tried> => {
    if ('result' in to) return to;
    const sent = await post({
      key,
      attempt,
      thread: to.conversation,
      urgency: 'answer',
      send: () => send(to, activity),
    });
    if (sent === 'uncertain') {
      log.warn('delivery uncertain', {});
      return DONE;
    }
    return 'result' in sent ? sent : DONE;
  };

  return {
    showCase,
    say: ({ conversation, serviceUrl, activity }, key, attempt) =>
      sayTo({ conversation, serviceUrl }, activity, key, attempt),
    async tellReporter({ incident: id, text }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const message = messageCard(incident, text, incident.changedBy, incident.reporterLanguage);
      return sayTo(await reach(() => personPlace(incident.reporter), attempt), activityOf(message), key, attempt);
    },
    async tellLost({ incident: id, person }, key, attempt) {
      const incident = incidents.get(id);
      if (!incident) return DONE;
      const language = ports.people.get(person)?.language ?? 'sv';
      const sentence = chatText[language].lost(incident.number);
      return sayTo(await reach(() => personPlace(person), attempt), activityOf(sentence), key, attempt);
    },
    async withdraw(serviceUrl, conversation, activity) {
      const client = await parts.connector(serviceUrl);
      await client.conversations.deleteActivity(conversation, activity);
    },
  };
}

type Withdraw = (serviceUrl: string, conversation: string, activity: string) => Promise<void>;
