import { type Platform, type PlatformOptions, startPlatform } from '../../infra/local/platform.ts';

/** A platform of its own on a free port, in memory; close it when done. */
export const startTestPlatform = (overrides: Partial<PlatformOptions> = {}): Promise<Platform> =>
  startPlatform({ port: 0, data: ':memory:', empty: false, ...overrides });

interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export function clientOf(platform: Platform, name: string): AppCredentials {
  const client = platform.info.clients.find((each) => each.name === name);
  if (!client) throw new Error(`no client ${name}`);
  return client;
}

export function personOf(platform: Platform, name: string) {
  const person = platform.world.directory.people.find((each) => each.displayName === name);
  if (!person) throw new Error(`no person ${name}`);
  return person;
}

/** An app-only token for Graph, over the wire. */
export async function graphToken(platform: Platform, name = 'varna-provisioning'): Promise<string> {
  const { clientId, clientSecret } = clientOf(platform, name);
  const response = await fetch(platform.info.token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  const body = (await response.json()) as { access_token: string };
  return body.access_token;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What lies at `value.0.id` in a body. */
export function pick(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], body);
}

export const textAt = (reply: Reply, path: string): string => String(pick(reply.body, path));

/** One member of each row of a collection. */
export function columnOf(reply: Reply, path: string): readonly unknown[] {
  const value = pick(reply.body, 'value');
  return Array.isArray(value) ? value.map((row) => pick(row, path)) : [];
}

/** Links hold dots in their names. */
export const linkOf = (reply: Reply, name: 'nextLink' | 'deltaLink'): string =>
  String((reply.body as Record<string, unknown>)[`@odata.${name}`]);

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Wire = (method: string, path: string, sent?: Sent) => Promise<Reply>;

/** Graph over plain HTTP, as an app. The links that Graph gives can be used as paths. */
export async function wireOf(platform: Platform, name?: string): Promise<Wire> {
  const token = await graphToken(platform, name);
  return async (method, path, { body, headers } = {}) => {
    const response = await fetch(
      path.replace('https://graph.microsoft.com/v1.0', '').replace(/^/, platform.info.graph),
      {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
    );
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
}
