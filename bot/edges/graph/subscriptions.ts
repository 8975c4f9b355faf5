// Sees to it that Graph tells of changes in each list (Graph rules 139–143). Where it cannot, the lists are polled as before.
import { type Client, GraphError } from '@microsoft/microsoft-graph-client';
import type { Disk, Log } from '../../ports.ts';
import type { ListName } from '../../records.ts';
import { clientState } from './client-state.ts';
import { failureOf } from './failure.ts';
import { ListMissing } from './list-place.ts';
import { type Subscribed, type SubscriptionBook, subscriptionBook } from './subscription-book.ts';
import { LIFE_MS, type SubscriptionRequests, subscriptionRequests } from './subscription-requests.ts';

export interface Subscriptions {
  /** Makes, renews and clears away what is due; asks Graph for nothing when nothing is. That Graph says no is only logged. */
  tend(): Promise<void>;
  /** True while Graph has promised to tell of changes in the list. */
  live(list: ListName): boolean;
  /** What came to the notification address, from whomever; returns at once. */
  heard(notices: readonly { readonly subscriptionId: string; readonly clientState: string }[]): void;
}

interface SubscriptionDependencies {
  readonly client: Client;
  readonly disk: Disk;
  readonly log: Log;
  readonly now: () => number;
  readonly lists: readonly ListName[];
  /** `/sites/…/lists/…` */
  readonly place: (list: ListName) => Promise<string>;
  readonly notificationUrl: string;
  /** The list has changed, or may have while nobody told of it. */
  readonly changed: (list: ListName) => void;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const RENEWED_WITH_LEFT = LIFE_MS / 2;

/** What to log, and when to try again: an address that Graph cannot reach does not become reachable by asking often. */
function troubleOf(error: GraphError): { readonly why: string; readonly after: number } {
  const failure = failureOf(error);
  if (failure.who === 'nobody') return { why: failure.code, after: MINUTE_MS };
  const { status, code, retryAfter } = failure;
  if (status === 429 || status >= 500) return { why: `${status} ${code}`, after: Math.max(MINUTE_MS, retryAfter ?? 0) };
  const isUnreachable = /validation/iu.test(`${code} ${error.message}`);
  return { why: isUnreachable ? 'public address not reachable from Graph' : `${status} ${code}`, after: HOUR_MS };
}

interface RoundDependencies extends Pick<SubscriptionDependencies, 'now' | 'lists' | 'place' | 'notificationUrl'> {
  readonly book: SubscriptionBook;
  readonly requests: SubscriptionRequests;
}

/** One comparison of what Graph has with what is wanted: the missing are made, the old renewed, the leftovers removed. */
function subscriptionRound({ book, requests, now, lists, place, notificationUrl }: RoundDependencies) {
  const make = async (list: ListName, resource: string) =>
    book.put({ list, resource, notificationUrl, ...(await requests.make(resource)) });
  const renew = async (one: Subscribed) => {
    const renewed = await requests.renew(one.id);
    if (renewed) return book.put({ ...one, ...renewed });
    book.drop(one.list);
    await make(one.list, one.resource);
  };
  /** Nobody tells of a list that is not there. */
  const placed = async (list: ListName) => {
    try {
      return [{ list, resource: (await place(list)).slice(1) }];
    } catch (error) {
      if (error instanceof ListMissing) return [];
      throw error;
    }
  };
  return async () => {
    const there = await requests.all();
    const places = (await Promise.all(lists.map(placed))).flat();
    const good = new Map<ListName, Subscribed>();
    for (const { list, resource } of places) {
      const one = book.of(list);
      const isThere = there.some(({ id }) => id === one?.id);
      if (isThere && one?.resource === resource && one.notificationUrl === notificationUrl) good.set(list, one);
    }
    const kept = new Set([...good.values()].map(({ id }) => id));
    // Made before a crash or by an installation before this one: nobody knows their secret, or they say the same twice.
    const leftovers = there.filter(
      ({ id, notificationUrl: url }) => !kept.has(id) && (url === notificationUrl || book.withId(id) !== undefined),
    );
    for (const list of lists) if (!good.has(list)) book.drop(list);
    for (const { id } of leftovers) await requests.remove(id);
    for (const { list, resource } of places) {
      const one = good.get(list);
      if (!one) await make(list, resource);
      else if (one.expires - now() < RENEWED_WITH_LEFT) await renew(one);
    }
  };
}

/** Notices without our secret are counted, and logged at most once a minute. */
function strangerCount(log: Log) {
  let strangers = 0;
  let logged = Number.NEGATIVE_INFINITY;
  return {
    add() {
      strangers += 1;
    },
    tell() {
      if (strangers === 0 || Date.now() - logged < MINUTE_MS) return;
      log.warn('notifications from a stranger', { count: strangers });
      strangers = 0;
      logged = Date.now();
    },
  };
}

export function subscriptions(parts: SubscriptionDependencies): Subscriptions {
  const { client, disk, log, now, lists, place, notificationUrl, changed } = parts;
  const secret = clientState(disk);
  const book = subscriptionBook(disk);
  const requests = subscriptionRequests({ client, now, notificationUrl, clientState: secret.value });
  const round = subscriptionRound({ book, requests, now, lists, place, notificationUrl });
  const strangers = strangerCount(log);
  let looked = Number.POSITIVE_INFINITY;
  let due = Number.NEGATIVE_INFINITY;
  let trouble: string | undefined;

  const live = (list: ListName) => {
    const one = book.of(list);
    return one !== undefined && one.expires > now() && one.notificationUrl === notificationUrl;
  };
  const liveIds = () => lists.map((list) => (live(list) ? book.of(list)?.id : undefined));
  return {
    live,
    async tend() {
      // A clock that was put back has nothing to say of when to look next.
      if (now() < due && now() >= looked) return;
      looked = now();
      const before = liveIds();
      try {
        await round();
        due = looked + HOUR_MS;
        if (trouble !== undefined) log.info('change notifications again', { lists: lists.length });
        trouble = undefined;
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        const { why, after } = troubleOf(error);
        due = looked + after;
        if (trouble !== why) log.warn('no change notifications, lists are polled', { why });
        trouble = why;
      } finally {
        const after = liveIds();
        // Between two subscriptions nobody told of changes.
        for (const [at, list] of lists.entries()) if (before[at] !== after[at]) changed(list);
      }
    },
    heard(notices) {
      for (const notice of notices) {
        if (!secret.is(notice.clientState)) strangers.add();
        else {
          const list = book.withId(notice.subscriptionId)?.list;
          if (list !== undefined) changed(list);
        }
      }
      strangers.tell();
    },
  };
}
