// Pasted pictures, which the Bot Framework keeps for the bot alone.
import type { Context, Hono } from 'hono';
import type { Side } from '../side.ts';
import { callerOf } from './gate.ts';

/** The first question for a picture is refused whoever asks, as it sometimes is; after that only without the bot's token. */
export function attachmentRoutes(app: Hono, side: Side): void {
  const asked = new Set<string>();
  const give = async (c: Context) => {
    const id = c.req.param('id') ?? '';
    const isFirst = !asked.has(id);
    asked.add(id);
    if (isFirst) return c.json({ error: { code: 'Forbidden', message: 'Forbidden' } }, 403);
    const caller = await callerOf(side, c.req.header('authorization'));
    if (caller === undefined) return c.json({ message: 'Authorization has been denied for this request.' }, 401);
    const row =
      caller === side.app.current()?.botId
        ? side.world.database.one('SELECT type, content FROM teams_file WHERE id = ?', [id])
        : undefined;
    if (!row) return c.json({ error: { code: 'NotFound', message: 'Not found' } }, 404);
    const bytes = Uint8Array.from(Buffer.from(String(row['content']), 'base64'));
    return c.body(bytes, 200, { 'content-type': String(row['type']) });
  };
  app.get('/v3/attachments/:id/views/original', give);
}
