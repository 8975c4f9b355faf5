import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Notified {
  readonly subscriptionId: string;
  readonly clientState?: string;
  readonly changeType: string;
  readonly resource: string;
  readonly tenantId: string;
}

export interface Subscriber {
  readonly url: string;
  /** How it answers the handshake: with the token, with something else, or with an error. */
  handshake: 'good' | 'wrong' | 'error';
  /** The status it answers notifications with. */
  status: number;
  readonly heard: readonly Notified[];
  /** The content types of the handshakes. */
  readonly shaken: readonly string[];
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** A web server that Graph can send change notifications to. */
export async function startSubscriber(): Promise<Subscriber> {
  const heard: Notified[] = [];
  const shaken: string[] = [];
  const server = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://here').searchParams.get('validationToken');
    void textOf(request).then((text) => {
      if (token !== null) {
        shaken.push(request.headers['content-type'] ?? '');
        response.writeHead(subscriber.handshake === 'error' ? 500 : 200, { 'Content-Type': 'text/plain' });
        return response.end(subscriber.handshake === 'good' ? token : 'something else');
      }
      heard.push(...(JSON.parse(text) as { value: Notified[] }).value);
      response.writeHead(subscriber.status);
      return response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const subscriber: Subscriber = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notifications?from=graph`,
    handshake: 'good',
    status: 202,
    heard,
    shaken,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return subscriber;
}
