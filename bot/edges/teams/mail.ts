// A message to a person or to the incident channel: finds where, opens a chat anew that Teams has forgotten, and says what came of it.
import { INCIDENT_CHANNEL, personAddress } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/organisation/model.ts';
import type { Attempt } from '../../jobs.ts';
import type { SentMarks } from '../../ports.ts';
import { deliveryOf } from './delivery.ts';
import { keepAddress } from './identity.ts';
import type { Urgency } from './lines.ts';
import type { Place } from './teams.ts';
import {
  type No,
  type NotNow,
  no,
  type Posted,
  type Sent,
  type Transport,
  type TransportDependencies,
} from './transport.ts';

export interface Letter {
  readonly key: string;
  readonly attempt: number;
  readonly urgency: Urgency;
  readonly marks?: SentMarks;
  readonly activity: Readonly<Record<string, unknown>>;
  /** In its place, if Teams finds it too large. */
  readonly brief?: () => Readonly<Record<string, unknown>>;
  /** Where the chat is, if the caller keeps that itself: then a chat that is opened is not written down. */
  readonly known?: Place | 'unknown';
}
export interface Delivered extends Posted {
  readonly serviceUrl: string;
}

export interface Mail {
  toPerson(person: PersonId, letter: Letter): Promise<Sent<Delivered>>;
  /** An answer where somebody wrote. */
  toPlace(place: Place, letter: Letter): Promise<Sent<Delivered>>;
  /** A new thread in the incident channel. */
  toChannel(letter: Letter): Promise<Sent<Delivered>>;
}

/** So often in a row the channel may be unknown, or not chosen yet, before that is an answer. */
const PATIENCE = { gone: 2, unchosen: 3 } as const;
const SOON = 2_000;
const LATER = 5_000;
const PERSON = personAddress('');

export function mail(parts: Pick<TransportDependencies, 'ports' | 'log'>, transport: Transport): Mail {
  const { ports, log } = parts;
  const { addresses } = ports.lists;
  /** Chats that nobody keeps an address of yet, and those that took the place of a forgotten one. */
  const opened = new Map<PersonId, Place & { readonly instead: string | undefined }>();
  /** Letters whose chat has been opened anew: once for each. */
  const anew = new Set<string>();
  const unknown = new Map<string, number>();
  /** Conversations that Teams neither knows nor opens: asked for anew the next time. */
  const forgotten = new Set<string>();

  const open = async (
    person: PersonId,
    dead: Place | undefined,
    { known: own }: Pick<Letter, 'known'>,
  ): Promise<Place | undefined> => {
    const serviceUrl =
      addresses.get(INCIDENT_CHANNEL)?.serviceUrl ?? dead?.serviceUrl ?? addresses.all()[0]?.serviceUrl;
    if (serviceUrl === undefined) return undefined;
    const place = await transport.openChat(person, serviceUrl);
    const id = personAddress(person);
    const kept = addresses.get(id)?.conversation;
    if (kept === undefined ? own === undefined : kept !== place.conversation)
      keepAddress({ ports }, { id, ...place, activity: null, name: '', changeId: ports.newId() });
    forgotten.delete(place.conversation);
    opened.set(person, { ...place, instead: dead?.conversation });
    return place;
  };

  /** A place that is not known yet is waited for. */
  const reach = async (
    person: PersonId,
    attempt: number,
    find: () => Place | Promise<Place | undefined>,
  ): Promise<Place | NotNow | No> => {
    try {
      return (await find()) ?? { result: 'again', after: LATER, why: 'no place yet' };
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'refused' || delivery.kind === 'missing') {
        log.warn('person not reachable', { why: delivery.why });
        return no(personAddress(person), delivery.kind === 'refused' ? delivery.cause : 'chatGone', delivery.why);
      }
      return { result: 'again', after: delivery.kind === 'later' ? delivery.after : SOON, why: delivery.why };
    }
  };

  /** Teams has found them too large: from then on what is brief goes in their place. */
  const tooLarge = new Set<string>();
  const orBrief = async (
    { key, activity, brief }: Letter,
    send: (activity: Letter['activity']) => Promise<Sent<Delivered> | 'gone'>,
  ): Promise<Sent<Delivered> | 'gone'> => {
    if (brief === undefined) return send(activity);
    if (!tooLarge.has(key)) {
      const sent = await send(activity);
      if (!isRefused(sent) || sent.refusal.cause !== 'tooLarge') return sent;
      tooLarge.add(key);
    }
    const sent = await send(brief());
    if (typeof sent === 'string' || !('result' in sent) || sent.result === 'refused') tooLarge.delete(key);
    return sent;
  };

  const postTo = (place: Place, to: string, letter: Letter): Promise<Sent<Delivered> | 'gone'> =>
    orBrief(letter, async (activity) => {
      const { key, attempt, urgency, marks } = letter;
      const sent = await transport.post({
        key,
        attempt,
        urgency,
        marks,
        to,
        thread: place.conversation,
        send: () => transport.send(place, activity),
      });
      return typeof sent === 'object' && 'activity' in sent ? { ...sent, serviceUrl: place.serviceUrl } : sent;
    });

  const forget = (person: PersonId, { conversation }: Place) => {
    opened.delete(person);
    forgotten.add(conversation);
  };

  /** Teams may have forgotten a chat that it opens again when asked, with the same id or another. */
  const deliver = async (person: PersonId, place: Place, letter: Letter): Promise<Sent<Delivered>> => {
    const to = personAddress(person);
    const first = await postTo(place, to, letter);
    if (first !== 'gone') {
      if (typeof first === 'string' || !('result' in first) || first.result === 'refused') anew.delete(letter.key);
      return first;
    }
    if (anew.delete(letter.key)) {
      forget(person, place);
      return no(to, 'chatGone', '404 ConversationNotFound');
    }
    const again = await reach(person, letter.attempt, () => open(person, place, letter));
    if ('result' in again) {
      if (again.result === 'refused') forget(person, place);
      return again;
    }
    anew.add(letter.key);
    return deliver(person, again, letter);
  };

  const placeOf = (person: PersonId, known: Place | undefined): Place | undefined => {
    const found = addresses.get(personAddress(person)) ?? known;
    const newer = opened.get(person);
    const place = found === undefined || newer?.instead === found.conversation ? newer : found;
    return place && forgotten.has(place.conversation) ? undefined : place;
  };

  return {
    async toPerson(person, letter) {
      const { known } = letter;
      const place = placeOf(person, known === 'unknown' ? undefined : known);
      const to = place ?? (await reach(person, letter.attempt, () => open(person, undefined, letter)));
      return 'result' in to ? to : deliver(person, to, letter);
    },
    async toPlace(place, letter) {
      const moved = [...opened].find(([, { instead }]) => instead === place.conversation);
      if (moved) return deliver(moved[0], moved[1], letter);
      const sent = await postTo(place, place.conversation, letter);
      const isNo = sent === 'gone' || (typeof sent === 'object' && 'result' in sent && sent.result === 'refused');
      if (!isNo) return sent;
      // Looked for only now: there are as many addresses as people.
      const owner = addresses
        .all()
        .find(({ id, conversation }) => conversation === place.conversation && id.startsWith(PERSON))
        ?.id.slice(PERSON.length);
      if (sent !== 'gone')
        return owner === undefined ? sent : { ...sent, refusal: { ...sent.refusal, to: personAddress(owner) } };
      if (owner === undefined) return no(place.conversation, 'chatGone', '404 ConversationNotFound');
      const again = await reach(owner, letter.attempt, () => open(owner, place, letter));
      if ('result' in again) return again;
      anew.add(letter.key);
      return deliver(owner, again, letter);
    },
    async toChannel(letter) {
      const { key, attempt, urgency } = letter;
      const channel = addresses.get(INCIDENT_CHANNEL);
      if (!channel)
        return attempt < PATIENCE.unchosen
          ? { result: 'again', after: LATER, why: 'no place yet' }
          : no(INCIDENT_CHANNEL, 'noChannel', '');
      const sent = await orBrief(letter, async (activity) => {
        const posted = await transport.post({
          key,
          attempt,
          urgency,
          to: INCIDENT_CHANNEL,
          thread: channel.conversation,
          send: () => transport.newThread(channel, activity),
        });
        return typeof posted === 'object' && 'activity' in posted
          ? { ...posted, serviceUrl: channel.serviceUrl }
          : posted;
      });
      if (sent !== 'gone') {
        unknown.delete(key);
        return sent;
      }
      const count = (unknown.get(key) ?? 0) + 1;
      unknown.set(key, count);
      if (count < PATIENCE.gone) return { result: 'again', after: SOON, why: 'channel not found' };
      unknown.delete(key);
      return no(INCIDENT_CHANNEL, 'chatGone', '404 ConversationNotFound');
    },
  };
}

const isRefused = (sent: Sent<Delivered> | 'gone'): sent is No =>
  typeof sent === 'object' && 'result' in sent && sent.result === 'refused';

/** For work that has nothing more to say: it is done, refused, uncertain, or comes back. */
export const tried = (sent: Sent<Delivered>, person: PersonId): Attempt => {
  if (sent === 'uncertain') return { result: 'uncertain', to: personAddress(person) };
  return 'result' in sent ? sent : { result: 'done' };
};
