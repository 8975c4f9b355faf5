// The injected faults (rule 173): which requests each one can hit, and what it does to them.
import type { Fault, FaultName } from '../faults.ts';
import type { World } from '../world.ts';
import type { GraphAnswer } from './answer.ts';
import type { Route } from './ask.ts';
import { failure } from './errors.ts';
import type { FailureName } from './failures.ts';
import { isObject, type JsonObject } from './json.ts';

/** The connection is to be broken without an answer. */
export class Broken extends Error {}

/** What a fault needs to know of a request. */
export interface Occasion {
  readonly route: Route;
  /** The whole address with query, as a link would name it. */
  readonly link: string;
  readonly filtered: boolean;
  readonly inBatch: boolean;
}

type Name = FaultName<'graph'>;
type Fits = (occasion: Occasion) => boolean;

const always: Fits = () => true;
const never: Fits = () => false;
const inLists = ({ route }: Occasion) => /^\/(sites|drives)\//.test(route.path);
const writing = ({ route }: Occasion) => route.method !== 'GET';
const itemWrite: Fits = (at) => writing(at) && /\/items\/\{(item|file)\}/.test(at.route.path);
const adding: Fits = (at) =>
  (at.route.method === 'POST' && at.route.path.endsWith('/items')) ||
  /(content|createUploadSession)$/.test(at.route.path);
const delta: Fits = ({ route }) => route.path.includes('/delta');
const itemDelta: Fits = (at) => delta(at) && inLists(at);
const paged: Fits = ({ route }) =>
  route.method === 'GET' && route.options.some((name) => /^(skiptoken|token)$/.test(name));
const itemRead: Fits = (at) => at.route.method === 'GET' && /\/items(\/\{item\}(\/fields)?)?$/.test(at.route.path);

const FITS: Readonly<Record<Name, Fits>> = {
  throttled: always,
  'throttled-with-limits': inLists,
  'batch-throttled': ({ inBatch }) => inBatch,
  unavailable: always,
  'general-exception': always,
  'html-refusal': inLists,
  'html-after-commit': inLists,
  'timeout-after-commit': always,
  'token-expired': always,
  'grant-revoked': inLists,
  'directory-denied': ({ route }) => /^\/(users|groups|servicePrincipals)\b/.test(route.path),
  'resource-modified': itemWrite,
  locked: (at) => inLists(at) && writing(at),
  'quota-exceeded': (at) => inLists(at) && writing(at) && adding(at),
  // Without a token there is nothing that could be too old.
  resync: (at) => delta(at) && /token=(?!'?latest)/i.test(at.link),
  'empty-page': paged,
  'empty-result': ({ filtered, route }) => filtered && route.path.endsWith('/items'),
  'duplicate-in-delta': delta,
  'error-in-delta': itemDelta,
  'stale-read': itemRead,
  'notification-lost': never,
  reset: always,
  delay: always,
};

const PLAIN: Partial<Readonly<Record<Name, FailureName>>> = {
  unavailable: 'unavailable',
  'general-exception': 'general',
  'token-expired': 'tokenExpired',
  'grant-revoked': 'siteDenied',
  'directory-denied': 'directoryDenied',
  'resource-modified': 'resourceModified',
  locked: 'locked',
  'quota-exceeded': 'quotaExceeded',
};

const THROTTLING: readonly string[] = ['throttled', 'throttled-with-limits', 'batch-throttled'];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What stands before SharePoint answers in its own way, and not in Graph's (rule 176). */
export class Html extends Error {}

function throttle({ name, amount = 1, header }: Fault) {
  const wait = header ?? (amount > 0 ? String(amount) : undefined);
  const limits = { 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '0', 'RateLimit-Reset': String(amount) };
  return failure('throttled', '', {
    ...(wait !== undefined && { 'Retry-After': wait }),
    ...(name === 'throttled-with-limits' && limits),
  });
}

const withoutToken = (link: string) => link.replace(/\?.*$|\(token=.*\)$/, '');

/** The links of empty pages that have been given out: what they lead to is whole, or paging would never end. */
const emptied = new WeakMap<World, Set<string>>();

const follows = (world: World, { link }: Occasion): boolean => emptied.get(world)?.delete(link) ?? false;

/** Faults that come before any work. Returns those that come after it, or change it. */
export async function strike(world: World, occasion: Occasion): Promise<readonly Fault[]> {
  const whole = follows(world, occasion);
  const struck = world.faults.hit(
    'graph',
    (fault) =>
      FITS[fault.name as Name](occasion) &&
      occasion.link.includes(fault.at ?? '') &&
      !(whole && fault.name === 'empty-page'),
  );
  for (const fault of struck) {
    const plain = PLAIN[fault.name as Name];
    if (fault.name === 'delay') await pause(fault.amount ?? 0);
    if (fault.name === 'reset') throw new Broken();
    if (fault.name === 'html-refusal') throw new Html();
    if (THROTTLING.includes(fault.name)) throw throttle(fault);
    if (fault.name === 'resync') {
      throw failure(inLists(occasion) ? 'deltaToken' : 'directoryToken', '', { Location: withoutToken(occasion.link) });
    }
    if (plain) throw failure(plain);
  }
  return struck;
}

const NOTHING: readonly JsonObject[] = [];

function rowsOf(body: JsonObject): readonly JsonObject[] {
  return Array.isArray(body['value']) ? body['value'].filter(isObject) : NOTHING;
}

// What the service has been seen to write in the place of a deleted item (rule 95).
const BROKEN_ELEMENT: JsonObject = {
  error: { code: 'InternalServerError', message: 'Cannot write a deleted resource, link…' },
};

/** What the faults leave of the answer. */
export function damaged(world: World, answer: GraphAnswer, late: readonly Fault[], link: string): GraphAnswer {
  const has = (name: Name) => late.some((fault) => fault.name === name);
  if (has('timeout-after-commit')) throw failure('timeout');
  if (has('html-after-commit')) throw new Html();
  const { body } = answer;
  if (late.length === 0 || !isObject(body) || !Array.isArray(body['value'])) return answer;
  if (has('empty-page')) {
    emptied.set(world, (emptied.get(world) ?? new Set()).add(link));
    const { '@odata.deltaLink': _, ...rest } = body;
    return { ...answer, body: { ...rest, '@odata.nextLink': link, value: [] } };
  }
  if (has('empty-result')) {
    const { '@odata.nextLink': _, ...rest } = body;
    return { ...answer, body: { ...rest, value: [] } };
  }
  const [first] = rowsOf(body);
  const value = [
    ...(has('duplicate-in-delta') && first ? [first] : []),
    ...rowsOf(body),
    ...(has('error-in-delta') ? [BROKEN_ELEMENT] : []),
  ];
  return { ...answer, body: { ...body, value } };
}
