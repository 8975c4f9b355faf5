// Files that came with a report: for those who may read the case, as files to save and never to be run in a browser.
import { type Context, Hono } from 'hono';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { App } from '../../contract.ts';
import { EVIDENCE_LIBRARY, type Ports } from '../../ports.ts';
import type { Downloads } from './download.ts';
import { problem } from './problem.ts';
import type { Problem } from './text.ts';

interface EvidenceFileDependencies {
  readonly app: App;
  readonly ports: Ports;
  asker(context: Context): Promise<Asker | Problem>;
  readonly taken: Downloads;
}

export function evidenceDoor({ app, ports, asker, taken }: EvidenceFileDependencies): Hono {
  const door = new Hono();
  const found = async (who: Asker, id: string, file: string) => {
    const page = await app.actions['incident.read']({ id }, who);
    if (isRefusal(page)) return undefined;
    const { number, attachments } = page.incident;
    const one = attachments.find((attachment) => attachment.file === file);
    return one && { number, name: one.name, id: file };
  };
  const opened = async (who: Asker, incident: string, file: string) => {
    const one = await found(who, incident, file);
    if (!one) return 'fileGone';
    const waiting = ports.files.get(file);
    const bytes = waiting
      ? Buffer.from(waiting.base64, 'base64')
      : await ports.files.fetch(EVIDENCE_LIBRARY, one.number, one);
    return bytes ? { name: one.name, type: 'application/octet-stream', bytes } : 'fileGone';
  };
  door.post('/:incident/:file/ticket', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const { incident, file } = context.req.param();
    const one = await found(who, incident, file);
    if (!one) return problem(context, 'unknownAction');
    return taken.ticket(context, who, one.name, () => opened(who, incident, file));
  });
  return door;
}
