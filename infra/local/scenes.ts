// Scenes: whoever starts the platform describes them, and the first screen offers them. A step is one of the platform's own handles.
import { Hono } from 'hono';
import { z } from 'zod';

const words = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

const step = z.discriminatedUnion('do', [
  /** The clock, to an instant; never back: what has happened has happened. */
  z.strictObject({ do: z.literal('clock'), to: z.iso.datetime() }),
  z.strictObject({ do: z.literal('fault'), part: z.string(), name: z.string(), at: z.string().optional() }),
  z.strictObject({ do: z.literal('noFaults') }),
  /** Somebody of the directory is out of office, or is back. */
  z.strictObject({ do: z.literal('away'), person: z.string(), isAway: z.boolean() }),
]);

const schema = z.strictObject({
  scenes: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/u),
      title: words,
      /** What there is to see. */
      text: words,
      /** What to do, one thing after the other. */
      tries: z.array(words),
      steps: z.array(step),
      /** One or two windows, side by side. */
      windows: z
        .array(
          z.strictObject({
            person: z.string(),
            /** Below the person's own address: `chat/bot`. */
            place: z.string(),
            size: z.enum(['phone', 'desk']),
          }),
        )
        .min(1)
        .max(2),
      /** What can be done afterwards, by a button. */
      after: z.array(z.strictObject({ label: words, steps: z.array(step) })),
    }),
  ),
});
export type Scene = z.infer<typeof schema>['scenes'][number];

/** Mounted at `/control/scenes`. In memory, as the cards. */
export function sceneBook(): Hono {
  const app = new Hono();
  let book: z.infer<typeof schema> = { scenes: [] };
  app.get('/', (context) => context.json(book));
  app.put('/', async (context) => {
    const parsed = schema.safeParse(await context.req.json().catch(() => undefined));
    if (!parsed.success) return context.json({ error: z.prettifyError(parsed.error) }, 400);
    book = parsed.data;
    return context.json(book);
  });
  return app;
}
