// The tab's door and the server's only listener: who → question → action → answer; what fails becomes a problem with a reference.
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Letter } from '../../blocks/letter.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import { type Language, languageOf } from '../../blocks/text.ts';
import type { Asker, Person } from '../../capabilities/organisation/model.ts';
import { type ActionName, type App, isAction, questionOf } from '../../contract.ts';
import type { Log, Ports } from '../../ports.ts';
import { ABOUT_PAGES, aboutPage } from './about.ts';
import { fileDoor } from './file.ts';
import { WORD, wordOf } from './letter.ts';
import { type Notice, notificationDoor } from './notifications.ts';
import { pictureDoor, shownPictures } from './picture.ts';
import { EXCEL, excelOf } from './sheet.ts';
import { doorText, type Problem } from './text.ts';

interface Fetching {
  readonly by: string;
  readonly at: string;
  readonly language: Language;
}

export interface HttpParts {
  readonly app: App;
  readonly ports: Ports;
  readonly log: Log;
  /** The Entra object id of a valid token. */
  person(authorization: string): Promise<string | undefined>;
  fetchPerson(id: string): Promise<Person | undefined>;
  /** The bot's door in the Teams edge. */
  messages(authorization: string, body: string): Promise<{ readonly status: number; readonly body?: unknown }>;
  /** Graph, or somebody who says so, tells of changes. */
  notified(notices: readonly Notice[]): void;
  /** What can be fetched as a spreadsheet, by the action whose answer it is. */
  readonly sheets: { readonly [Name in ActionName]?: (answer: never, fetching: Fetching) => Sheet };
  /** What can be fetched as a Word file, likewise. */
  readonly letters: { readonly [Name in ActionName]?: (answer: never, fetching: Fetching) => Letter };
  /** Folder of the built tab. */
  readonly tab: string;
  /** Origins besides Teams' own that may frame the tab: the local platform, or none. */
  readonly trustedHosts: readonly string[];
}

const STATUS = {
  signInNeeded: 401,
  unknownPerson: 403,
  notActive: 403,
  unknownAction: 404,
  notUnderstood: 400,
  tooLarge: 413,
  fileTooLarge: 413,
  fileKind: 415,
  pictureTooLarge: 413,
  pictureKind: 415,
  fileGone: 404,
  failed: 500,
} as const satisfies Record<Problem, number>;
const MOST_BYTES = 1_000_000;
// Hosts that teams-js accepts as parents (teams.md 3.6.2).
const TEAMS_FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
];

type Form = 'json' | 'sheet' | 'letter';

const language = (context: Context): Language => languageOf(context.req.header('Accept-Language'));

function problem(context: Context, which: Problem, reference = ''): Response {
  const status = STATUS[which];
  const words = doorText[language(context)][which];
  return context.json({ ...words, status, ...(reference === '' ? {} : { reference }) }, status, {
    'Content-Type': 'application/problem+json',
  });
}

async function json(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

type Write = (result: never, fetching: Fetching) => Promise<Buffer>;

/** The answer as a file of that type. */
const writing = (write: Write, type: string) => async (result: never, fetching: Fetching) => ({
  file: await write(result, fetching),
  type,
});

export function httpDoor(parts: HttpParts): Hono {
  const { app, ports, log } = parts;
  const server = new Hono();

  const asker = async (context: Context): Promise<Asker | Problem> => {
    const id = await parts.person(context.req.header('Authorization') ?? '');
    if (id === undefined) return 'signInNeeded';
    const person = ports.people.get(id) ?? (await parts.fetchPerson(id));
    if (!person) return 'unknownPerson';
    return person.account === 'active' ? app.asker(person, language(context)) : 'notActive';
  };

  const writers = {
    sheet(name: ActionName) {
      const make = parts.sheets[name];
      return make && writing((result, by) => excelOf(make(result, by), by.language), EXCEL);
    },
    letter(name: ActionName) {
      const make = parts.letters[name];
      return make && writing((result, by) => wordOf(make(result, by), by.language), WORD);
    },
  };

  const answer = async (context: Context, name: string, as: Form): Promise<Response> => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const write = isAction(name) && as !== 'json' ? writers[as](name) : undefined;
    if (!isAction(name) || (as !== 'json' && !write)) return problem(context, 'unknownAction');
    const question = questionOf(name, await json(context));
    if (!question.success) return problem(context, 'notUnderstood');
    const action = app.actions[name] as (question: unknown, asker: Asker) => Promise<unknown>;
    const result = await action(question.data, who);
    if (isRefusal(result)) return context.json({ refusal: result });
    if (!write) return context.json({ answer: result });
    const fetching = { by: who.person.name, at: ports.now(), language: who.language };
    const { file, type } = await write(result as never, fetching);
    return context.body(new Uint8Array(file), 200, { 'Content-Type': type });
  };

  server.onError((error, context) => problem(context, 'failed', log.error('request failed', error)));
  server.use(
    secureHeaders({
      xFrameOptions: false,
      crossOriginResourcePolicy: false,
      crossOriginOpenerPolicy: false,
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        // teams.md 3.6.2: teams-js asks for its list of valid hosts here.
        connectSrc: ["'self'", 'https://res.cdn.office.net'],
        frameAncestors: [...TEAMS_FRAMES, ...parts.trustedHosts],
      },
    }),
  );
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => problem(context, 'tooLarge') });
  server.post('/api/messages', limit, async (context) => {
    const { status, body } = await parts.messages(context.req.header('Authorization') ?? '', await context.req.text());
    return body === undefined ? context.body(null, status as 200) : context.json(body, status as 200);
  });
  server.route('/api/notifications', notificationDoor(parts.notified));
  server.route('/api/file', fileDoor({ app, ports, asker, problem }));
  server.route('/api/picture', pictureDoor({ app, ports, asker, problem }));
  server.route('/pictures', shownPictures(ports));
  server.post('/api/ask/:action', limit, (context) => answer(context, context.req.param('action'), 'json'));
  server.post('/api/sheet/:action', limit, (context) => answer(context, context.req.param('action'), 'sheet'));
  server.post('/api/letter/:action', limit, (context) => answer(context, context.req.param('action'), 'letter'));
  server.all('/api/*', (context) => problem(context, 'unknownAction'));
  server.get('/health', (context) => context.json({ ok: true, storage: ports.storage() }));
  server.get('/tab/settings.json', (context) => context.json({ trustedHosts: parts.trustedHosts }));
  server.use('/tab/*', serveStatic({ root: parts.tab, rewriteRequestPath: (path) => path.replace(/^\/tab/u, '') }));
  for (const page of ABOUT_PAGES) server.get(`/${page}`, (context) => context.html(aboutPage(page, language(context))));
  server.get('/', (context) => context.redirect('/tab/index.html'));
  return server;
}
