// What an administrator does with groups in Entra: who is in them, and whether their members are hidden. Part of the control interface.
import { Hono } from 'hono';
import { z } from 'zod';
import type { LiveDirectory } from './live-directory.ts';

const changeSchema = z.strictObject({
  memberIds: z.array(z.string()).optional(),
  visibility: z.enum(['HiddenMembership', 'Private', 'Public']).nullable().optional(),
});

export function groupsControl(directory: LiveDirectory): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json(directory.groups));
  app.patch('/:id', async (context) => {
    const given = changeSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!given.success) return context.json({ error: 'Give memberIds, visibility, or both.' }, 400);
    const { memberIds, visibility } = given.data;
    const group = directory.changeGroup(context.req.param('id'), {
      ...(memberIds !== undefined && { memberIds }),
      ...(visibility !== undefined && { visibility }),
    });
    return group ? context.json(group) : context.json({ error: 'There is no group of that id.' }, 404);
  });
  return app;
}
