// A message to a person or to the incident channel: finds where, opens a chat anew that Teams has forgotten, and says what came of it.
import { INCIDENT_CHANNEL, personAddress } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { Attempt } from '../../jobs.ts';
import type { SentMarks } from '../../ports.ts';
import { chats, LATER_MS, SOON_MS } from './chats.ts';
import type { Urgency } from './lines.ts';
import type { Place } from './teams.ts';
import { type No, no, type Posted, type Sent, type Transport, type TransportDependencies } from './transport.ts';

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

type Arrival = Sent<Delivered> | 'gone';
type SendLetter = (letter: Letter, send: (activity: Letter['activity']) => Promise<Arrival>) => Promise<Arrival>;

/** Sends what is brief in the place of what Teams has found too large. */
function briefWhereTooLarge(): SendLetter {
  /** By the letter's key. */
  const tooLarge = new Set<string>();
  return async ({ key, activity, brief }, send) => {
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
}

function toPeople(
  parts: Pick<TransportDependencies, 'ports' | 'log'>,
  transport: Transport,
  orBrief: SendLetter,
): Pick<Mail, 'toPerson' | 'toPlace'> {
  const chat = chats(parts, transport);
  /** Letters whose chat has been opened anew: once for each. */
  const anew = new Set<string>();

  const postTo = (place: Place, to: string, letter: Letter): Promise<Arrival> =>
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

  /** Teams may have forgotten a chat that it opens again when asked, with the same id or another. */
  const deliver = async (person: PersonId, place: Place, letter: Letter): Promise<Sent<Delivered>> => {
    const to = personAddress(person);
    const first = await postTo(place, to, letter);
    if (first !== 'gone') {
      if (typeof first === 'string' || !('result' in first) || first.result === 'refused') anew.delete(letter.key);
      return first;
    }
    if (anew.delete(letter.key)) {
      chat.forget(person, place);
      return no(to, 'chatGone', '404 ConversationNotFound');
    }
    const again = await chat.open(person, place, letter);
    if ('result' in again) {
      if (again.result === 'refused') chat.forget(person, place);
      return again;
    }
    anew.add(letter.key);
    return deliver(person, again, letter);
  };

  return {
    async toPerson(person, letter) {
      const { known } = letter;
      const place = chat.placeOf(person, known === 'unknown' ? undefined : known);
      const to = place ?? (await chat.open(person, undefined, letter));
      return 'result' in to ? to : deliver(person, to, letter);
    },
    async toPlace(place, letter) {
      const moved = chat.instead(place.conversation);
      if (moved) return deliver(moved[0], moved[1], letter);
      const sent = await postTo(place, place.conversation, letter);
      const isNo = sent === 'gone' || (typeof sent === 'object' && 'result' in sent && sent.result === 'refused');
      if (!isNo) return sent;
      const owner = chat.ownerOf(place.conversation);
      if (sent !== 'gone')
        return owner === undefined ? sent : { ...sent, refusal: { ...sent.refusal, to: personAddress(owner) } };
      if (owner === undefined) return no(place.conversation, 'chatGone', '404 ConversationNotFound');
      const again = await chat.open(owner, place, letter);
      if ('result' in again) return again;
      anew.add(letter.key);
      return deliver(owner, again, letter);
    },
  };
}

function toChannel(
  { ports }: Pick<TransportDependencies, 'ports'>,
  transport: Transport,
  orBrief: SendLetter,
): Mail['toChannel'] {
  const { addresses } = ports.lists;
  /** How often in a row Teams has not known the channel, by the letter's key. */
  const unknown = new Map<string, number>();

  return async (letter) => {
    const { key, attempt, urgency } = letter;
    const channel = addresses.get(INCIDENT_CHANNEL);
    if (!channel)
      return attempt < PATIENCE.unchosen
        ? { result: 'again', after: LATER_MS, why: 'no place yet' }
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
    if (count < PATIENCE.gone) return { result: 'again', after: SOON_MS, why: 'channel not found' };
    unknown.delete(key);
    return no(INCIDENT_CHANNEL, 'chatGone', '404 ConversationNotFound');
  };
}

export function mail(parts: Pick<TransportDependencies, 'ports' | 'log'>, transport: Transport): Mail {
  const orBrief = briefWhereTooLarge();
  return {
    ...toPeople(parts, transport, orBrief),
    toChannel: toChannel(parts, transport, orBrief),
  };
}

const isRefused = (sent: Sent<Delivered> | 'gone'): sent is No =>
  typeof sent === 'object' && 'result' in sent && sent.result === 'refused';

/** For work that has nothing more to say: it is done, refused, uncertain, or comes back. */
export const attemptOf = (sent: Sent<Delivered>, person: PersonId): Attempt => {
  if (sent === 'uncertain') return { result: 'uncertain', to: personAddress(person) };
  return 'result' in sent ? sent : { result: 'done' };
};
