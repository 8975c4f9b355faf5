// The whole document, in and out: bytes are looked at before they are kept, and given only to those who may read the version.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { oneLine } from '../../blocks/plain.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Asker } from '../../capabilities/organisation/model.ts';
import { FILE_KINDS, fileOwner, LARGEST_FILE } from '../../capabilities/policy/model.ts';
import type { App } from '../../contract.ts';
import { DOCUMENT_LIBRARY, type Ports } from '../../ports.ts';
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

interface Parts {
  readonly app: App;
  readonly ports: Ports;
  asker(context: Context): Promise<Asker | Problem>;
  problem(context: Context, which: Problem): Response;
}

const LONGEST_NAME = 200;
const nameOf = (context: Context): string => {
  try {
    return oneLine(decodeURIComponent(context.req.header('X-File-Name') ?? '')).slice(-LONGEST_NAME);
  } catch {
    return '';
  }
};

export function fileDoor({ app, ports, asker, problem }: Parts): Hono {
  const door = new Hono();
  const readable = async (context: Context, id: string) => {
    const who = await asker(context);
    if (typeof who === 'string') return who;
    const page = await app.actions['policy.read']({ id }, who);
    return isRefusal(page) ? 'unknownAction' : page;
  };
  const limit = bodyLimit({ maxSize: LARGEST_FILE, onError: (context) => problem(context, 'fileTooLarge') });

  /** Kept, and not yet anybody's: `policy.attach` says whose it is. */
  door.post('/:id', limit, async (context) => {
    const id = context.req.param('id');
    const page = await readable(context, id);
    if (typeof page === 'string') return problem(context, page);
    if (!page.mayManage) return problem(context, 'unknownAction');
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const name = nameOf(context);
    const kind = kindOf(name, bytes);
    if (kind === undefined) return problem(context, 'fileKind');
    const base64 = Buffer.from(bytes).toString('base64');
    return context.json({
      file: ports.files.put(fileOwner(id), { name, type: TYPES[kind], base64, size: bytes.byteLength }),
    });
  });

  door.get('/:id', async (context) => {
    const id = context.req.param('id');
    const page = await readable(context, id);
    if (typeof page === 'string') return problem(context, page);
    const { file } = page.version;
    if (!file) return problem(context, 'fileGone');
    const waiting = ports.files.get(file.id);
    const bytes = waiting
      ? new Uint8Array(Buffer.from(waiting.base64, 'base64'))
      : await ports.files.fetch(DOCUMENT_LIBRARY, id, file);
    if (!bytes) return problem(context, 'fileGone');
    const kind = FILE_KINDS.find((one) => file.name.toLowerCase().endsWith(`.${one}`)) ?? 'pdf';
    return context.body(new Uint8Array(bytes), 200, {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });
  return door;
}
