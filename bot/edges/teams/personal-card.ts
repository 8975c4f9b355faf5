// The one personal card, "Att göra": where it stands, what it says, and how a new one takes the place of the older.
import { type Day, dayOf } from '../../blocks/instant.ts';
import { oneAtATime } from '../../blocks/one-at-a-time.ts';
import type { Language } from '../../blocks/text.ts';
import type { Outcome, Standing } from '../../capabilities/campaign/model.ts';
import { type Links, todoCard } from '../../capabilities/inbox/cards.ts';
import { personAddress, type Todo, todoAddress } from '../../capabilities/inbox/model.ts';
import type { Person, PersonId } from '../../capabilities/organisation/model.ts';
import type { App } from '../../contract.ts';
import type { Ports, SentMarks, Tried } from '../../ports.ts';
import { causeOf, unreachable } from './delivery.ts';
import { activityOf, type Place } from './teams.ts';
import { DONE, type Transport, type TransportParts } from './transport.ts';
import { keepAddress } from './who.ts';

/** A card that stands in Teams; `pack` is the one that keeps where, if any does. */
type Stands = Omit<Standing, 'pinged'> & { readonly pinged?: Day | null; readonly pack?: string };

export interface PersonalCardParts extends TransportParts {
  readonly duties: App['duties'];
  readonly links: Links;
  /** What has been sent in campaigns, read by every process that sends. */
  readonly campaignMarks: SentMarks;
  /** Gives the person the app, where the tenant allows it. */
  install(person: PersonId): Promise<'done' | 'later' | 'not' | 'forbidden'>;
}

/** One try: `key` is what makes it one message. */
interface Try {
  readonly key: string;
  readonly attempt: number;
}

export interface PersonalCard {
  /** For a pack, which is to tell of it with `settled`. */
  send(person: Person, attempt: Try): Promise<Outcome | Tried>;
  /** What the pack has to tell: the card may have moved since it was sent. `keyOf` is the key of the person's send. */
  settled(outcomes: ReadonlyMap<PersonId, Outcome>, keyOf: (person: PersonId) => string): Map<PersonId, Outcome>;
  /** The card that stands says what is true now; where none stands there is nothing to correct. */
  show(person: PersonId, attempt: Try): Promise<Tried>;
  /** The card by itself, for one who has something in it; at night it waits for the morning. */
  ping(person: PersonId, attempt: Try, has: (todo: Todo) => boolean): Promise<Tried>;
  /** The person presses a card there: if it is another than the known one, that one is taken away. */
  found(person: PersonId, place: Place & { readonly activity: string }): Promise<Tried>;
  /** Last in the chat, since the person asked for it. Not a ping: one may still come the same day. */
  answer(person: PersonId, attempt: Try, language: Language): Promise<Tried>;
}

/** In the night a card waits for the morning. */
export const LOOK_AGAIN = 60_000;

/** Where the person's card stands now, from whichever campaign sent it last, or by itself. */
export function standingCard({ shelves: { packs, addresses } }: Ports, person: PersonId): Stands | undefined {
  return (
    packs
      .by('person', person)
      .flatMap(({ id: pack, deliveries }) =>
        deliveries.filter((one) => one.person === person && one.activity !== null).map((one) => ({ ...one, pack })),
      )
      .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0] ?? addresses.get(todoAddress(person))
  );
}

export function personalCard(parts: PersonalCardParts, way: Transport): PersonalCard {
  const { ports, duties, links } = parts;
  const { addresses } = ports.shelves;
  const cardFor = (person: Person) => todoCard(duties.todo(person), person.language, links);
  const alone = oneAtATime();

  /** Sent, and told of by no pack yet: where it stands, and the sends of packs that will tell of it. */
  const untold = new Map<PersonId, { readonly standing: Standing; readonly keys: ReadonlySet<string> }>();
  const nowStands = async (person: PersonId, standing: Standing, key?: string) => {
    const before = untold.get(person);
    const keys = new Set([...(before?.keys ?? []), ...(key === undefined ? [] : [key])]);
    // After a crash the pack finds by its key where the card stands.
    if (before && before.standing.activity !== standing.activity)
      for (const each of before.keys) await parts.campaignMarks.arrived(each, JSON.stringify(standing));
    if (keys.size > 0) untold.set(person, { standing, keys });
    return keys.size > 0;
  };

  const standing = (person: PersonId): Stands | undefined =>
    untold.get(person)?.standing ?? standingCard(ports, person);

  const place = (person: PersonId, stands: Stands | undefined): Place | Promise<Place | undefined> => {
    const known = addresses.get(personAddress(person));
    if (known) return known;
    const { conversation, serviceUrl } = stands ?? {};
    return conversation && serviceUrl ? { conversation, serviceUrl } : way.personPlace(person, 'nothing');
  };

  const update = (stands: Stands, person: Person, { key, attempt }: Try) =>
    way.update(
      {
        id: todoAddress(person.id),
        conversation: stands.conversation ?? '',
        activity: stands.activity,
        serviceUrl: stands.serviceUrl ?? '',
      },
      cardFor(person),
      key,
      attempt,
    );

  /** Once a day for each who does not have the app; then the card is tried again. */
  const installedOn = new Map<PersonId, Day>();
  const installed = async (person: Person, why: string): Promise<Tried | undefined> => {
    const today = dayOf(ports.now());
    if (causeOf(why) !== 'appMissing' || installedOn.get(person.id) === today) return undefined;
    const result = await parts.install(person.id);
    if (result !== 'later') installedOn.set(person.id, today);
    return result === 'done' || result === 'later'
      ? { result: 'again', after: 1_000, why: 'app installed' }
      : undefined;
  };

  const withdraw = async (older: Stands | undefined, newer: Standing) => {
    if (!older?.activity || !older.serviceUrl || !older.conversation || older.activity === newer.activity) return;
    await way
      .withdraw(older.serviceUrl, older.conversation, older.activity)
      .catch((error: unknown) => parts.log.error('older card not withdrawn', error));
  };

  /** A new card last in the chat, after which the older one is taken away: at every moment there is one to answer in. */
  const post = async (
    person: Person,
    stands: Stands | undefined,
    { key, attempt, asked, marks }: Try & { readonly asked: boolean; readonly marks: SentMarks },
  ): Promise<Outcome | Tried> => {
    const to = await way.reach(() => place(person.id, stands), attempt);
    if ('refused' in to) return (await installed(person, to.refused)) ?? unreachable(to.refused);
    if ('result' in to) return to;
    const message = cardFor(person);
    const sent = await way.post({
      key,
      attempt,
      thread: to.conversation,
      urgency: asked ? 'answer' : 'campaign',
      marks,
      send: () => way.send(to, activityOf(message)),
    });
    if (sent === 'uncertain') return { state: 'uncertain' };
    if ('refused' in sent) return (await installed(person, sent.refused)) ?? unreachable(sent.refused);
    if ('result' in sent) return sent;
    const pinged = asked ? (stands?.pinged ?? null) : dayOf(ports.now());
    const now: Standing = { ...sent, serviceUrl: to.serviceUrl, pinged };
    await marks.arrived(key, JSON.stringify(now));
    parts.shown.now(todoAddress(person.id), message.card);
    await withdraw(stands, now);
    return { state: 'delivered', standing: now };
  };

  const send = async (person: Person, attempt: Try, asked = false): Promise<Outcome | Tried> => {
    const marks = asked ? parts.marks : parts.campaignMarks;
    const earlier = await marks.find(attempt.key);
    const stands = standing(person.id);
    if (earlier?.place !== undefined) {
      // Begun before a crash, which may have come before the older card was taken away.
      const there = JSON.parse(earlier.place) as Standing;
      await withdraw(stands, there);
      return { state: 'delivered', standing: there };
    }
    const today = dayOf(ports.now());
    if (!asked && stands?.pinged === today) {
      const updated = await update(stands, person, attempt);
      const { conversation, activity, serviceUrl } = stands;
      const where = { conversation, activity, serviceUrl, pinged: today };
      if (updated !== 'missing') return updated.result === 'done' ? { state: 'delivered', standing: where } : updated;
    }
    return earlier ? { state: 'uncertain' } : post(person, stands, { ...attempt, asked, marks });
  };

  /** The pack that knew where the older card stood knows where this one does; where no pack did, an address does. */
  const keep = async (person: PersonId, pack: string | undefined, delivered: Outcome & { state: 'delivered' }) => {
    if (await nowStands(person, delivered.standing)) return;
    if (pack !== undefined) return duties.sent(pack, new Map([[person, delivered]]));
    const { conversation, activity, serviceUrl } = delivered.standing;
    const id = todoAddress(person);
    if (conversation !== null && serviceUrl !== null)
      keepAddress({ ports }, { id, conversation, activity, serviceUrl, name: '', changeId: ports.newId() });
  };

  const byItself = (person: Person, attempt: Try, asked = false): Promise<Tried> =>
    alone(person.id, async () => {
      const stands = standing(person.id);
      const outcome = await send(person, attempt, asked);
      if ('result' in outcome) return outcome;
      if (outcome.state === 'delivered') await keep(person.id, stands?.pack, outcome);
      return DONE;
    });

  return {
    send: (person, attempt) =>
      alone(person.id, async () => {
        const outcome = await send(person, attempt);
        if ('state' in outcome && outcome.state === 'delivered')
          await nowStands(person.id, outcome.standing, attempt.key);
        return outcome;
      }),
    settled(outcomes, keyOf) {
      const told = new Map(outcomes);
      for (const [person, outcome] of outcomes) {
        const { standing: now, keys } = untold.get(person) ?? {};
        if (outcome.state !== 'delivered' || !now || !keys) continue;
        told.set(person, { state: 'delivered', standing: now });
        const rest = new Set([...keys].filter((key) => key !== keyOf(person)));
        if (rest.size > 0) untold.set(person, { standing: now, keys: rest });
        else untold.delete(person);
      }
      return told;
    },
    // Not while a new one takes its place: what has changed meanwhile would be told to the card that goes.
    show: (id, attempt) =>
      alone(id, async () => {
        const person = ports.people.get(id);
        const stands = standing(id);
        if (!person || !stands) return DONE;
        const updated = await update(stands, person, attempt);
        return updated === 'missing' ? DONE : updated;
      }),
    async ping(id, { key, attempt }, has) {
      if (duties.isQuiet()) return { result: 'again', after: LOOK_AGAIN, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      if (person?.account !== 'active' || !has(duties.todo(person))) return DONE;
      return byItself(person, { key: `todo/${key}`, attempt });
    },
    found: (id, place) =>
      alone(id, async () => {
        const before = standing(id);
        if (before?.activity === place.activity) return DONE;
        const now: Standing = { ...place, pinged: before?.pinged ?? null };
        await keep(id, before?.pack, { state: 'delivered', standing: now });
        await withdraw(before, now);
        return DONE;
      }),
    async answer(id, attempt, language) {
      const person = ports.people.get(id);
      return person?.account === 'active' ? byItself({ ...person, language }, attempt, true) : DONE;
    },
  };
}
