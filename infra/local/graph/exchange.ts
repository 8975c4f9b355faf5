// One request from its first byte to its answer: faults, token, address, permission, work, cost.
import type { Fault } from '../faults.ts';
import type { Ledger } from '../ledger.ts';
import type { World } from '../world.ts';
import { type GraphAnswer, ROOT } from './answer.ts';
import { type Cost, type GraphAsk, type Route, type Step } from './ask.ts';
import { type Caller, callerOf } from './caller.ts';
import { failure } from './errors.ts';
import { isObject, type JsonObject } from './json.ts';
import { readQuery } from './query.ts';
import { type Ids, refusal } from './response.ts';
import { match } from './router.ts';
import type { Transfers } from './transfers.ts';
import { drawn } from './units.ts';

/** The connection is to be broken without an answer. */
export class Broken extends Error {}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const MOST_BYTES = 4 * 1024 * 1024;

function jsonBody(bytes: Uint8Array): JsonObject {
  if (bytes.length > MOST_BYTES) throw failure('bodyTooLarge');
  try {
    const body: unknown = JSON.parse(Buffer.from(bytes).toString());
    if (isObject(body)) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw failure('jsonMalformed');
}

/** Faults that come before any work; returns those that come after it. */
async function strike(world: World): Promise<readonly Fault[]> {
  const struck = world.faults.hit('graph');
  for (const fault of struck) {
    if (fault.name === 'delay') await pause(fault.amount ?? 0);
    if (fault.name === 'reset') throw new Broken();
    const seconds = fault.amount ?? 1;
    if (fault.name === 'throttled') {
      throw failure('throttled', '', seconds === 0 ? {} : { 'Retry-After': String(seconds) });
    }
    if (fault.name === 'unavailable') throw failure('unavailable');
  }
  return struck;
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
  clientId?: string;
}

/** Rule 104: how near the limit the app is; told from 80 % on. */
function limitHeaders(ledger: Ledger, clientId: string): Readonly<Record<string, string>> {
  const { enforced, perMinute } = ledger.budget();
  if (!enforced) return {};
  const { units, reset } = ledger.spent(clientId);
  if (units < perMinute * 0.8) return {};
  return {
    'RateLimit-Limit': String(perMinute),
    'RateLimit-Remaining': String(Math.max(0, perMinute - units)),
    'RateLimit-Reset': String(reset),
  };
}

/** Rules 101 and 103. */
function checkBudget(ledger: Ledger, bill: Bill, clientId: string): void {
  const { enforced, perMinute } = ledger.budget();
  if (!enforced || bill.from !== 'sharepoint') return;
  const { units, reset } = ledger.spent(clientId);
  if (units < perMinute) return;
  throw failure('budgetSpent', '', { 'Retry-After': String(reset), ...limitHeaders(ledger, clientId) });
}

type Exchange = (step: Step, ids: Ids) => Promise<GraphAnswer>;

interface Office {
  readonly world: World;
  readonly ledger: Ledger;
  readonly transfers: Transfers;
}

/** Answers requests; a batch comes back in with its steps, for the caller already known. */
export function exchange({ world, ledger, transfers }: Office): Exchange {
  const work = async (step: Step, known: Caller | undefined, bill: Bill, ids: Ids): Promise<GraphAnswer> => {
    const url = urlOf(step);
    const late = url.pathname === '/$batch' ? [] : await strike(world);
    const caller = known ?? (await callerOf(world, step.headers.get('authorization')));
    bill.clientId = caller.clientId;
    const { route, params } = match(step.method, url.pathname);
    const query = readQuery(url.search);
    checkOptions(route, query.names());
    Object.assign(bill, { from: route.cost.from, units: drawn(route.cost, query.get) });
    checkBudget(ledger, bill, caller.clientId);
    const ask: GraphAsk = {
      world,
      transfers,
      caller,
      query,
      param: (name) => params.get(name) ?? '',
      header: (name) => step.headers.get(name),
      body: () => jsonBody(step.body),
      bytes: step.body,
      address: `${ROOT}${url.pathname}`,
      step: (inner) => once(inner, caller, ids),
    };
    route.gate(ask);
    const answer = await route.answer(ask);
    if (late.some((fault) => fault.name === 'timeout-after-commit')) throw failure('timeout');
    return { ...answer, headers: { ...answer.headers, ...limitHeaders(ledger, caller.clientId) } };
  };

  const once = async (step: Step, known: Caller | undefined, ids: Ids): Promise<GraphAnswer> => {
    const bill: Bill = { from: 'sharepoint', units: 1 };
    const answer = await work(step, known, bill, ids).catch((error: unknown) => refusal(error, ids, world.clock.now()));
    ledger.charge({
      method: step.method,
      path: urlOf(step).pathname,
      status: answer.status,
      units: bill.from === 'sharepoint' ? bill.units : 0,
      directoryUnits: bill.from === 'directory' ? bill.units : 0,
      at: new Date().toISOString(),
      ...(bill.clientId !== undefined && { clientId: bill.clientId }),
    });
    return answer;
  };

  return (step, ids) => once(step, undefined, ids);
}
