// The tab's door and the server's only listener: who → question → action → answer; what fails becomes a problem with a reference.

import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { type Fetching, FILE_TYPES, type Paper, type Papers, type PaperWriter } from '../../blocks/paper.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import { isOpenTo } from '../../capabilities/organisation/guest-model.ts';
import type { Asker, Person } from '../../capabilities/organisation/model.ts';
import { type ActionName, type App, isAction, questionOf } from '../../contract.ts';
import type { Log, Ports } from '../../ports.ts';
import { ABOUT_PAGES, aboutPage } from './about.ts';
import { downloads } from './download.ts';
import { evidenceDoor } from './evidence-file.ts';
import { fileDoor } from './file.ts';
import { endUnread, keptNowhere, secured } from './headers.ts';
import { intake } from './intake.ts';
import { type Notice, notificationDoor } from './notifications.ts';
import { pictureDoor, shownPictures } from './picture.ts';
import { language, named, problem } from './problem.ts';
import type { Problem } from './text.ts';

export interface HttpDependencies {
  readonly app: App;
  readonly ports: Ports;
  readonly log: Log;
  /** The Entra object id of a valid token. */
  person(authorization: string): Promise<string | undefined>;
  fetchPerson(id: string): Promise<Person | undefined>;
  /** The bot's door in the Teams edge: who knocks, and only then what they bring. */
  readonly messages: {
    knows(authorization: string): Promise<boolean>;
    receive(authorization: string, body: string): Promise<{ readonly status: number; readonly body?: unknown }>;
  };
  /** False while the machine's disk takes nothing: then nothing can be accepted. */
  canKeep(): boolean;
  /** Graph, or somebody who says so, tells of changes. */
  notified(notices: readonly Notice[]): void;
  /** What can be fetched as a file, by the action whose answer it is. */
  readonly papers: { readonly [Name in ActionName]?: Papers<never> };
  readonly writer: PaperWriter;
  /** Folder of the built tab. */
  readonly tab: string;
  /** Origins besides Teams' own that may frame the tab: the local platform, or none. */
  readonly trustedHosts: readonly string[];
}

/** Questions and messages; at rest a municipality of 20 000 has a handful of them under way. */
const WORDS = { largest: 1_000_000, count: 500, bytes: 64_000_000 };
const NOT_UNDERSTOOD = Symbol('not understood');

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

type Making = (result: never) => Paper;

interface Asked {
  readonly name: ActionName;
  readonly body: Uint8Array;
}

export function httpDoor(parts: HttpDependencies): Hono {
  const { app, ports, log } = parts;
  const server = new Hono();
  const taken = downloads({ ports, log, person: parts.person });

  const asker = async (context: Context, name?: ActionName): Promise<Asker | Problem> => {
    const id = await parts.person(context.req.header('Authorization') ?? '');
    if (id === undefined) return 'signInNeeded';
    const person = ports.people.get(id) ?? (await parts.fetchPerson(id));
    if (!person) return 'unknownPerson';
    const isOpen = name === undefined ? person.account === 'active' : isOpenTo(person, name);
    return isOpen ? app.asker(person, language(context)) : 'notActive';
  };

  const isBusy = (context: Context, why: Problem) => problem(context, why);
  const words = intake(WORDS, isBusy);

  const answer = async (who: Asker, { name, body }: Asked): Promise<unknown> => {
    const question = questionOf(name, json(body));
    if (!question.success) return NOT_UNDERSTOOD;
    const action = app.actions[name] as (question: unknown, asker: Asker) => Promise<unknown>;
    return action(question.data, who);
  };

  const ask = async (context: Context): Promise<Response> => {
    const name = context.req.param('action') ?? '';
    const who = await asker(context, isAction(name) ? name : undefined);
    if (typeof who === 'string') return problem(context, who);
    if (!isAction(name)) return problem(context, 'unknownAction');
    return words.take(context, async (body) => {
      const result = await answer(who, { name, body });
      if (result === NOT_UNDERSTOOD) return problem(context, 'notUnderstood');
      return context.json(isRefusal(result) ? { refusal: result } : { answer: result });
    });
  };

  const makingOf = (name: ActionName, as: Paper['as'], fetching: Fetching): Making | undefined => {
    const { sheet, letter } = parts.papers[name] ?? {};
    const { language: to } = fetching;
    if (as === 'sheet') return sheet && ((result) => ({ as, sheet: sheet(result, fetching), language: to }));
    return letter && ((result) => ({ as, letter: letter(result, fetching), language: to }));
  };

  /** The same answer as a file; whoever may not ask may not fetch. */
  const paper = async (context: Context, as: Paper['as']): Promise<Response> => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const name = context.req.param('action') ?? '';
    const fetching = { by: who.person.name, at: ports.now(), language: who.language };
    const make = isAction(name) ? makingOf(name, as, fetching) : undefined;
    if (!isAction(name) || !make) return problem(context, 'unknownAction');
    return words.take(context, async (body) => {
      const result = await answer(who, { name, body });
      if (result === NOT_UNDERSTOOD) return problem(context, 'notUnderstood');
      if (isRefusal(result)) return context.json({ refusal: result });
      const made = make(result as never);
      const bytes = await parts.writer.write(made);
      const { type, ending } = FILE_TYPES[as];
      const own = made.as === 'sheet' ? made.sheet.name : made.letter.name;
      const file = `${named(context) || own}.${ending}`;
      return taken.ticket(context, who, file, async () => ({ name: file, type, bytes }));
    });
  };

  server.onError((error, context) => problem(context, 'failed', log.error('request failed', error)));
  server.use(secured(parts.trustedHosts), endUnread);
  server.use('/api/*', keptNowhere);
  const messages = intake(WORDS, (context, why) => context.body(null, why === 'busy' ? 503 : 413));
  server.post('/api/messages', async (context) => {
    const authorization = context.req.header('Authorization') ?? '';
    if (!(await parts.messages.knows(authorization))) return context.body(null, 401);
    return messages.take(context, async (bytes) => {
      const { status, body } = await parts.messages.receive(authorization, Buffer.from(bytes).toString('utf8'));
      return body === undefined ? context.body(null, status as 200) : context.json(body, status as 200);
    });
  });
  server.route('/api/notifications', notificationDoor(parts.notified));
  const files = { app, ports, asker, taken };
  server.route('/api/file', fileDoor(files));
  server.route('/api/evidence', evidenceDoor(files));
  server.route('/api/picture', pictureDoor(files));
  server.route('/pictures', shownPictures(ports));
  server.route('/download', taken.door);
  server.post('/api/ask/:action', ask);
  server.post('/api/sheet/:action', (context) => paper(context, 'sheet'));
  server.post('/api/letter/:action', (context) => paper(context, 'letter'));
  server.all('/api/*', (context) => problem(context, 'unknownAction'));
  server.get('/health', (context) => {
    const ok = parts.canKeep();
    const coordinator = !app.services.coordination().isVacant;
    return context.json({ ok, coordinator, storage: ports.storage() }, ok ? 200 : 503);
  });
  server.get('/tab/settings.json', (context) => context.json({ trustedHosts: parts.trustedHosts }));
  server.use('/tab/*', serveStatic({ root: parts.tab, rewriteRequestPath: (path) => path.replace(/^\/tab/u, '') }));
  for (const page of ABOUT_PAGES) server.get(`/${page}`, (context) => context.html(aboutPage(page, language(context))));
  server.get('/', (context) => context.redirect('/tab/index.html'));
  return server;
}
