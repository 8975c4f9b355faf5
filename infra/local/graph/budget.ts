// Whether an app may go on, and what it is told of its limits (rules 101-104, 107-109).
import type { Ledger } from '../ledger.ts';
import type { World } from '../world.ts';
import type { Route } from './ask.ts';
import type { Caller } from './caller.ts';
import { failure } from './errors.ts';
import { directoryLimit, PER_TEAM, PER_USER } from './limits.ts';

export type Told = Readonly<Record<string, string>>;

/** What a request draws on. */
export interface Draw {
  readonly caller: Caller;
  readonly route: Route;
  readonly units: number;
  /** The team of the address, or empty. */
  readonly team: string;
}

const NEAR = 0.8;

/** From 80 % of the minute on. */
function minuteHeaders(ledger: Ledger, clientId: string): Told {
  const { perMinute } = ledger.budget();
  const used = ledger.meters.app.used(clientId);
  if (used < perMinute * NEAR) return {};
  return {
    'RateLimit-Limit': String(perMinute),
    'RateLimit-Remaining': String(Math.max(0, perMinute - used)),
    'RateLimit-Reset': String(ledger.meters.app.reset(clientId)),
  };
}

function directoryHeaders(world: World, ledger: Ledger, { caller, units }: Draw): Told {
  const share = ledger.meters.directory.used(caller.clientId) / directoryLimit(world.directory.people.length);
  return {
    'x-ms-resource-unit': String(units),
    ...(share >= NEAR && { 'x-ms-throttle-limit-percentage': share.toFixed(2) }),
  };
}

/** What every answer carries. */
export function limitHeaders(world: World, ledger: Ledger, draw: Draw): Told {
  if (draw.route.cost.from === 'directory') return directoryHeaders(world, ledger, draw);
  return draw.route.cost.from === 'sharepoint' && ledger.budget().enforced
    ? minuteHeaders(ledger, draw.caller.clientId)
    : {};
}

function checkSharePoint(ledger: Ledger, { caller }: Draw): void {
  const { perMinute, perDay, perTenant } = ledger.budget();
  const { app, day, tenant, person } = ledger.meters;
  const waits = [
    app.used(caller.clientId) >= perMinute && app.reset(caller.clientId),
    day.used(caller.clientId) >= perDay && day.reset(caller.clientId),
    tenant.used('') >= perTenant && tenant.reset(''),
    caller.personId !== undefined && person.used(caller.personId) >= PER_USER && person.reset(caller.personId),
  ].filter((wait) => wait !== false);
  if (waits.length === 0) return;
  const told = { 'Retry-After': String(Math.max(...waits)), ...minuteHeaders(ledger, caller.clientId) };
  throw failure('budgetSpent', '', told);
}

function checkDirectory(world: World, ledger: Ledger, draw: Draw): void {
  const { directory } = ledger.meters;
  const { clientId } = draw.caller;
  if (directory.used(clientId) < directoryLimit(world.directory.people.length)) return;
  throw failure('throttled', '', {
    'Retry-After': String(directory.reset(clientId)),
    ...directoryHeaders(world, ledger, draw),
    'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${clientId}/${world.directory.tenantId}`,
    'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
  });
}

const teamsKeys = ({ caller, route, team }: Draw) => ({
  each: `${caller.clientId} ${route.method} ${route.path}`,
  team: `${caller.clientId} ${team}`,
});

function checkTeams(ledger: Ledger, draw: Draw): void {
  const keys = teamsKeys(draw);
  const { teams } = ledger.meters;
  const most = draw.route.cost.perSecond ?? Number.POSITIVE_INFINITY;
  const spent = teams.used(keys.each) >= most || (draw.team !== '' && teams.used(keys.team) >= PER_TEAM);
  if (spent) throw failure('throttled', '', { 'Retry-After': '1' });
}

/** Throws 429 when the app has used up one of its limits and the budget is enforced. */
export function checkBudget(world: World, ledger: Ledger, draw: Draw): void {
  if (!ledger.budget().enforced) return;
  if (draw.route.cost.from === 'sharepoint') checkSharePoint(ledger, draw);
  if (draw.route.cost.from === 'directory') checkDirectory(world, ledger, draw);
  if (draw.route.cost.from !== 'teams') return;
  checkTeams(ledger, draw);
  const keys = teamsKeys(draw);
  ledger.meters.teams.add(keys.each, 1);
  if (draw.team !== '') ledger.meters.teams.add(keys.team, 1);
}
