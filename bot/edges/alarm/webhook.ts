// A signed webhook, as standardwebhooks.com describes it, to what sends text messages. The address is a setting, never anybody's words.
import { createHmac } from 'node:crypto';
import { retryAfter } from '../../blocks/retry-after.ts';
import type { Alarm } from '../../capabilities/legal-clock/alarm-model.ts';
import { type AlarmId, alarmLine, type Channel, type Delivery } from './delivery.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  /** In the form that the gateway takes; empty where it knows them itself. */
  readonly phones: readonly string[];
  readonly patienceMs?: number;
}

const PATIENCE_MS = 15_000;

/** A receiver that has seen the id drops the message; one whose clock is five minutes away refuses it. */
export function signatureOf(secret: string, { id, at, body }: { id: AlarmId; at: number; body: string }): string {
  return `v1,${createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64')}`;
}

function bodyOf(alarm: Alarm | 'trial', phones: readonly string[]): string {
  if (alarm === 'trial') return JSON.stringify({ isTrial: true, text: alarmLine(alarm), to: phones });
  const { caseNumber, due, timeLeft } = alarm;
  const minutesLeft = Math.trunc(timeLeft / 60_000);
  return JSON.stringify({ caseNumber, due, minutesLeft, text: alarmLine(alarm), to: phones });
}

/** The receiver knows the id again, so what may have arrived is safely sent once more. */
function deliveryOf(response: Response, now: number): Delivery {
  const { status, headers } = response;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  const why = `HTTP ${status}`;
  if (status !== 408 && status !== 429 && status < 500) return { kind: 'refused', why };
  const afterMs = retryAfter(headers.get('retry-after'), now, 0);
  return { kind: 'again', why, ...(afterMs === undefined ? {} : { afterMs }) };
}

export function webhookChannel(
  { url, secret, phones, patienceMs = PATIENCE_MS }: WebhookSettings,
  now: () => number,
): Channel {
  return {
    name: 'webhook',
    async send(id, alarm) {
      const at = Math.floor(now() / 1_000);
      const body = bodyOf(alarm, phones);
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(at),
        'webhook-signature': signatureOf(secret, { id, at, body }),
      };
      try {
        const signal = AbortSignal.timeout(patienceMs);
        // A redirect would carry the message to an address that is no setting.
        const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
        await response.body?.cancel();
        return deliveryOf(response, now());
      } catch (error) {
        return {
          kind: 'again',
          why: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
        };
      }
    },
  };
}
