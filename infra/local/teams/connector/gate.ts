// What stands before every connector request: the token, then the faults that the control panel has switched on.
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { Fault } from '../../faults.ts';
import { asJson, asText } from '../activity.ts';
import type { Side } from '../side.ts';
import { refuse, refuseThrottled } from './errors.ts';
import { NOES } from './noes.ts';

const AUDIENCE = 'https://api.botframework.com';

/** The bot's app id from a valid token, else undefined. */
export async function callerOf(side: Side, header: string | undefined): Promise<string | undefined> {
  const token = header?.match(/^Bearer (.+)$/)?.[1];
  if (!token) return undefined;
  try {
    const claims = await side.world.issuer.verify(token, AUDIENCE);
    const caller = claims['appid'] ?? claims['azp'];
    return typeof caller === 'string' ? caller : undefined;
  } catch {
    return undefined;
  }
}

/** A token that is valid but another bot’s is that bot’s problem with the roster, not one of signing in. */
export function tokenCheck(side: Side): MiddlewareHandler {
  return async (c, next) => {
    const caller = await callerOf(side, c.req.header('authorization'));
    if (caller === undefined) return c.json({ message: 'Authorization has been denied for this request.' }, 401);
    if (caller !== side.app.current()?.botId) return refuse(c, 'BotNotInConversationRoster');
    return next();
  };
}

function destroySocket(env: unknown): boolean {
  const incoming = typeof env === 'object' && env !== null ? Reflect.get(env, 'incoming') : undefined;
  const socket = typeof incoming === 'object' && incoming !== null ? Reflect.get(incoming, 'socket') : undefined;
  if (typeof socket !== 'object' || socket === null) return false;
  const destroy: unknown = Reflect.get(socket, 'destroy');
  if (typeof destroy === 'function') destroy.call(socket);
  return true;
}

const VERBS: Readonly<Record<string, string>> = { POST: 'post', PUT: 'update', DELETE: 'delete' };

/** What is asked in short, for a fault that is meant for some requests only: `post a:1abc`, `create 19:channel`. */
async function requestOf(c: Context): Promise<string> {
  const path = decodeURIComponent(c.req.path.replace(/^.*\/v3\/conversations\/?/u, ''));
  if (c.req.method !== 'POST' || path !== '') return `${VERBS[c.req.method] ?? 'read'} ${path}`;
  const body = asJson(await c.req.json());
  const [member] = Array.isArray(body['members']) ? body['members'] : [];
  const whose = asJson(asJson(body['channelData'])['channel'])['id'] ?? asJson(member)['id'];
  return `create ${asText(whose) ?? ''}`;
}

export function faultGate(side: Side): MiddlewareHandler {
  return async (c, next) => {
    const asked = await requestOf(c);
    const struck = side.world.faults.hit('connector', ({ at }) => at === undefined || asked.includes(at));
    const fault = (name: string): Fault | undefined => struck.find((each) => each.name === name);
    const delay = fault('delay');
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay.amount ?? 1000));
    if (fault('reset')) return destroySocket(c.env) ? RESPONSE_ALREADY_SENT : refuse(c, 'BadGateway');
    const throttled = fault('throttled');
    if (throttled) return refuseThrottled(c, throttled.amount ?? 1, throttled.header);
    if (fault('precondition-failed')) return refuse(c, 'PreconditionFailed');
    if (fault('bad-gateway')) return refuse(c, 'BadGateway');
    const no = struck.map(({ name }) => NOES[name]).find((each) => each !== undefined);
    if (no) return no(c);
    await next();
    if (fault('timeout-after-delivery')) c.res = refuse(c, 'GatewayTimeout');
    return undefined;
  };
}
