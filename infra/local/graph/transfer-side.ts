// Where bytes are fetched from and sent to: SharePoint's own host in reality, beside Graph here (rules 131-132).
import { type Context, Hono } from 'hono';
import type { World } from '../world.ts';
import type { GraphAnswer } from './answer.ts';
import { idsOf, refusal, response } from './response.ts';
import type { Transfers } from './transfers.ts';

export function transferSide(world: World, { downloads, uploads }: Transfers): Hono {
  const app = new Hono();
  const answer = (context: Context, work: () => GraphAnswer): Response => {
    const ids = idsOf(context);
    try {
      return response(work(), ids);
    } catch (error) {
      return response(refusal(error, ids, world.clock.now()), ids);
    }
  };
  app.get('/_download/:key', (context) => {
    const file = downloads.take(context.req.param('key'));
    if (!file) return context.body(null, 404);
    const name = encodeURIComponent(file.name);
    return new Response(Buffer.from(file.content), {
      headers: { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename*=UTF-8''${name}` },
    });
  });
  app.get('/_upload/:key', (context) =>
    answer(context, () => ({ status: 200, body: { ...uploads.state(context.req.param('key')) } })),
  );
  app.put('/_upload/:key', async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return answer(context, () => {
      const received = uploads.receive(context.req.param('key'), context.req.header('content-range'), bytes);
      return received.done ? received.result : { status: 202, body: { ...received.state } };
    });
  });
  app.delete('/_upload/:key', (context) =>
    answer(context, () => {
      uploads.close(context.req.param('key'));
      return { status: 204 };
    }),
  );
  return app;
}
