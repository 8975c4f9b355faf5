// One request from its first byte to its answer: faults, token, address, permission, work, cost.
import type { Fault } from '../faults.ts';
import type { Ledger } from '../ledger.ts';
import type { World } from '../world.ts';
import { type GraphAnswer, ROOT } from './answer.ts';
import type { Cost, GraphAsk, Route, Step } from './ask.ts';
import { checkBudget, type Draw, limitHeaders } from './budget.ts';
import { type Caller, callerOf } from './caller.ts';
import { failure } from './errors.ts';
import { isObject, type JsonObject } from './json.ts';
import { readQuery } from './query.ts';
import { type Ids, refusal } from './response.ts';
import { type Matched, match } from './router.ts';
import { strangeToSlice } from './slice.ts';
import { damaged, type Occasion, strike } from './strike.ts';
import type { Transfers } from './transfers.ts';
import { drawn } from './units.ts';

const MOST_BYTES = 4 * 1024 * 1024;

function parsed(bytes: Uint8Array): JsonObject | undefined {
  try {
    const body: unknown = JSON.parse(Buffer.from(bytes).toString());
    if (isObject(body)) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return undefined;
}

function jsonBody(bytes: Uint8Array): JsonObject {
  if (bytes.length > MOST_BYTES) throw failure('bodyTooLarge');
  const body = parsed(bytes);
  if (!body) throw failure('jsonMalformed');
  return body;
}

function checkOptions(route: Route, names: readonly string[]): void {
  const strange = names.find((name) => !route.options.includes(name));
  if (strange !== undefined) throw failure('notSupported', `the query option $${strange} on ${route.path}`);
}

/** Below the version root, which a step of a batch may name or not (rule 119). */
const urlOf = (step: Step) => new URL(step.url.replace(/^\/?(v1\.0\/)?/, '/'), 'http://graph');

/** What a request has come to cost; filled in as it becomes known. */
interface Bill {
  from: Cost['from'];
  units: number;
  caller?: Caller;
}

interface Office {
  readonly world: World;
  readonly ledger: Ledger;
  readonly transfers: Transfers;
  readonly closing: AbortSignal;
  /** After each change that went through. */
  readonly changed: () => void;
}

export type Exchange = (step: Step, ids: Ids) => Promise<GraphAnswer>;

/** Where a step of a batch comes back in. */
type Again = (step: Step, caller: Caller) => Promise<GraphAnswer>;

function noteIfUnknown(ledger: Ledger, step: Step): void {
  const json = step.headers.get('content-type')?.includes('json') && step.body.length > 0;
  const { pathname, search } = urlOf(step);
  const strange = strangeToSlice(step.method, `${pathname}${search}`, json ? parsed(step.body) : undefined);
  if (strange !== undefined) ledger.noteUnknown(`${step.method} ${pathname}${search}: ${strange}`);
}

function askOf(office: Office, step: Step, matched: Matched, caller: Caller, late: readonly Fault[], again: Again) {
  const url = urlOf(step);
  const ask: GraphAsk = {
    world: office.world,
    transfers: office.transfers,
    closing: office.closing,
    caller,
    query: readQuery(url.search),
    param: (name) => matched.params.get(name) ?? '',
    header: (name) => step.headers.get(name),
    body: () => jsonBody(step.body),
    bytes: step.body,
    address: `${ROOT}${url.pathname}`,
    fault: (name) => late.find((fault) => fault.name === name),
    step: (inner) => again(inner, caller),
  };
  return ask;
}

const isBatch = (route: Route) => route.path === '/$batch';

async function work(office: Office, step: Step, known: Caller | undefined, bill: Bill, again: Again) {
  const { world, ledger } = office;
  const url = urlOf(step);
  const matched = match(step.method, url.pathname);
  const { route, params } = matched;
  const occasion: Occasion = {
    route,
    link: `${ROOT}${url.pathname}${url.search}`,
    filtered: readQuery(url.search).get('filter') !== undefined,
    inBatch: known !== undefined,
  };
  const late = isBatch(route) ? [] : await strike(world, occasion);
  const caller = known ?? (await callerOf(world, step.headers.get('authorization')));
  const ask = askOf(office, step, matched, caller, late, again);
  checkOptions(route, ask.query.names());
  const units = drawn(route.cost, ask.query.get);
  Object.assign(bill, { from: route.cost.from, units, caller });
  const draw: Draw = { caller, route, units, team: params.get('team') ?? '' };
  checkBudget(world, ledger, draw);
  route.gate(ask);
  const answer = await route.answer(ask);
  if (route.method !== 'GET') office.changed();
  const given = damaged(world, answer, late, occasion.link);
  return { ...given, headers: { ...given.headers, ...limitHeaders(world, ledger, draw) } };
}

function charge(ledger: Ledger, step: Step, status: number, { from, units, caller }: Bill): void {
  const { pathname, search } = urlOf(step);
  ledger.charge({
    method: step.method,
    path: pathname,
    query: search,
    status,
    units: from === 'sharepoint' ? units : 0,
    directoryUnits: from === 'directory' ? units : 0,
    at: new Date().toISOString(),
    ...(caller && { clientId: caller.clientId }),
    ...(caller?.personId !== undefined && { personId: caller.personId }),
  });
}

/** Answers requests; a batch comes back in with its steps, for the caller already known. */
export function exchange(office: Office): Exchange {
  const once = async (step: Step, known: Caller | undefined, ids: Ids): Promise<GraphAnswer> => {
    const bill: Bill = { from: 'sharepoint', units: 1 };
    const again: Again = (inner, caller) => once(inner, caller, ids);
    noteIfUnknown(office.ledger, step);
    const answer = await work(office, step, known, bill, again).catch((error: unknown) =>
      refusal(error, ids, office.world.clock.now()),
    );
    charge(office.ledger, step, answer.status, bill);
    return answer;
  };
  return (step, ids) => once(step, undefined, ids);
}
