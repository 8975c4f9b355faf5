// Where Graph says that a list has changed (graph.md 141–142): answered before anything is done about it.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';

/** What a notification is taken to say; there is nothing in it of what has changed. */
export interface Notice {
  readonly subscriptionId: string;
  /** The secret that only Graph and the product know. */
  readonly clientState: string;
}

const MOST_BYTES = 100_000;
const MOST = 1_000;
const LONGEST_TOKEN = 1_000;

const short = z.string().check(z.maxLength(128));
const noticeSchema = z.object({ subscriptionId: short, clientState: z._default(short, '') });
const bodySchema = z.object({ value: z.array(z.unknown()).check(z.maxLength(MOST)) });

// One element that is not understood must not hide the others.
function noticesIn(text: string): readonly Notice[] | undefined {
  try {
    const body = bodySchema.safeParse(JSON.parse(text));
    if (!body.success) return undefined;
    return body.data.value.map((one) => noticeSchema.safeParse(one).data ?? { subscriptionId: '', clientState: '' });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param heard must return at once: Graph waits three seconds and drops what is slow (graph.md 142) */
export function notificationDoor(heard: (notices: readonly Notice[]) => void): Hono {
  const door = new Hono();
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.body(null, 413) });
  door.post('/', limit, async (context) => {
    const token = context.req.query('validationToken');
    if (token !== undefined)
      return token === '' || token.length > LONGEST_TOKEN ? context.body(null, 400) : context.text(token);
    const notices = noticesIn(await context.req.text());
    if (!notices) return context.body(null, 400);
    heard(notices);
    return context.body(null, 202);
  });
  return door;
}
