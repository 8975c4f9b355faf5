// The handles that reality lacks: the time machine, the faults, and what Graph has cost. Not a part of Microsoft's services.
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import { cardGallery } from './card-gallery.ts';
import type { PlatformClock } from './clock.ts';
import { faultCatalogue } from './fault-catalogue.ts';
import { FAULTS, type Fault, type FaultName, type Part } from './faults.ts';
import { groupsControl } from './groups-control.ts';
import type { Budget, Ledger } from './ledger.ts';
import type { LiveDirectory } from './live-directory.ts';
import { peopleControl } from './people-control.ts';
import { sceneBook } from './scenes.ts';
import type { World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A web page elsewhere must not steer the platform, neither by a cross-site request (Origin)
 * nor by a name that resolves to this machine (Host). Programs send no Origin and pass.
 */
function ownCallersOnly(origin: string): MiddlewareHandler {
  const port = new URL(origin).port;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    const from = context.req.header('origin');
    const foreign = !hosts.includes(host) || (from !== undefined && !hosts.some((own) => from === `http://${own}`));
    if (foreign && context.req.method !== 'GET') {
      return context.json({ error: 'Only the platform’s own pages may change this.' }, 403);
    }
    return next();
  };
}

async function jsonOf(context: Context): Promise<Json | undefined> {
  try {
    const body: unknown = JSON.parse(await context.req.text());
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Json) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const reading = (clock: PlatformClock) => ({ now: new Date(clock.now()).toISOString(), offset: clock.offset() });

function moved(clock: PlatformClock, body: Json | undefined): boolean {
  const { now, advance } = { now: body?.['now'], advance: body?.['advance'] };
  if (typeof advance === 'number' && Number.isFinite(advance)) clock.advance(advance);
  else if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) clock.set(Date.parse(now));
  else return false;
  return true;
}

const isPart = (value: unknown): value is Part => typeof value === 'string' && Object.hasOwn(FAULTS, value);
const isName = (part: Part, value: unknown): value is FaultName => (FAULTS[part] as readonly unknown[]).includes(value);
const optionalNumber = (body: Json, name: 'times' | 'share' | 'amount') => {
  const value = body[name];
  return typeof value === 'number' && value >= 0 ? { [name]: value } : {};
};
const optionalText = (body: Json, name: 'header' | 'at') => {
  const value = body[name];
  return typeof value === 'string' ? { [name]: value } : {};
};

function faultOf(body: Json | undefined): Fault | undefined {
  const part = body?.['part'];
  const name = body?.['name'];
  if (!body || !isPart(part) || !isName(part, name)) return undefined;
  return {
    part,
    name,
    ...optionalNumber(body, 'times'),
    ...optionalNumber(body, 'share'),
    ...optionalNumber(body, 'amount'),
    ...optionalText(body, 'header'),
    ...optionalText(body, 'at'),
  };
}

/** The clock's way out to other processes: each event's data is the offset in milliseconds. */
function clockEvents(clock: PlatformClock) {
  return (context: Context) =>
    streamSSE(context, async (stream) => {
      let stop = () => {};
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
      stop = clock.follow((offset) => void stream.writeSSE({ data: String(offset) }));
      await gone;
      stop();
    });
}

function faultRoutes(world: World): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json(world.faults.list()));
  app.post('/', async (context) => {
    const fault = faultOf(await jsonOf(context));
    if (!fault) return context.json({ error: 'Unknown fault; see /control/catalogue.' }, 400);
    world.faults.set(fault);
    return context.json(world.faults.list());
  });
  app.delete('/', (context) => {
    const part = context.req.query('part');
    const name = context.req.query('name');
    if (part === undefined) world.faults.clear();
    else if (!isPart(part) || (name !== undefined && !isName(part, name))) {
      return context.json({ error: 'Unknown fault; see /control/catalogue.' }, 400);
    } else world.faults.clear(part, name);
    return context.json(world.faults.list());
  });
  return app;
}

const LIMITS = ['licences', 'perMinute', 'perDay', 'perTenant'] as const;

function budgetOf(body: Json | undefined): Partial<Budget> & { licences?: number } {
  const enforced = body?.['enforced'];
  const numbers = LIMITS.map((name) => [name, body?.[name]] as const).filter(
    ([, value]) => typeof value === 'number' && value > 0,
  );
  return { ...(typeof enforced === 'boolean' && { enforced }), ...Object.fromEntries(numbers) };
}

/** Mounted at `/control`. */
export function controlSide(world: World, ledger: Ledger, directory: LiveDirectory): Hono {
  const app = new Hono();
  app.use('*', ownCallersOnly(world.origin));
  app.get('/clock', (context) => context.json(reading(world.clock)));
  app.put('/clock', async (context) =>
    moved(world.clock, await jsonOf(context))
      ? context.json(reading(world.clock))
      : context.json({ error: 'Give {"now": ISO instant} or {"advance": milliseconds}.' }, 400),
  );
  app.get('/clock/events', clockEvents(world.clock));
  app.route('/faults', faultRoutes(world));
  app.route('/people', peopleControl(directory));
  app.route('/groups', groupsControl(directory));
  app.route('/cards', cardGallery());
  app.route('/scenes', sceneBook());
  app.get('/catalogue', (context) => context.json(faultCatalogue()));
  app.get('/ledger', (context) => context.json(ledger.read()));
  app.get('/budget', (context) => context.json(ledger.budget()));
  app.put('/budget', async (context) => {
    ledger.setBudget(budgetOf(await jsonOf(context)));
    return context.json(ledger.budget());
  });
  app.delete('/ledger', (context) => {
    ledger.clear();
    return context.json(ledger.read());
  });
  app.all('*', (context) => context.json({ error: 'The control interface has no such address.' }, 404));
  return app;
}
