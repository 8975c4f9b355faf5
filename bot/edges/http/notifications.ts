// Where Graph says that a list has changed (Graph rules 141–142): answered before anything is done about it.
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { intake } from './intake.ts';

/** What a notification is taken to say; there is nothing in it of what has changed. */
export interface Notice {
  readonly subscriptionId: string;
  /** The secret that only Graph and the product know. */
  readonly clientState: string;
}

/** Graph cannot show who it is before its body is read: the secret stands in there. So little is let in at once. */
const NOTICES = { largest: 100_000, count: 50, bytes: 2_000_000 };
const MAX_NOTIFICATIONS = 1_000;
const LONGEST_TOKEN = 1_000;

const short = z.string().check(z.maxLength(128));
const noticeSchema = z.object({ subscriptionId: short, clientState: z._default(short, '') });
const bodySchema = z.object({ value: z.array(z.unknown()).check(z.maxLength(MAX_NOTIFICATIONS)) });

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

/** @param heard must return at once: Graph waits three seconds and drops what is slow (Graph rule 142) */
export function notificationDoor(heard: (notices: readonly Notice[]) => void): Hono {
  const door = new Hono();
  const coming = intake(NOTICES, (context, why) => context.body(null, why === 'busy' ? 503 : 413));
  door.post('/', async (context) => {
    const token = context.req.query('validationToken');
    if (token !== undefined)
      return token === '' || token.length > LONGEST_TOKEN ? context.body(null, 400) : context.text(token);
    return coming.take(context, async (bytes) => {
      const notices = noticesIn(Buffer.from(bytes).toString('utf8'));
      if (!notices) return context.body(null, 400);
      heard(notices);
      return context.body(null, 202);
    });
  });
  return door;
}
