// Person → bot: signed as the Bot Connector signs, at least once, with the channel's patience.
import type { World } from '../world.ts';
import { asText, type Json } from './activity.ts';
import type { AppStore } from './app-package.ts';

export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'unreachable' };

export interface Delivery {
  /** @param attempts how often the same activity is sent when no answer comes in time */
  send(activity: Json, timeout: number, attempts: number): Promise<Answer>;
}

/** Only 2xx counts; a bot that answered 401 or 500 has not taken the activity. */
export function delivered(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

export function statusOf(answer: Answer): number {
  if (answer.kind === 'answered') return answer.status;
  return answer.kind === 'late' ? 504 : 0;
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.headers.get('content-type')?.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

async function post(url: string, token: string, activity: Json, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activity),
      signal,
    });
    return { kind: 'answered', status: response.status, body: await readBody(response) };
  } catch {
    return signal.aborted ? { kind: 'late' } : { kind: 'unreachable' };
  }
}

export function delivery(world: World, app: AppStore, serviceUrl: string): Delivery {
  return {
    async send(activity, timeout, attempts) {
      const installed = app.current();
      if (!installed) return { kind: 'unreachable' };
      const url = installed.messagingEndpoint;
      const signed = asText(activity['serviceUrl']) ?? serviceUrl;
      let answer: Answer = { kind: 'unreachable' };
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const token = await world.issuer.channelToken(installed.botId, signed);
        answer = await post(url, token, activity, timeout);
        if (answer.kind !== 'late') return answer;
      }
      return answer;
    },
  };
}
