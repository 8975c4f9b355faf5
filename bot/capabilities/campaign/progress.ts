// Before the sending: who can be reached. While it runs: how fast, and when everyone has had their turn.
import type { Instant } from '../../blocks/instant.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Campaign, Delivery, Pack, Preflight, Progress } from './model.ts';

interface Known {
  /** The latest delivery to the person that came to an end. */
  last(person: PersonId): Delivery | undefined;
  /** The person has a chat with Värna. */
  hasChat(person: PersonId): boolean;
}

/** What is known beforehand, without asking Teams: those who could not be reached last time are named, with the cause. */
export function preflightOf(people: readonly Person[], { last, hasChat }: Known): Preflight {
  const unreachable: Preflight['unreachable'][number][] = [];
  let reachable = 0;
  const untried: Preflight['untried'][number][] = [];
  for (const { id, name, unit } of people) {
    const { state, cause } = last(id) ?? {};
    if (state === 'unreachable' && cause) unreachable.push({ person: id, name, unit, cause });
    else if (state === 'delivered' || hasChat(id)) reachable += 1;
    else untried.push({ person: id, name, unit });
  }
  return { reachable, untried, unreachable };
}

/** The rate is that of the last two minutes: a pause or a night before them does not count. */
const WINDOW_MS = 120_000;
const MINUTE_MS = 60_000;

export function progressOf(
  { state, startedAt }: Campaign,
  packs: readonly Pack[],
  now: Instant,
  isQuiet: boolean,
): Progress | null {
  const all = packs.flatMap(({ deliveries }) => deliveries);
  const pending = all.filter((one) => one.state === 'pending').length;
  if (state !== 'running' || pending === 0) return null;
  if (isQuiet) return { kind: 'quiet' };
  const moment = Date.parse(now);
  const since = Math.max(moment - WINDOW_MS, Date.parse(startedAt));
  const sent = all.filter(({ at, state: one }) => one !== 'pending' && at !== null && Date.parse(at) >= since).length;
  if (sent === 0) return { kind: 'starting' };
  const perMinute = Math.max(1, Math.round((sent * MINUTE_MS) / Math.max(1_000, moment - since)));
  return { kind: 'sending', perMinute, minutesLeft: Math.max(1, Math.ceil(pending / perMinute)) };
}
