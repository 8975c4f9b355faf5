// Where each person's own chat with the bot is: kept, opened anew, or known to be gone.
import { type Address, INCIDENT_CHANNEL, personAddress } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import { keepAddress } from './addresses.ts';
import { deliveryOf } from './delivery.ts';
import type { Letter } from './mail.ts';
import type { Place } from './teams.ts';
import { type No, type NotNow, no, type Transport, type TransportDependencies } from './transport.ts';

export interface Chats {
  /** Undefined where none is known, or Teams knows the one that was no more. */
  placeOf(person: PersonId, known: Place | undefined): Place | undefined;
  /** Asks Teams for the chat. @param dead the one that Teams has forgotten */
  open(
    person: PersonId,
    dead: Place | undefined,
    letter: Pick<Letter, 'known' | 'attempt' | 'urgency'>,
  ): Promise<Place | NotNow | No>;
  /** Teams neither knows it nor opens it: asked for anew the next time. */
  forget(person: PersonId, place: Place): void;
  /** Whose chat took the place of this one. */
  instead(conversation: string): readonly [PersonId, Place] | undefined;
  ownerOf(conversation: string): PersonId | undefined;
}

export const SOON_MS = 2_000;
export const LATER_MS = 5_000;
const PERSON = personAddress('');

export function chats(
  parts: Pick<TransportDependencies, 'ports' | 'log'>,
  transport: Pick<Transport, 'openChat'>,
): Chats {
  const { ports, log } = parts;
  const { addresses } = ports.lists;
  /** Chats that nobody keeps an address of yet, and those that took the place of a forgotten one. */
  const opened = new Map<PersonId, Place & { readonly instead: string | undefined }>();
  /** Conversations that Teams neither knows nor opens: asked for anew the next time. */
  const forgotten = new Set<string>();

  const openOrFind = async (
    person: PersonId,
    dead: Place | undefined,
    { known: own, urgency }: Pick<Letter, 'known' | 'urgency'>,
  ): Promise<Place | undefined> => {
    const serviceUrl =
      addresses.get(INCIDENT_CHANNEL)?.serviceUrl ?? dead?.serviceUrl ?? addresses.all()[0]?.serviceUrl;
    if (serviceUrl === undefined) return undefined;
    const place = await transport.openChat(person, serviceUrl, urgency);
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
      return (await find()) ?? { result: 'again', after: LATER_MS, why: 'no place yet' };
    } catch (error) {
      const delivery = deliveryOf(error, attempt);
      if (delivery.kind === 'refused' || delivery.kind === 'missing') {
        log.warn('person not reachable', { why: delivery.why });
        return no(personAddress(person), delivery.kind === 'refused' ? delivery.cause : 'chatGone', delivery.why);
      }
      return { result: 'again', after: delivery.kind === 'later' ? delivery.after : SOON_MS, why: delivery.why };
    }
  };

  const placeOf = (person: PersonId, known: Place | undefined): Place | undefined => {
    const found = addresses.get(personAddress(person)) ?? known;
    const newer = opened.get(person);
    const place = found === undefined || newer?.instead === found.conversation ? newer : found;
    return place && forgotten.has(place.conversation) ? undefined : place;
  };

  return {
    placeOf,
    open: (person, dead, letter) => reach(person, letter.attempt, () => openOrFind(person, dead, letter)),
    forget(person, { conversation }) {
      opened.delete(person);
      forgotten.add(conversation);
    },
    instead: (conversation) => [...opened].find(([, { instead }]) => instead === conversation),
    // There are as many addresses as people: looked for only where something is wrong.
    ownerOf: (conversation) =>
      addresses
        .all()
        .find((address: Address) => address.conversation === conversation && address.id.startsWith(PERSON))
        ?.id.slice(PERSON.length),
  };
}
