// Change notifications of lists (rules 139-143).
import { randomUUID } from 'node:crypto';
import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { isHere, send } from '../outgoing.ts';
import { listOf } from '../place.ts';
import { atSite } from '../site.ts';
import type { List } from '../store/lists.ts';
import {
  addSubscription,
  removeSubscription,
  renewSubscription,
  type Subscription,
  subscriptionsOf,
} from '../store/subscriptions.ts';

/** Rule 140. */
const LONGEST = 42_300 * 60_000;
const PATIENCE = 10_000;
const MOST_STATE = 128;

const nowIso = (ask: GraphAsk) => new Date(ask.world.clock.now()).toISOString();

const view = (ask: GraphAsk, made: Subscription): JsonObject => ({
  id: made.id,
  resource: made.resource,
  applicationId: made.clientId,
  changeType: 'updated',
  clientState: made.clientState,
  notificationUrl: made.notificationUrl,
  notificationQueryOptions: null,
  lifecycleNotificationUrl: null,
  expirationDateTime: made.expires,
  creatorId: ask.caller.personId ?? ask.caller.clientId,
  includeResourceData: null,
  latestSupportedTlsVersion: 'v1_2',
  encryptionCertificate: null,
  encryptionCertificateId: null,
  notificationUrlAppId: null,
});

const entity = (ask: GraphAsk, made: Subscription): JsonObject => ({
  '@odata.context': `${ROOT}/$metadata#subscriptions/$entity`,
  ...view(ask, made),
});

function expiry(ask: GraphAsk, value: unknown): string {
  const until = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const now = ask.world.clock.now();
  if (Number.isNaN(until)) throw failure('subscriptionMalformed', 'expirationDateTime');
  if (until <= now) throw failure('subscriptionMalformed', 'expirationDateTime lies in the past');
  if (until - now > LONGEST) throw failure('subscriptionTooLong');
  return new Date(until).toISOString();
}

// The service wants HTTPS; a product on this machine has no certificate and may do without.
function urlOf(value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere(url));
  if (!url || !secure) throw failure('subscriptionMalformed', 'notificationUrl');
  return url;
}

/** Only lists, and only with write on their site; the level for Sites.Selected is unverified. */
function listNamed(ask: GraphAsk, resource: string): List {
  const [, site, list] = /^\/?sites\/([^/]+)\/lists\/([^/]+)$/i.exec(resource) ?? [];
  if (site === undefined || list === undefined) throw failure('notSupported', `subscriptions on ${resource}`);
  const parts = new Map([
    ['site', decodeURIComponent(site)],
    ['list', decodeURIComponent(list)],
  ]);
  const named: GraphAsk = { ...ask, param: (name) => parts.get(name) ?? '' };
  atSite('write')(named);
  return listOf(named);
}

/** Rule 141. */
async function shakeHands(ask: GraphAsk, url: URL): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const to = new URL(url);
  to.searchParams.set('validationToken', token);
  const type = 'text/plain; charset=utf-8';
  const reached = await send({ url: to, type, body: '', patience: PATIENCE, closing: ask.closing });
  const good = reached?.status === 200 && reached.type.startsWith('text/plain') && reached.text === token;
  if (!good) throw failure('subscriptionUnvalidated');
}

function stateOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.length > MOST_STATE) throw failure('subscriptionMalformed', 'clientState');
  return value;
}

export async function postSubscription(ask: GraphAsk): Promise<GraphAnswer> {
  const body = ask.body();
  const resource = body['resource'];
  if (typeof resource !== 'string') throw failure('subscriptionMalformed', 'resource');
  if (body['changeType'] !== 'updated')
    throw failure('subscriptionMalformed', "changeType: lists support 'updated' only");
  const url = urlOf(body['notificationUrl']);
  const clientState = stateOf(body['clientState']);
  const expires = expiry(ask, body['expirationDateTime']);
  const list = listNamed(ask, resource);
  await shakeHands(ask, url);
  const made: Subscription = {
    id: randomUUID(),
    clientId: ask.caller.clientId,
    list: list.id,
    resource,
    notificationUrl: String(body['notificationUrl']),
    clientState,
    expires,
    told: list.lastChange,
  };
  addSubscription(ask.world.database, made);
  return created(entity(ask, made));
}

const own = (ask: GraphAsk) => subscriptionsOf(ask.world.database, ask.caller.clientId, nowIso(ask));

/** An app sees its own only. */
function found(ask: GraphAsk): Subscription {
  const one = own(ask).find((each) => each.id === ask.param('subscription').toLowerCase());
  if (!one) throw failure('subscriptionNotFound');
  return one;
}

export const getSubscriptions = (ask: GraphAsk): GraphAnswer =>
  collection(
    'subscriptions',
    own(ask).map((each) => view(ask, each)),
  );

export function getSubscriptionsOfList(ask: GraphAsk): GraphAnswer {
  const list = listOf(ask);
  const rows = own(ask).filter((each) => each.list === list.id);
  return collection(
    'subscriptions',
    rows.map((each) => view(ask, each)),
  );
}

export const getSubscription = (ask: GraphAsk): GraphAnswer => ok(entity(ask, found(ask)));

export function patchSubscription(ask: GraphAsk): GraphAnswer {
  const { id } = found(ask);
  const { expirationDateTime, ...others } = ask.body();
  const strange = Object.keys(others)[0];
  if (strange !== undefined) throw failure('notSupported', `changing ${strange} of a subscription`);
  renewSubscription(ask.world.database, id, expiry(ask, expirationDateTime));
  return ok(entity(ask, found(ask)));
}

export function deleteSubscription(ask: GraphAsk): GraphAnswer {
  removeSubscription(ask.world.database, found(ask).id);
  return noContent;
}

export function reauthorize(ask: GraphAsk): GraphAnswer {
  found(ask);
  return noContent;
}
