// The files of a case: in from those who handle it, and out to those who may read it, to save and never to run in a browser.
import { type Context, Hono } from 'hono';
import { isRefusal } from '../../blocks/refusal.ts';
import { evidenceOwner, LARGEST_EVIDENCE } from '../../capabilities/case-evidence/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { type App, questionOf } from '../../contract.ts';
import { EVIDENCE_LIBRARY, type Ports } from '../../ports.ts';
import type { Downloads } from './download.ts';
import { intake, type NoRoom } from './intake.ts';
import { named, problem } from './problem.ts';
import type { Problem } from './text.ts';

interface EvidenceFileDependencies {
  readonly app: App;
  readonly ports: Ports;
  asker(context: Context): Promise<Asker | Problem>;
  readonly taken: Downloads;
}

/** Files take memory while they come: so many at once, and no more than this together. */
const FILES = { largest: LARGEST_EVIDENCE, count: 12, bytes: 120_000_000 };
const REFUSED = { tooLarge: 'evidenceTooLarge', busy: 'busy' } as const satisfies Record<NoRoom, Problem>;
/** Whatever it is, it is kept as it came and opened by nobody here. */
const TYPE = 'application/octet-stream';

export function evidenceDoor({ app, ports, asker, taken }: EvidenceFileDependencies): Hono {
  const door = new Hono();
  const coming = intake(FILES, (context, why) => problem(context, REFUSED[why]));
  const evidenceOf = async (who: Asker, id: string) => {
    const page = await app.actions['caseEvidence.read']({ id }, who);
    return isRefusal(page) ? undefined : page;
  };

  /** Kept, and not yet anybody's: `caseEvidence.add` says whose it is. */
  door.post('/:incident', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const id = context.req.param('incident');
    if (!(await evidenceOf(who, id))?.mayHandle) return problem(context, 'unknownAction');
    return coming.take(context, async (bytes) => {
      if (bytes.byteLength === 0) return problem(context, 'evidenceEmpty');
      const base64 = Buffer.from(bytes).toString('base64');
      const file = { name: named(context), type: TYPE, base64, size: bytes.byteLength };
      return context.json({ file: ports.files.put(evidenceOwner(id), file) });
    });
  });

  /** Whether the person may read it is asked again when it is opened, and then who fetched it is written down. */
  const opened = async (who: Asker, incident: string, file: string) => {
    const question = questionOf('caseEvidence.take', { id: incident, file, key: ports.newId() });
    const one = question.success ? await app.actions['caseEvidence.take'](question.data, who) : undefined;
    if (!one || isRefusal(one)) return 'fileGone';
    const waiting = ports.files.get(file);
    const bytes = waiting
      ? Buffer.from(waiting.base64, 'base64')
      : await ports.files.fetch(EVIDENCE_LIBRARY, one.number, { id: file, name: one.name });
    return bytes ? { name: one.name, type: TYPE, bytes } : 'fileGone';
  };
  door.post('/:incident/:file/ticket', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const { incident, file } = context.req.param();
    const one = (await evidenceOf(who, incident))?.rows.find((row) => row.file === file);
    if (!one) return problem(context, 'unknownAction');
    return taken.ticket(context, who, one.name, () => opened(who, incident, file));
  });
  return door;
}
