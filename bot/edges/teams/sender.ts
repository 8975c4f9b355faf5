// The personal card of everyone in a campaign: sent once to each, updated where it stands, never more than one ping a day.
import { setTimeout as pause } from 'node:timers/promises';
import { dayOf } from '../../blocks/instant.ts';
import type { Cause, Delivery, Outcome, Standing } from '../../capabilities/campaign/model.ts';
import { type Links, todoCard } from '../../capabilities/inbox/cards.ts';
import { personAddress, todoAddress } from '../../capabilities/inbox/model.ts';
import type { Person, PersonId } from '../../capabilities/organisation/model.ts';
import { questionCard } from '../../capabilities/policy/cards.ts';
import type { App } from '../../contract.ts';
import type { FollowUp, Performers, Tried } from '../../ports.ts';
import { activityOf, type Place } from './teams.ts';
import { DONE, type Transport, type TransportParts } from './transport.ts';

type Doing<Kind extends FollowUp['kind']> = Extract<FollowUp, { kind: Kind }>;

interface SenderParts extends TransportParts {
  readonly duties: App['duties'];
  readonly links: Links;
}

/** Sends of one pack under way at the same time; the limits are kept by the transport. */
const TOGETHER = 10;
const PATIENCE = 20_000;
/** A pack that waits for the morning holds up those behind it, also when its campaign is cancelled meanwhile. */
const LOOK_AGAIN = 60_000;

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

export function sender(parts: SenderParts, way: Transport): Pick<Performers, 'sendPack' | 'showTodo' | 'askOwner'> {
  const { ports, duties, links } = parts;
  const { packs, addresses, documents } = ports.shelves;
  const cardFor = (person: Person) => todoCard(duties.todo(person), person.language, links);

  /** Where the person's card stands now, from whichever campaign sent it last. */
  const standing = (person: PersonId): Delivery | undefined =>
    packs
      .by('person', person)
      .flatMap(({ deliveries }) => deliveries.filter((one) => one.person === person && one.activity !== null))
      .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];

  const place = (person: PersonId, stands: Delivery | undefined): Place | Promise<Place | undefined> => {
    const known = addresses.get(personAddress(person));
    if (known) return known;
    const { conversation, serviceUrl } = stands ?? {};
    return conversation && serviceUrl ? { conversation, serviceUrl } : way.personPlace(person, 'nothing');
  };

  const update = (stands: Delivery, person: Person, key: string, attempt: number) =>
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

  const send = async (person: Person, key: string, attempt: number): Promise<Outcome | Tried> => {
    const arrived = way.marks.where(key);
    if (arrived !== undefined) return { state: 'delivered', standing: JSON.parse(arrived) as Standing };
    const stands = standing(person.id);
    const today = dayOf(ports.now());
    if (stands?.pinged === today) {
      const updated = await update(stands, person, key, attempt);
      if (updated !== 'missing') return updated.result === 'done' ? { state: 'delivered', standing: stands } : updated;
    }
    const to = await way.reach(() => place(person.id, stands), attempt);
    if ('refused' in to) return { state: 'unreachable', cause: causeOf(to.refused) };
    if ('result' in to) return to;
    const message = cardFor(person);
    const sent = await way.post({
      key,
      attempt,
      thread: to.conversation,
      urgency: 'campaign',
      send: () => way.send(to, activityOf(message)),
    });
    if (sent === 'uncertain') return { state: 'uncertain' };
    if ('refused' in sent) return { state: 'unreachable', cause: causeOf(sent.refused) };
    if ('result' in sent) return sent;
    const now: Standing = { ...sent, serviceUrl: to.serviceUrl, pinged: today };
    way.marks.arrived(key, JSON.stringify(now));
    parts.shown.now(todoAddress(person.id), message.card);
    if (stands?.activity && stands.serviceUrl && stands.conversation)
      await way
        .withdraw(stands.serviceUrl, stands.conversation, stands.activity)
        .catch((error: unknown) => parts.log.error('older card not withdrawn', error));
    return { state: 'delivered', standing: now };
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

  const sendPack = async ({ pack, round }: Doing<'sendPack'>): Promise<Tried> => {
    const targets = duties.plan(pack, round);
    if (targets === 'nothing') return DONE;
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
    return outcomes.size === targets.length || duties.isStopped(pack)
      ? DONE
      : { result: 'again', after: 5_000, why: 'some are left' };
  };

  return {
    sendPack,
    async showTodo({ person: id }, key, attempt) {
      const person = ports.people.get(id);
      const stands = standing(id);
      if (!person || !stands) return DONE;
      const updated = await update(stands, person, key, attempt);
      return updated === 'missing' ? DONE : updated;
    },
    async askOwner({ document, from, text }, key, attempt) {
      const version = documents.get(document);
      const owner = version && ports.people.get(version.owner);
      if (!version || !owner) return DONE;
      const message = questionCard(version, ports.people.get(from)?.name ?? '', text, owner.language);
      const to = await way.reach(() => way.personPlace(owner.id), attempt);
      if ('refused' in to) return DONE;
      if ('result' in to) return to;
      const sent = await way.post({
        key,
        attempt,
        thread: to.conversation,
        urgency: 'answer',
        send: () => way.send(to, activityOf(message)),
      });
      return sent === 'uncertain' || !('result' in sent) ? DONE : sent;
    },
  };
}
