// What the person sees after a press: the answers of Teams rules 3.2.2 and 3.4.3 read one by one.
import { asJson, asText, type Json } from './activity.ts';
import { type Answer, delivered, statusOf } from './delivery.ts';

export interface DialogView {
  readonly id: string;
  readonly title: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly card?: Json;
  readonly url?: string;
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

export type Outcome =
  | { readonly outcome: 'card'; readonly status: number; readonly card: Json }
  | { readonly outcome: 'message'; readonly status: number; readonly message: string }
  | { readonly outcome: 'error'; readonly status: number; readonly error: Failure }
  | { readonly outcome: 'dialog'; readonly status: number; readonly dialog: DialogView }
  | { readonly outcome: 'none'; readonly status: number };

export function failed(status: number, code: string, message: string): Outcome {
  return { outcome: 'error', status, error: { code, message } };
}

/** Teams shows its own words when the bot gave none that it understands. */
const BROKEN: Record<string, string> = {
  unreachable: 'Det går inte att nå appen.',
  late: 'Appen svarade inte i tid. Försök igen.',
  status: 'Något gick fel. Försök igen.',
};

export function transportFailure(answer: Answer): Outcome | undefined {
  if (delivered(answer)) return undefined;
  const cause = answer.kind === 'answered' ? 'status' : answer.kind;
  return failed(statusOf(answer), cause === 'status' ? 'BotError' : cause, BROKEN[cause] ?? '');
}

function errorOf(status: number, value: unknown): Outcome {
  const { code, message } = asJson(value);
  return failed(status, asText(code) ?? 'BotError', asText(message) ?? BROKEN['status'] ?? '');
}

/** @param answer to an adaptiveCard/action invoke */
export function executeOutcome(answer: Answer): Outcome {
  const failure = transportFailure(answer);
  if (failure || answer.kind !== 'answered') return failure ?? failed(0, 'unreachable', '');
  const { statusCode, type, value } = asJson(answer.body);
  const status = answer.status;
  if (typeof statusCode === 'number' && statusCode >= 400) return errorOf(status, value);
  const kind = asText(type)?.replace('application/vnd.microsoft.', '') ?? '';
  if (kind === 'card.adaptive' || kind === 'adaptive.card') return { outcome: 'card', status, card: asJson(value) };
  if (kind === 'activity.message') return { outcome: 'message', status, message: asText(value) ?? '' };
  if (kind.startsWith('error')) return errorOf(status, value);
  return asText(type) === undefined
    ? { outcome: 'none', status }
    : failed(status, 'UnexpectedResponse', BROKEN['status'] ?? '');
}
