// The cards of an app side by side: who writes the app puts them here, and the window draws them at `/gallery`.
import { Hono } from 'hono';
import { z } from 'zod';

const schema = z.strictObject({
  cards: z.array(
    z.strictObject({
      /** What it is called in the app's code. */
      name: z.string().min(1),
      /** What stands together: a part of the app. */
      group: z.string(),
      language: z.enum(['sv', 'en']),
      card: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Mounted at `/control/cards`. In memory: cards are made anew whenever the app is started. */
export function cardGallery(): Hono {
  const app = new Hono();
  let shown: z.infer<typeof schema> = { cards: [] };
  let version = 0;
  app.get('/', (context) => context.json({ version, ...shown }));
  app.get('/version', (context) => context.json({ version }));
  app.put('/', async (context) => {
    const parsed = schema.safeParse(await context.req.json().catch(() => undefined));
    if (!parsed.success) return context.json({ error: 'Give {"cards": [{name, group, language, card}]}.' }, 400);
    shown = parsed.data;
    version += 1;
    return context.json({ version });
  });
  return app;
}
