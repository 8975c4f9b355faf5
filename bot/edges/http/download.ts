// Files that a person takes with them: fetched at an address outside Teams, with a ticket instead of a token.
import { create as disposition } from 'content-disposition';
import { type Context, Hono } from 'hono';
import { asciiName, safeName } from '../../blocks/file-name.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { Log, Ports } from '../../ports.ts';
import { keptNowhere } from './headers.ts';
import { language, problemPage } from './problem.ts';
import type { Problem } from './text.ts';
import { tickets } from './tickets.ts';

export interface Download {
  /** With its ending. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The file, or why it cannot be had any more. */
type Open = () => Promise<Download | Problem>;

export interface Downloads {
  /** Answers with the address where this person opens it. */
  ticket(context: Context, who: Asker, name: string, open: Open): Response;
  readonly door: Hono;
}

interface DownloadDependencies {
  readonly ports: Pick<Ports, 'now' | 'people'>;
  readonly log: Log;
  /** Where the municipality's addresses begin. */
  readonly path: string;
  /** The Entra object id of a valid token. */
  person(authorization: string): Promise<PersonId | undefined>;
}

const savedAs = (name: string): string => safeName(name, { otherwise: 'Värna', instead: ' ' });

export function downloads({ ports, log, path, person }: DownloadDependencies): Downloads {
  const given = tickets<Open>(() => Date.parse(ports.now()));
  const door = new Hono();
  door.use(keptNowhere);
  door.get('/:secret', async (context) => {
    const secret = context.req.param('secret');
    // A look at what is there, which filters of links and phones take first, must not use it up.
    if (context.req.method === 'HEAD') return context.body(null, given.holds(secret) ? 204 : 410);
    const authorization = context.req.header('Authorization');
    const who = authorization === undefined ? undefined : ((await person(authorization)) ?? '');
    const used = given.use(secret, who);
    if ('refused' in used) return problemPage(context, used.refused, used.language ?? language(context));
    const account = ports.people.get(used.person)?.account ?? 'disabled';
    if (account === 'disabled') return problemPage(context, 'notActive', used.language);
    try {
      const file = await used.what();
      if (typeof file === 'string') return problemPage(context, file, used.language);
      const name = savedAs(file.name);
      return context.body(new Uint8Array(file.bytes), 200, {
        'Content-Type': file.type,
        'Content-Disposition': disposition(name, { fallback: asciiName(name) }),
      });
    } catch (error) {
      return problemPage(context, 'failed', used.language, log.error('download failed', error));
    }
  });
  return {
    ticket(context, { person: { id }, language: to }, name, open) {
      const secret = given.give({ person: id, language: to, what: open });
      return context.json({ ticket: { path: `${path}/download/${secret}`, name: savedAs(name) } });
    },
    door,
  };
}
