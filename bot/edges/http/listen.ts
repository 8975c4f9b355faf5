import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  /** What is under way is answered; browsers and Teams keep their connections open, the idle ones are closed. */
  close(): Promise<void>;
}

/** Resolves when it listens; rejects when the port is taken. */
export async function listen(app: Hono, port: number, hostname: string): Promise<Listening> {
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port, hostname }, () => resolve(started));
    started.once('error', reject);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
