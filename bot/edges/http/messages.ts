// Where Teams brings what people do with the bot: whoever knocks is known before anything is read.
import { Hono } from 'hono';
import { intake, WORDS } from './intake.ts';

/** The bot's door in the Teams edge: who knocks, and only then what they bring. */
export interface Messages {
  knows(authorization: string): Promise<boolean>;
  receive(authorization: string, body: string): Promise<{ readonly status: number; readonly body?: unknown }>;
}

export function messageDoor({ knows, receive }: Messages): Hono {
  const door = new Hono();
  const coming = intake(WORDS, (context, why) => context.body(null, why === 'busy' ? 503 : 413));
  door.post('/', async (context) => {
    const authorization = context.req.header('Authorization') ?? '';
    if (!(await knows(authorization))) return context.body(null, 401);
    return coming.take(context, async (bytes) => {
      const { status, body } = await receive(authorization, Buffer.from(bytes).toString('utf8'));
      return body === undefined ? context.body(null, status as 200) : context.json(body, status as 200);
    });
  });
  return door;
}
