// A bot of the tests' own at the end of the wire, so that the Teams side is seen from both ends.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform } from '../../infra/local/platform.ts';
import { clientOf, personOf, startTestPlatform } from '../builders/local-platform.ts';

export type Json = Record<string, unknown>;

export interface Heard {
  readonly authorization: string;
  readonly activity: Json;
}

export interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Json;
}

export interface Stage {
  readonly platform: Platform;
  readonly botId: string;
  /** What reached the bot, oldest first. */
  readonly heard: Heard[];
  /** How the bot answers; replace it at will. */
  answer: (activity: Json) => Json | undefined | Promise<Json | undefined>;
  /** What the bot asks of the connector. */
  connector(method: string, path: string, body?: unknown, token?: string): Promise<Reply>;
  /** What a person does; `path` begins after the person. */
  as(name: string, method: string, path: string, body?: unknown): Promise<Json & Json[]>;
  id(name: string): string;
  mri(name: string): Promise<string>;
  channel(name: string, title: string): Promise<string>;
  close(): Promise<void>;
}

/** What lies inside, step by step; undefined where a step is missing. */
export function inside(value: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], value);
}

export const card = (text: string, more: Json = {}): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  ...more,
});
export const withCard = (content: Json, more: Json = {}): Json => ({
  type: 'message',
  summary: 'Ett kort',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  ...more,
});
export const cardAnswer = (value: Json): Json => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});

export function manifestFor(botId: string): Json {
  return {
    manifestVersion: '1.30',
    version: '1.0.0',
    id: '11111111-2222-4333-8444-555555555555',
    name: { short: 'Provbot', full: 'Provbot' },
    bots: [
      {
        botId,
        scopes: ['personal', 'team'],
        supportsFiles: true,
        commandLists: [{ scopes: ['personal'], commands: [{ title: 'hjälp', description: 'Visa hjälp' }] }],
      },
    ],
    composeExtensions: [
      {
        botId,
        commands: [{ id: 'report', type: 'action', context: ['message'], title: 'Rapportera', fetchTask: true }],
      },
    ],
    staticTabs: [{ entityId: 'mine', name: 'Mina uppgifter', contentUrl: 'http://127.0.0.1:1/tab?theme={theme}' }],
    webApplicationInfo: { id: botId },
    localizationInfo: {
      defaultLanguageTag: 'sv-se',
      additionalLanguages: [{ languageTag: 'en-us', file: 'en-us.json' }],
    },
  };
}

const LANGUAGES = {
  'en-us': { 'bots[0].commandLists[0].commands[0].title': 'help', 'staticTabs[0].name': 'My tasks' },
};

async function listen(stage: { heard: Heard[]; answer: Stage['answer'] }): Promise<Server> {
  const server = createServer((request, response) => void answerTo(request, response));
  const answerTo = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Json;
    stage.heard.push({ authorization: request.headers.authorization ?? '', activity });
    const body = await stage.answer(activity);
    if (!body) return void response.end();
    return void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export async function connectorToken(platform: Platform, client: string): Promise<string> {
  const { clientId, clientSecret } = clientOf(platform, client);
  const scope = 'https://api.botframework.com/.default';
  const fields = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope };
  const response = await fetch(platform.info.token, { method: 'POST', body: new URLSearchParams(fields) });
  return String(((await response.json()) as Json)['access_token']);
}

async function ask(method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (text === '' ? {} : JSON.parse(text)) as Json,
  };
}

/** A platform with the app installed and the team greeted. */
export async function setStage(): Promise<Stage> {
  const platform = await startTestPlatform();
  const botId = clientOf(platform, 'varna').clientId;
  const heard: Heard[] = [];
  const own: Pick<Stage, 'heard' | 'answer'> = { heard, answer: () => undefined };
  const server = await listen(own);
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const token = await connectorToken(platform, 'varna');
  const id = (name: string) => personOf(platform, name).id;
  const as = async (name: string, method: string, path: string, body?: unknown) =>
    (await ask(method, `${platform.world.origin}/teams/api/people/${id(name)}${path}`, body)).body as Json & Json[];
  await ask('PUT', `${platform.world.origin}/teams/app`, {
    manifest: manifestFor(botId),
    languages: LANGUAGES,
    messagingEndpoint: endpoint,
  });
  return Object.assign(own, {
    platform,
    botId,
    id,
    as,
    connector: (method: string, path: string, body?: unknown, bearer = token) =>
      ask(
        method,
        `${platform.info.connector}${path}`,
        body,
        bearer === '' ? {} : { authorization: `Bearer ${bearer}` },
      ),
    async mri(name: string) {
      await as(name, 'GET', '/chats/bot/messages');
      const mine = heard.find(({ activity }) => inside(activity, 'from', 'aadObjectId') === id(name));
      return String(inside(mine, 'activity', 'from', 'id'));
    },
    async channel(name: string, title: string) {
      const chats = await as(name, 'GET', '/chats');
      return String(chats.find((chat) => chat['title'] === title)?.['id']);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await platform.close();
    },
  });
}
