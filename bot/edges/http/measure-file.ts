// Files that show what was done about a measure: of any kind, kept first on the disk, and given only to be saved, never to be run in a browser.
import { type Context, Hono } from 'hono';
import { isRefusal } from '../../blocks/refusal.ts';
import { fileOwner, LARGEST_FILE } from '../../capabilities/measure/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { App } from '../../contract.ts';
import { EVIDENCE_LIBRARY, type Ports } from '../../ports.ts';
import type { Downloads } from './download.ts';
import { intake, type NoRoom } from './intake.ts';
import { named, problem } from './problem.ts';
import type { Problem } from './text.ts';

interface MeasureFileDependencies {
  readonly app: App;
  readonly ports: Ports;
  asker(context: Context): Promise<Asker | Problem>;
  readonly taken: Downloads;
}

/** Files take memory while they come: so many at once, and no more than this together. */
const FILES = { largest: LARGEST_FILE, count: 12, bytes: 120_000_000 };
const REFUSED = { tooLarge: 'fileTooLarge', busy: 'busy' } as const satisfies Record<NoRoom, Problem>;
const TYPE = 'application/octet-stream';

export function measureFileDoor({ app, ports, asker, taken }: MeasureFileDependencies): Hono {
  const door = new Hono();
  const coming = intake(FILES, (context, why) => problem(context, REFUSED[why]));
  const readable = async (who: Asker, id: string) => {
    const page = await app.actions['measure.read']({ id }, who);
    return isRefusal(page) ? undefined : page;
  };
  const found = async (who: Asker, id: string, file: string) => {
    const page = await readable(who, id);
    const one = page?.events.flatMap(({ files }) => files).find((each) => each.file === file);
    return page && one && { number: page.measure.number, id: file, name: one.name };
  };
  const opened = async (who: Asker, id: string, file: string) => {
    const one = await found(who, id, file);
    if (!one) return 'fileGone';
    const waiting = ports.files.get(file);
    const bytes = waiting
      ? Buffer.from(waiting.base64, 'base64')
      : await ports.files.fetch(EVIDENCE_LIBRARY, one.number, one);
    return bytes ? { name: one.name, type: TYPE, bytes } : 'fileGone';
  };

  /** Kept, and not yet anybody's: an answer about the measure says whose it is. */
  door.post('/:id', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const id = context.req.param('id');
    if (!(await readable(who, id))?.mayAnswer) return problem(context, 'unknownAction');
    return coming.take(context, async (bytes) => {
      if (bytes.byteLength === 0) return problem(context, 'fileEmpty');
      const base64 = Buffer.from(bytes).toString('base64');
      const file = { name: named(context) || 'fil', type: TYPE, base64, size: bytes.byteLength };
      return context.json({ file: ports.files.put(fileOwner(id), file) });
    });
  });

  /** Whether the person may read it is asked again when it is opened. */
  door.post('/:id/:file/ticket', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const { id, file } = context.req.param();
    const one = await found(who, id, file);
    if (!one) return problem(context, 'unknownAction');
    return taken.ticket(context, who, one.name, () => opened(who, id, file));
  });
  return door;
}
