// The whole document, in and out: bytes are looked at before they are kept, and given only to those who may read the version.
import { type Context, Hono } from 'hono';
import { isRefusal } from '../../blocks/refusal.ts';
import { FILE_KINDS, fileOwner, LARGEST_FILE } from '../../capabilities/policy/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { ActionName, App } from '../../contract.ts';
import { DOCUMENT_LIBRARY, type Ports } from '../../ports.ts';
import type { Downloads } from './download.ts';
import { intake, type NoRoom } from './intake.ts';
import { named, problem } from './problem.ts';
import type { Problem } from './text.ts';

type FileKind = (typeof FILE_KINDS)[number];

const TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};
const starts = (bytes: Uint8Array, words: string, at = 0) =>
  Buffer.from(bytes.subarray(at, at + words.length)).toString('latin1') === words;
const ZIP = 'PK\u0003\u0004';
/** A name is only a claim: what the bytes begin with decides. An OpenDocument file says what it is in its first entry. */
const IS: Readonly<Record<FileKind, (bytes: Uint8Array) => boolean>> = {
  pdf: (bytes) => starts(bytes, '%PDF-'),
  docx: (bytes) => starts(bytes, ZIP) && !starts(bytes, 'mimetype', 30),
  odt: (bytes) => starts(bytes, ZIP) && starts(bytes, `mimetype${TYPES.odt}`, 30),
};

function kindOf(name: string, bytes: Uint8Array): FileKind | undefined {
  return FILE_KINDS.find((kind) => name.toLowerCase().endsWith(`.${kind}`) && IS[kind](bytes));
}

interface FileDependencies {
  readonly app: App;
  readonly ports: Ports;
  asker(context: Context, name?: ActionName): Promise<Asker | Problem>;
  readonly taken: Downloads;
}

/** Files take memory while they come: so many at once, and no more than this together. */
const FILES = { largest: LARGEST_FILE, count: 12, bytes: 120_000_000 };
const REFUSED = { tooLarge: 'fileTooLarge', busy: 'busy' } as const satisfies Record<NoRoom, Problem>;

export function fileDoor({ app, ports, asker, taken }: FileDependencies): Hono {
  const door = new Hono();
  const readable = async (who: Asker, id: string) => {
    const page = await app.actions['policy.read']({ id }, who);
    return isRefusal(page) ? undefined : page;
  };
  const coming = intake(FILES, (context, why) => problem(context, REFUSED[why]));

  /** Kept, and not yet anybody's: `policy.attach` says whose it is. */
  door.post('/:id', async (context) => {
    const who = await asker(context);
    if (typeof who === 'string') return problem(context, who);
    const id = context.req.param('id');
    if (!(await readable(who, id))?.mayManage) return problem(context, 'unknownAction');
    return coming.take(context, async (bytes) => {
      const name = named(context);
      const kind = kindOf(name, bytes);
      if (kind === undefined) return problem(context, 'fileKind');
      const base64 = Buffer.from(bytes).toString('base64');
      return context.json({
        file: ports.files.put(fileOwner(id), { name, type: TYPES[kind], base64, size: bytes.byteLength }),
      });
    });
  });

  const opened = async (who: Asker, id: string) => {
    const file = (await readable(who, id))?.version.file;
    if (!file) return 'fileGone';
    const waiting = ports.files.get(file.id);
    const bytes = waiting ? Buffer.from(waiting.base64, 'base64') : await ports.files.fetch(DOCUMENT_LIBRARY, id, file);
    if (!bytes) return 'fileGone';
    const kind = FILE_KINDS.find((one) => file.name.toLowerCase().endsWith(`.${one}`)) ?? 'pdf';
    return { name: file.name, type: TYPES[kind], bytes };
  };

  /** Whether the person may read it is asked again when it is opened. */
  door.post('/:id/ticket', async (context) => {
    const who = await asker(context, 'policy.read');
    if (typeof who === 'string') return problem(context, who);
    const id = context.req.param('id');
    const page = await readable(who, id);
    if (!page) return problem(context, 'unknownAction');
    const { file } = page.version;
    return file ? taken.ticket(context, who, file.name, () => opened(who, id)) : problem(context, 'fileGone');
  });
  return door;
}
