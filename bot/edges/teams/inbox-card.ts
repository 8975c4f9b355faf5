// The one personal card, "Att göra": where it stands, what it says, and how a new one takes the place of the older.
import type { Message } from '../../blocks/card.ts';
import { type Day, dayOf } from '../../blocks/instant.ts';
import { oneAtATime } from '../../blocks/one-at-a-time.ts';
import type { Language } from '../../blocks/text.ts';
import type { CardLocation, Outcome } from '../../capabilities/campaign/model.ts';
import { inboxCard } from '../../capabilities/inbox/cards.ts';
import { inboxAddress } from '../../capabilities/inbox/model.ts';
import { isOpenedOn } from '../../capabilities/inbox/rules.ts';
import type { Person, PersonId } from '../../capabilities/people/model.ts';
import type { App, Cards, InboxAnswer, Links } from '../../contract.ts';
import type { Attempt } from '../../jobs.ts';
import type { Ports, SentMarks } from '../../ports.ts';
import { briefCard } from './brief.ts';
import { type CardPlaces, cardPlaces, type StandingCard } from './card-places.ts';
import { type InstallingDependencies, installing } from './installing.ts';
import type { Mail } from './mail.ts';
import { activityOf, type Place, silently } from './teams.ts';
import { DONE, type Transport, type TransportDependencies } from './transport.ts';

export interface InboxCardDependencies extends TransportDependencies, InstallingDependencies {
  readonly services: App['services'];
  readonly links: Links;
  readonly cards: Cards;
  /** What has been sent in campaigns, read by every process that sends. */
  readonly campaignMarks: SentMarks;
}

/** One try: `key` is what makes it one message. */
interface Try {
  readonly key: string;
  readonly attempt: number;
}

export interface InboxCard {
  /** For a pack, which is to tell of it with `settled`. */
  send(person: Person, attempt: Try): Promise<Outcome | Attempt>;
  /** What the pack has to tell: the card may have moved since it was sent. `keyOf` is the key of the person's send. */
  settled(outcomes: ReadonlyMap<PersonId, Outcome>, keyOf: (person: PersonId) => string): Map<PersonId, Outcome>;
  /** The card that stands says what is true now; where none stands there is nothing to correct. */
  show(person: PersonId, attempt: Try): Promise<Attempt>;
  /** The card by itself, for one who has something in it; at night it waits for the morning. */
  ping(person: PersonId, attempt: Try, has: (inbox: InboxAnswer) => boolean): Promise<Attempt>;
  /** The person presses a card there: if it is another than the known one, that one is taken away. */
  found(person: PersonId, place: Place & { readonly activity: string }): Promise<Attempt>;
  /** Last in the chat, since the person asked for it. Not a ping: one may still come the same day. */
  answer(person: PersonId, attempt: Try, language: Language): Promise<Attempt>;
}

/** `asked`: the person wants it; `pinged`: it comes by itself; `instead`: the one that stands cannot be updated, so no ping. */
type Why = 'asked' | 'pinged' | 'instead';

/** In the night a card waits for the morning. */
export const LOOK_AGAIN_MS = 60_000;

/** Where cards stand has not been read yet. */
const UNREAD: Attempt = { result: 'again', after: 1_000, why: 'sharePointSilent', isTry: false };

const insteadOf = (activity: string) => `instead/${activity}`;
/** The mark of the one ping a day: an address has no room for it, and a pack knows only of its own. */
const pingOf = (person: PersonId, day: Day) => `pinged/${person}/${day}`;

export const isReplaced =
  (marks: SentMarks) =>
  async (activity: string): Promise<boolean> =>
    (await marks.find(insteadOf(activity)))?.place !== undefined;

interface Sending extends Try {
  readonly why: Why;
  readonly marks: SentMarks;
}

interface Posting {
  /** A new card last in the chat, after which the older one is taken away: at every moment there is one to answer in. */
  post(person: Person, location: StandingCard | undefined, sending: Sending): Promise<Outcome | Attempt>;
  withdraw(older: StandingCard | undefined, newer: CardLocation): Promise<void>;
}

function posting(parts: InboxCardDependencies, transport: Transport, mail: Mail, cardFor: CardFor): Posting {
  const { ports, links } = parts;
  const app = installing(parts);

  const place = ({ conversation, serviceUrl }: Partial<StandingCard> = {}): Place | 'unknown' =>
    conversation && serviceUrl ? { conversation, serviceUrl } : 'unknown';

  const withdraw = async (older: StandingCard | undefined, newer: CardLocation) => {
    if (!older?.activity || !older.serviceUrl || !older.conversation || older.activity === newer.activity) return;
    await transport
      .withdraw(older.serviceUrl, older.conversation, older.activity)
      .catch((error: unknown) => parts.log.error('older card not withdrawn', error));
  };

  const post: Posting['post'] = async (person, location, { key, attempt, why, marks }) => {
    const waits = app.waits(person.id);
    if (waits) return waits;
    startsAnew(ports, person.id, why);
    const message = cardFor(person);
    const shaped = (one: Message) => (why === 'instead' ? silently(activityOf(one)) : activityOf(one));
    const sent = await mail.toPerson(person.id, {
      key,
      attempt,
      marks,
      known: place(location),
      urgency: why === 'asked' ? 'answer' : 'campaign',
      activity: shaped(message),
      brief: () => shaped(briefCard(message.summary, links.tab(), person.language)),
    });
    if (sent === 'uncertain') return { state: 'uncertain' };
    if ('result' in sent) return sent.result === 'refused' ? ((await app.given(person.id, sent)) ?? sent) : sent;
    const today = dayOf(ports.now());
    const pinged = why === 'pinged' ? today : (location?.pinged ?? null);
    const now: CardLocation = { ...sent, pinged };
    await marks.arrived(key, JSON.stringify(now));
    if (why === 'pinged') await parts.campaignMarks.put(pingOf(person.id, today), parts.clock());
    parts.shown.now(inboxAddress(person.id), message.card);
    await withdraw(location, now);
    return { state: 'delivered', location: now };
  };

  return { post, withdraw };
}

/** A new card begins with the list, unless the person was in the middle of something today. */
function startsAnew(ports: Ports, person: PersonId, why: Why): void {
  if (why === 'instead') return;
  const opened = ports.opened.get(person);
  if (opened && (why === 'asked' || !isOpenedOn(opened, dayOf(ports.now())))) ports.opened.remove(person);
}

type CardFor = (person: Person) => Message;

interface Showing {
  send(person: Person, attempt: Try, why?: Why): Promise<Outcome | Attempt>;
  /** The card that stands says what is true now; one that Teams will not update any more gives place to a new one. */
  correct(person: Person, location: StandingCard, attempt: Try): Promise<Outcome | Attempt>;
}

function showing(
  parts: InboxCardDependencies,
  transport: Transport,
  { post, withdraw }: Posting,
  places: CardPlaces,
  cardFor: CardFor,
): Showing {
  /** Messages that Teams will not update any more: not asked again while the new card waits for its turn. */
  const lost = new Set<string>();

  const update = (location: StandingCard, person: Person, { key, attempt }: Try) =>
    transport.update(
      {
        id: inboxAddress(person.id),
        conversation: location.conversation ?? '',
        activity: location.activity,
        serviceUrl: location.serviceUrl ?? '',
      },
      cardFor(person),
      key,
      attempt,
    );

  const isPinged = async (person: PersonId, location: StandingCard): Promise<boolean> => {
    const today = dayOf(parts.ports.now());
    return location.pinged === today || (await parts.campaignMarks.find(pingOf(person, today))) !== undefined;
  };

  const send = async (person: Person, attempt: Try, why: Why = 'pinged'): Promise<Outcome | Attempt> => {
    const marks = why === 'asked' ? parts.marks : parts.campaignMarks;
    const earlier = await marks.find(attempt.key);
    const location = places.location(person.id);
    if (earlier?.place !== undefined) {
      // Begun before a crash, which may have come before the older card was taken away.
      const there = JSON.parse(earlier.place) as CardLocation;
      await withdraw(location, there);
      return { state: 'delivered', location: there };
    }
    if (why === 'pinged' && location && (await isPinged(person.id, location)))
      return correct(person, location, attempt);
    return earlier ? { state: 'uncertain' } : post(person, location, { ...attempt, why, marks });
  };

  const correct = async (person: Person, location: StandingCard, attempt: Try): Promise<Outcome | Attempt> => {
    const { conversation, activity, serviceUrl, pinged = null } = location;
    const updated = lost.has(activity ?? '') ? 'gone' : await update(location, person, attempt);
    if (updated === 'gone') {
      lost.add(activity ?? '');
      return send(person, { key: insteadOf(activity ?? ''), attempt: attempt.attempt }, 'instead');
    }
    const same = { conversation, activity, serviceUrl, pinged };
    return updated.result === 'done' ? { state: 'delivered', location: same } : updated;
  };

  return { send, correct };
}

export function inboxCardSender(parts: InboxCardDependencies, transport: Transport, mail: Mail): InboxCard {
  const { ports, services, links, cards } = parts;
  const cardFor = (person: Person) => inboxCard(services.inbox(person), person.language, links, cards);
  const oneByOne = oneAtATime();
  const places = cardPlaces(parts);
  const alone = <Result>(person: PersonId, work: () => Promise<Result>) =>
    oneByOne<Result | Attempt>(person, async () => {
      if (!places.isKnown()) return UNREAD;
      if (places.location(person)) await ports.opened.follow(person);
      return work();
    });
  const posts = posting(parts, transport, mail, cardFor);
  const { send, correct } = showing(parts, transport, posts, places, cardFor);

  const byItself = (
    person: Person,
    doing: (location: StandingCard | undefined) => Promise<Outcome | Attempt>,
  ): Promise<Attempt> =>
    alone(person.id, async () => {
      const location = places.location(person.id);
      const outcome = await doing(location);
      if ('result' in outcome) return outcome;
      if (outcome.state === 'delivered' && outcome.location.activity !== location?.activity) {
        await places.keep(person.id, location?.pack, outcome);
        services.arrived(person.id, outcome.location);
      }
      return DONE;
    });

  return {
    send: (person, attempt) =>
      alone(person.id, async () => {
        const outcome = unreachable(await send(person, attempt));
        if ('state' in outcome && outcome.state === 'delivered')
          await places.recordMove(person.id, outcome.location, attempt.key);
        return outcome;
      }),
    settled: places.settled,
    // Not while a new one takes its place: what has changed meanwhile would be told to the card that goes.
    async show(id, attempt) {
      const person = ports.people.get(id);
      if (!person) return DONE;
      return byItself(person, async (location) => (location ? correct(person, location, attempt) : DONE));
    },
    async ping(id, { key, attempt }, has) {
      if (services.isQuiet()) return { result: 'again', after: LOOK_AGAIN_MS, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      if (person?.account !== 'active' || !has(services.inbox(person))) return DONE;
      return byItself(person, () => send(person, { key: `todo/${key}`, attempt }));
    },
    found: (id, place) =>
      alone(id, async () => {
        const before = places.location(id);
        if (before?.activity === place.activity) return DONE;
        const now: CardLocation = { ...place, pinged: before?.pinged ?? null };
        await places.keep(id, before?.pack, { state: 'delivered', location: now });
        await posts.withdraw(before, now);
        return DONE;
      }),
    async answer(id, attempt, language) {
      const person = ports.people.get(id);
      if (person?.account !== 'active') return DONE;
      return byItself(person, () => send({ ...person, language }, attempt, 'asked'));
    },
  };
}

/** For a pack a no is an outcome: the person stands there by name, and the next reminder tries again. */
function unreachable(outcome: Outcome | Attempt): Outcome | Attempt {
  if (!('result' in outcome) || outcome.result !== 'refused') return outcome;
  const { cause, code } = outcome.refusal;
  return { state: 'unreachable', cause, code };
}
