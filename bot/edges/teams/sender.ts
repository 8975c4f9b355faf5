// Sends the packs of campaigns: each person once, up to ten at a time, and tells what came of it.
import { setTimeout as pause } from 'node:timers/promises';
import { type Delivery, isRecall, type Outcome } from '../../capabilities/campaign/model.ts';
import { holds } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { Attempt, JobHandler, JobHandlers } from '../../jobs.ts';
import { clockLetters } from './clock-letters.ts';
import { handoverLetters } from './handover-letters.ts';
import { type InboxCard, type InboxCardDependencies, inboxCardSender, LOOK_AGAIN_MS } from './inbox-card.ts';
import type { Mail } from './mail.ts';
import { roleLetters } from './role-letters.ts';
import { DONE, type Transport } from './transport.ts';
import { vacancyLetters } from './vacancy-letters.ts';

interface SenderDependencies extends InboxCardDependencies {
  /** Other processes take up what this one leaves, and know what SharePoint knows. */
  readonly isOneOfMany: boolean;
}

/** Sends of one pack under way at the same time; the limits are kept by the transport. */
const TOGETHER = 10;
const PATIENCE_MS = 20_000;
const SOON_MS = 5_000;
const BEING_WRITTEN: Attempt = { result: 'again', after: 1_000, why: 'being written', isTry: false };

/** Waits for its turn a while; what takes longer comes with the next try of the pack, after so many milliseconds. */
type SendOne = (delivery: Delivery, key: string) => Promise<Outcome | number>;

function sendingOne({ ports, services, clock }: SenderDependencies, card: InboxCard): SendOne {
  /** When Teams has asked to be left alone with somebody for long. */
  const notBefore = new Map<PersonId, number>();

  return async ({ person: id }, key) => {
    const person = ports.people.get(id);
    if (person?.account !== 'active' && person?.account !== 'guest') return { state: 'left' };
    // Has answered since the round was planned: an empty card would only disturb.
    if (services.inbox(person).tasks.length === 0) return SOON_MS;
    const wait = (notBefore.get(id) ?? 0) - clock();
    if (wait > PATIENCE_MS) return wait;
    notBefore.delete(id);
    const until = clock() + PATIENCE_MS;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await card.send(person, { key, attempt });
      if (!('result' in outcome)) return outcome;
      if (outcome.result !== 'again') return SOON_MS;
      if (clock() + outcome.after > until) {
        notBefore.set(id, clock() + outcome.after);
        return outcome.after;
      }
      await pause(outcome.after);
    }
  };
}

/** What was sent is corrected or taken back, everywhere it stands. */
async function recall(
  { ports }: SenderDependencies,
  card: InboxCard,
  targets: readonly Delivery[],
  key: string,
): Promise<Attempt> {
  const waiting = [...targets];
  const one = async () => {
    for (let target = waiting.shift(); target; target = waiting.shift()) {
      const again = `${key}/${target.person}`;
      let attempted = await card.show(target.person, { key: again, attempt: 0 });
      for (let attempt = 1; attempted.result === 'again' && attempted.after <= PATIENCE_MS; attempt += 1) {
        await pause(attempted.after);
        attempted = await card.show(target.person, { key: again, attempt });
      }
      // What takes longer, or was refused, is from now on work of its own and stands by name.
      if (attempted.result === 'again' || attempted.result === 'refused')
        ports.enqueue(again, `todo/${target.person}`, { kind: 'showTodo', person: target.person });
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, one));
  return DONE;
}

/** Whoever takes up the pack after this one must find in SharePoint what has come of it. */
async function isWritten(
  { ports, clock }: SenderDependencies,
  pack: string,
  outcomes: ReadonlyMap<PersonId, Outcome>,
): Promise<boolean> {
  const { packs } = ports.lists;
  for (const until = clock() + PATIENCE_MS; packs.waiting(pack); await pause(100)) if (clock() > until) return false;
  const there = new Map(packs.get(pack)?.deliveries.map((one) => [one.person, one.activity]));
  return [...outcomes].every(
    ([person, outcome]) => outcome.state !== 'delivered' || outcome.location.activity === there.get(person),
  );
}

function packs(parts: SenderDependencies, card: InboxCard): JobHandler<'sendPack'> {
  const { ports, services } = parts;
  const { packs: all } = ports.lists;
  const sendTo = sendingOne(parts, card);
  return async ({ pack, round }, key) => {
    if (parts.isOneOfMany && all.get(pack) && all.waiting(pack)) return BEING_WRITTEN;
    const targets = services.plan(pack, round);
    if (isRecall(round) && typeof targets !== 'string') return recall(parts, card, targets, key);
    if (targets === 'nothing') return DONE;
    if (targets === 'unknown') return { result: 'again', after: LOOK_AGAIN_MS / 4, why: 'unknownPack', isFault: true };
    if (targets === 'quietHours') return { result: 'again', after: LOOK_AGAIN_MS, why: 'quiet hours', isTry: false };
    const keyOf = (person: PersonId) => `todo/${pack}/${round}/${person}`;
    const outcomes = new Map<PersonId, Outcome>();
    const waiting = [...targets];
    const waits: number[] = [];
    const one = async () => {
      for (let target = waiting.shift(); target && !services.isStopped(pack); target = waiting.shift()) {
        const outcome = await sendTo(target, keyOf(target.person));
        if (typeof outcome === 'number') waits.push(outcome);
        else outcomes.set(target.person, outcome);
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, one));
    const told = card.settled(outcomes, keyOf);
    services.sent(pack, told);
    for (const [person, outcome] of told) if (outcome.state === 'delivered') services.arrived(person, outcome.location);
    if (parts.isOneOfMany && outcomes.size > 0 && !(await isWritten(parts, pack, told))) return BEING_WRITTEN;
    return outcomes.size === targets.length || services.isStopped(pack)
      ? DONE
      : { result: 'again', after: Math.max(SOON_MS, Math.min(...waits)), why: 'some are left' };
  };
}

export function sender(
  parts: SenderDependencies,
  transport: Transport,
  mail: Mail,
): Pick<
  JobHandlers,
  | 'sendPack'
  | 'showTodo'
  | 'answerTodo'
  | 'todoFound'
  | 'ping'
  | 'tellVacancies'
  | 'tellRole'
  | 'tellHandover'
  | 'warnClock'
> {
  const card = inboxCardSender(parts, transport, mail);
  return {
    ...vacancyLetters(parts, mail),
    ...roleLetters(parts, mail),
    ...handoverLetters(parts, mail),
    ...clockLetters(parts, mail),
    sendPack: packs(parts, card),
    showTodo: ({ person }, key, attempt) => card.show(person, { key, attempt }),
    answerTodo: ({ person, language }, key, attempt) => card.answer(person, { key, attempt }, language),
    todoFound: ({ person, ...place }) => card.found(person, place),
    ping: ({ person, about }, key, attempt) => card.ping(person, { key, attempt }, (inbox) => holds(inbox, about)),
  };
}
