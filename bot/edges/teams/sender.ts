// The personal card of everyone in a campaign: sent once to each, updated where it stands, never more than one ping a day.
import { setTimeout as pause } from 'node:timers/promises';
import { type Day, dayOf } from '../../blocks/instant.ts';
import { type Cause, type Delivery, isRecall, type Outcome, type Standing } from '../../capabilities/campaign/model.ts';
import { type Links, todoCard } from '../../capabilities/inbox/cards.ts';
import { owesMeasures, personAddress, type Todo, todoAddress } from '../../capabilities/inbox/model.ts';
import type { Person, PersonId } from '../../capabilities/organisation/model.ts';
import type { App } from '../../contract.ts';
import type { FollowUp, Performers, SentMarks, Tried } from '../../ports.ts';
import { activityOf, type Place } from './teams.ts';
import { DONE, type Transport, type TransportParts } from './transport.ts';
import { vacancyLetters } from './vacancy-letters.ts';
import { keepAddress } from './who.ts';

type Doing<Kind extends FollowUp['kind']> = Extract<FollowUp, { kind: Kind }>;

/** A card that stands in Teams; `pack` is the one that keeps where, if any does. */
type Stands = Omit<Standing, 'pinged'> & { readonly pinged?: Day | null; readonly pack?: string };

interface SenderParts extends TransportParts {
  readonly duties: App['duties'];
  readonly links: Links;
  /** What has been sent in campaigns, read by every process that sends. */
  readonly campaignMarks: SentMarks;
  /** Other processes take up what this one leaves, and know what SharePoint knows. */
  readonly isOneOfMany: boolean;
  /** Gives the person the app, where the tenant allows it. */
  install(person: PersonId): Promise<'done' | 'later' | 'not' | 'forbidden'>;
}

/** Sends of one pack under way at the same time; the limits are kept by the transport. */
const TOGETHER = 10;
const PATIENCE = 20_000;
/** A pack that waits for the morning holds up those behind it, also when its campaign is cancelled meanwhile. */
const LOOK_AGAIN = 60_000;
const BEING_WRITTEN: Tried = { result: 'again', after: 1_000, why: 'being written', isTry: false };

/** teams.md 3.1.4: what Teams answers, and what it means for the person. */
const CAUSES: Readonly<Record<string, Cause>> = {
  ConversationBlockedByUser: 'appBlocked',
  MessageWritesBlocked: 'appBlocked',
  BotNotInConversationRoster: 'appMissing',
  BotDisabledByAdmin: 'appForbidden',
  NotEnoughPermissions: 'appForbidden',
  ConversationNotFound: 'chatGone',
};
const causeOf = (why: string): Cause => CAUSES[why.split(' ')[1] ?? ''] ?? 'refused';

export function sender(
  parts: SenderParts,
  way: Transport,
): Pick<Performers, 'sendPack' | 'showTodo' | 'pingTodo' | 'tellManager' | 'tellOwner' | 'tellVacancies'> {
  const { ports, duties, links, campaignMarks: marks } = parts;
  const { packs, addresses } = ports.shelves;
  const cardFor = (person: Person) => todoCard(duties.todo(person), person.language, links);

  /** Where the person's card stands now, from whichever campaign sent it last, or by itself. */
  const standing = (person: PersonId): Stands | undefined =>
    packs
      .by('person', person)
      .flatMap(({ id: pack, deliveries }) =>
        deliveries.filter((one) => one.person === person && one.activity !== null).map((one) => ({ ...one, pack })),
      )
      .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0] ?? addresses.get(todoAddress(person));

  const place = (person: PersonId, stands: Stands | undefined): Place | Promise<Place | undefined> => {
    const known = addresses.get(personAddress(person));
    if (known) return known;
    const { conversation, serviceUrl } = stands ?? {};
    return conversation && serviceUrl ? { conversation, serviceUrl } : way.personPlace(person, 'nothing');
  };

  const update = (stands: Stands, person: Person, key: string, attempt: number) =>
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

  const unreachable = (why: string): Outcome => ({ state: 'unreachable', cause: causeOf(why) });
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

  const send = async (person: Person, key: string, attempt: number): Promise<Outcome | Tried> => {
    const earlier = await marks.find(key);
    if (earlier?.place !== undefined) return { state: 'delivered', standing: JSON.parse(earlier.place) as Standing };
    const stands = standing(person.id);
    const today = dayOf(ports.now());
    if (stands?.pinged === today) {
      const updated = await update(stands, person, key, attempt);
      const { conversation, activity, serviceUrl } = stands;
      const where = { conversation, activity, serviceUrl, pinged: today };
      if (updated !== 'missing') return updated.result === 'done' ? { state: 'delivered', standing: where } : updated;
    }
    if (earlier) return { state: 'uncertain' };
    const to = await way.reach(() => place(person.id, stands), attempt);
    if ('refused' in to) return (await installed(person, to.refused)) ?? unreachable(to.refused);
    if ('result' in to) return to;
    const message = cardFor(person);
    const sent = await way.post({
      key,
      attempt,
      thread: to.conversation,
      urgency: 'campaign',
      marks,
      send: () => way.send(to, activityOf(message)),
    });
    if (sent === 'uncertain') return { state: 'uncertain' };
    if ('refused' in sent) return (await installed(person, sent.refused)) ?? unreachable(sent.refused);
    if ('result' in sent) return sent;
    const now: Standing = { ...sent, serviceUrl: to.serviceUrl, pinged: today };
    await marks.arrived(key, JSON.stringify(now));
    parts.shown.now(todoAddress(person.id), message.card);
    if (stands?.activity && stands.serviceUrl && stands.conversation)
      await way
        .withdraw(stands.serviceUrl, stands.conversation, stands.activity)
        .catch((error: unknown) => parts.log.error('older card not withdrawn', error));
    return { state: 'delivered', standing: now };
  };

  /** The pack that knew where the older card stood knows where this one does; where no pack did, an address does. */
  const keepStanding = (person: Person, pack: string | undefined, delivered: Outcome & { state: 'delivered' }) => {
    if (pack !== undefined) return duties.sent(pack, new Map([[person.id, delivered]]));
    const { conversation, activity, serviceUrl } = delivered.standing;
    const id = todoAddress(person.id);
    if (conversation !== null && serviceUrl !== null)
      keepAddress({ ports }, { id, conversation, activity, serviceUrl, name: '', changeId: ports.newId() });
  };

  /** Waits for its turn a while; what takes longer comes with the next try of the pack. */
  const sendTo = async ({ person: id }: Delivery, key: string): Promise<Outcome | undefined> => {
    const person = ports.people.get(id);
    if (person?.account !== 'active' && person?.account !== 'guest') return { state: 'left' };
    // Has answered since the round was planned: an empty card would only disturb.
    if (duties.todo(person).tasks.length === 0) return undefined;
    const until = parts.clock() + PATIENCE;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(person, key, attempt);
      if (!('result' in outcome)) return outcome;
      if (outcome.result !== 'again' || parts.clock() + outcome.after > until) return undefined;
      await pause(outcome.after);
    }
  };

  /** The card that stands says what is true now; where none stands there is nothing to correct. */
  const show = async (id: PersonId, key: string, attempt: number): Promise<Tried> => {
    const person = ports.people.get(id);
    const stands = standing(id);
    if (!person || !stands) return DONE;
    const updated = await update(stands, person, key, attempt);
    return updated === 'missing' ? DONE : updated;
  };

  const recall = async (targets: readonly Delivery[], key: string): Promise<Tried> => {
    const waiting = [...targets];
    const one = async () => {
      for (let target = waiting.shift(); target; target = waiting.shift()) {
        let tried = await show(target.person, `${key}/${target.person}`, 0);
        for (let attempt = 1; tried.result === 'again'; attempt += 1) {
          await pause(tried.after);
          tried = await show(target.person, `${key}/${target.person}`, attempt);
        }
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, one));
    return DONE;
  };

  /** Whoever takes up the pack after this one must find in SharePoint what has come of it. */
  const isWritten = async (pack: string, outcomes: ReadonlyMap<PersonId, Outcome>): Promise<boolean> => {
    for (const until = parts.clock() + PATIENCE; packs.waiting(pack); await pause(100))
      if (parts.clock() > until) return false;
    const there = new Map(packs.get(pack)?.deliveries.map((one) => [one.person, one.activity]));
    return [...outcomes].every(
      ([person, outcome]) => outcome.state !== 'delivered' || outcome.standing.activity === there.get(person),
    );
  };

  const sendPack = async ({ pack, round }: Doing<'sendPack'>, key: string): Promise<Tried> => {
    if (parts.isOneOfMany && packs.get(pack) && packs.waiting(pack)) return BEING_WRITTEN;
    const targets = duties.plan(pack, round);
    if (isRecall(round) && typeof targets !== 'string') return recall(targets, key);
    if (targets === 'nothing') return DONE;
    if (targets === 'unknown') return { result: 'again', after: LOOK_AGAIN / 4, why: 'unknownPack', isFault: true };
    if (targets === 'quietHours') return { result: 'again', after: LOOK_AGAIN, why: 'quiet hours', isTry: false };
    const outcomes = new Map<PersonId, Outcome>();
    const waiting = [...targets];
    const one = async () => {
      for (let target = waiting.shift(); target && !duties.isStopped(pack); target = waiting.shift()) {
        const outcome = await sendTo(target, `todo/${pack}/${round}/${target.person}`);
        if (outcome) outcomes.set(target.person, outcome);
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, one));
    duties.sent(pack, outcomes);
    if (parts.isOneOfMany && outcomes.size > 0 && !(await isWritten(pack, outcomes))) return BEING_WRITTEN;
    return outcomes.size === targets.length || duties.isStopped(pack)
      ? DONE
      : { result: 'again', after: 5_000, why: 'some are left' };
  };

  /** The card by itself, for one who has something in it; at night it waits for the morning. */
  const ping = async (id: PersonId, key: string, attempt: number, has: (todo: Todo) => boolean): Promise<Tried> => {
    if (duties.isQuiet()) return { result: 'again', after: LOOK_AGAIN, why: 'quiet hours', isTry: false };
    const person = ports.people.get(id);
    if (person?.account !== 'active' || !has(duties.todo(person))) return DONE;
    const stands = standing(id);
    const outcome = await send(person, `todo/${key}`, attempt);
    if ('result' in outcome) return outcome;
    if (outcome.state === 'delivered') keepStanding(person, stands?.pack, outcome);
    return DONE;
  };

  return {
    ...vacancyLetters(parts, way),
    sendPack,
    showTodo: ({ person }, key, attempt) => show(person, key, attempt),
    tellManager: ({ person }, key, attempt) => ping(person, key, attempt, ({ staff }) => staff.length > 0),
    tellOwner: ({ person }, key, attempt) => ping(person, key, attempt, owesMeasures),
    pingTodo: ({ person }, key, attempt) =>
      ping(person, key, attempt, ({ tasks, news }) => tasks.length + news.length > 0),
  };
}
