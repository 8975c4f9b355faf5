// How bodies come in: whoever sends is known before a byte is read, and only so much is under way at once.
import type { Context } from 'hono';

export interface IntakeLimits {
  /** Bytes of one body. */
  readonly largest: number;
  /** Bodies under way at once, from the first byte until the answer. */
  readonly count: number;
  /** Bytes under way at once; a body that does not say its size counts as the largest. */
  readonly bytes: number;
}

/** Questions and messages; at rest a municipality of 20 000 has a handful of them under way. */
export const WORDS: IntakeLimits = { largest: 1_000_000, count: 500, bytes: 64_000_000 };

export type NoRoom = 'tooLarge' | 'busy';

export interface Intake {
  /** Reads the body and works with it. Call it when it is known who sends. */
  take(context: Context, work: (bytes: Uint8Array) => Promise<Response>): Promise<Response>;
}

/** When to come back, in seconds: a full house is empty again as soon as the bodies under way have come in. */
const COME_BACK_SECONDS = 5;
/** What is too large is read on and thrown away, so that the sender hears why: within these bounds, or the connection ends. */
const MAX_THROWN_AWAY_BYTES = 40_000_000;
const PATIENCE_MS = 10_000;

type Body = ReadableStream<Uint8Array>;

async function throwAway(body: Body): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MAX_THROWN_AWAY_BYTES || Date.now() > end) return;
  }
}

/** @returns undefined when there is more of it than the largest; the rest is then thrown away */
async function counted(body: Body, largest: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts);
    size += value.length;
    if (size > largest) break;
    parts.push(value);
  }
  reader.releaseLock();
  await throwAway(body);
  return undefined;
}

async function bodyOf({ req }: Context, largest: number): Promise<Uint8Array | undefined> {
  const { body } = req.raw;
  if (!body) return new Uint8Array();
  const said = Number(req.header('Content-Length') ?? Number.NaN);
  if (said > largest) {
    if (said <= MAX_THROWN_AWAY_BYTES) await throwAway(body);
    return undefined;
  }
  return counted(body, largest);
}

export function intake(
  { largest, count, bytes }: IntakeLimits,
  refuse: (context: Context, why: NoRoom) => Response,
): Intake {
  const under = { count: 0, bytes: 0 };
  return {
    async take(context, work) {
      const said = Number(context.req.header('Content-Length') ?? largest);
      const size = Math.min(Number.isNaN(said) ? largest : said, largest);
      if (under.count >= count || under.bytes + size > bytes) {
        const busy = refuse(context, 'busy');
        busy.headers.set('Retry-After', String(COME_BACK_SECONDS));
        return busy;
      }
      under.count += 1;
      under.bytes += size;
      try {
        const body = await bodyOf(context, largest);
        return body ? await work(body) : refuse(context, 'tooLarge');
      } finally {
        under.count -= 1;
        under.bytes -= size;
      }
    },
  };
}
