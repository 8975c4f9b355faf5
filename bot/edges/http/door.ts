// A municipality's door: who → question → action → answer; what fails becomes a problem with a reference.
import { type Context, Hono } from 'hono';
import { type Fetching, FILE_TYPES, type Paper, type Papers, type PaperWriter } from '../../blocks/paper.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import { SiteLacks } from '../../blocks/site-lacks.ts';
import { isOpenTo } from '../../capabilities/people/guest-model.ts';
import type { Person } from '../../capabilities/people/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { type ActionName, type App, isAction, questionOf } from '../../contract.ts';
import type { Log, Ports } from '../../ports.ts';
import { downloads } from './download.ts';
import { evidenceDoor } from './evidence-file.ts';
import { fileDoor } from './file.ts';
import { keptNowhere } from './headers.ts';
import { intake, WORDS } from './intake.ts';
import { measureFileDoor } from './measure-file.ts';
import { type Messages, messageDoor } from './messages.ts';
import { type Notice, notificationDoor } from './notifications.ts';
import { pictureDoor, shownPictures } from './picture.ts';
import { lackingProblem, language, named, problem } from './problem.ts';
import type { Problem } from './text.ts';

export interface HttpDependencies {
  readonly app: App;
  readonly ports: Ports;
  readonly log: Log;
  /** The Entra object id of a valid token. */
  person(authorization: string): Promise<string | undefined>;
  fetchPerson(id: string): Promise<Person | undefined>;
  readonly messages: Messages;
  /** False while the machine's disk takes nothing: then nothing can be accepted. */
  canKeep(): boolean;
  /** Graph, or somebody who says so, tells of changes. */
  notified(notices: readonly Notice[]): void;
  /** What can be fetched as a file, by the action whose answer it is. */
  readonly papers: { readonly [Name in ActionName]?: Papers<never> };
  readonly writer: PaperWriter;
  /** Where its addresses begin that carry no token: `/m/laxa`, or nothing where it is the only one. */
  readonly path: string;
}

export interface Health {
  /** False while the machine's disk takes nothing. */
  readonly ok: boolean;
  readonly coordinator: boolean;
  readonly storage: ReturnType<Ports['storage']>;
}

export interface HttpDoor {
  readonly fetch: Hono['fetch'];
  health(): Health;
}

const NOT_UNDERSTOOD = Symbol('not understood');

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

const failing =
  (log: Log) =>
  (error: Error, context: Context): Response => {
    if (!(error instanceof SiteLacks)) return problem(context, 'failed', log.error('request failed', error));
    log.warn('the site lacks what was asked for', { list: error.list, columns: error.columns.join() });
    return lackingProblem(context, error);
  };

type Making = (result: never) => Paper;

interface Asked {
  readonly name: ActionName;
  readonly body: Uint8Array;
}

type AskerOf = (context: Context, name?: ActionName) => Promise<Asker | Problem>;

const askers =
  ({ app, ports, person: signedIn, fetchPerson }: HttpDependencies): AskerOf =>
  async (context, name) => {
    const id = await signedIn(context.req.header('Authorization') ?? '');
    if (id === undefined) return 'signInNeeded';
    const person = ports.people.get(id) ?? (await fetchPerson(id));
    if (!person) return 'unknownPerson';
    const isOpen = name === undefined ? person.account === 'active' : isOpenTo(person, name);
    return isOpen ? app.asker(person, language(context)) : 'notActive';
  };

export function httpDoor(parts: HttpDependencies): HttpDoor {
  const { app, ports, log, path } = parts;
  const taken = downloads({ ports, log, path, person: parts.person });
  const asker = askers(parts);
  const words = intake(WORDS, (context, why: Problem) => problem(context, why));

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
    const fetching = {
      actorName: who.person.name,
      organisation: who.person.company,
      at: ports.now(),
      language: who.language,
    };
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

  const health = (): Health => {
    return { ok: parts.canKeep(), coordinator: !app.services.coordination().isVacant, storage: ports.storage() };
  };
  const door = new Hono();
  door.use('/api/*', keptNowhere);
  door.route('/api/messages', messageDoor(parts.messages));
  door.route('/api/notifications', notificationDoor(parts.notified));
  const files = { app, ports, asker, taken };
  door.route('/api/file', fileDoor(files));
  door.route('/api/evidence', evidenceDoor(files));
  door.route('/api/measure-file', measureFileDoor(files));
  door.route('/api/picture', pictureDoor(files));
  door.route('/pictures', shownPictures(ports));
  door.route('/download', taken.door);
  door.post('/api/ask/:action', ask);
  door.post('/api/sheet/:action', (context) => paper(context, 'sheet'));
  door.post('/api/letter/:action', (context) => paper(context, 'letter'));
  door.all('/api/*', (context) => problem(context, 'unknownAction'));
  door.get('/health', (context) => {
    const now = health();
    return context.json(now, now.ok ? 200 : 503);
  });
  const server = new Hono();
  server.onError(failing(log));
  server.route('/', door);
  if (path !== '') server.route(path, door);
  return { fetch: server.fetch, health };
}
