// Bytes on their way into a library: at once, or in fragments (rules 130-131).
import { created, type GraphAnswer, ok } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { type Drive, driveOf, fileOf, ROOT_ID, walk } from '../drive.ts';
import { failure } from '../errors.ts';
import { checkMatch, objectMember, stampOf } from '../place.ts';
import { addFile, fileByName, replaceContent, type StoredFile } from '../store/files.ts';
import { etagOf } from '../store/item.ts';

import { checkName, entity } from './drives.ts';

/** Rule 133. */
const LONGEST_PATH = 400;
const LARGEST_FILE = 250 * 1024 ** 3;

/** Another name when the wanted one is taken: `Rapport 1.pdf`. */
function freeName(drive: Drive, parent: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 1; ; n += 1) {
    const other = `${stem} ${n}${ending}`;
    if (!fileByName(drive.shelf, parent, other)) return other;
  }
}

interface Sent {
  readonly type: string;
  readonly content: Uint8Array;
  /** `fail`, `replace` or `rename`. */
  readonly behaviour: string;
}

interface Target {
  readonly drive: Drive;
  readonly parent: string;
  readonly name: string;
  readonly there: StoredFile | undefined;
}

function upload(
  ask: GraphAsk,
  { drive, parent, name, there }: Target,
  { type, content, behaviour }: Sent,
): GraphAnswer {
  if (there && behaviour === 'fail') throw failure('fileExists');
  if (!there || behaviour === 'rename') {
    const free = there ? freeName(drive, parent, name) : name;
    return created(entity(drive, addFile(drive.shelf, { parent, name: free, type, content }, stampOf(ask))));
  }
  const { file, item } = fileOf(drive, there.id);
  checkMatch(ask, etagOf(item));
  if (file.type === null) throw failure('notAFile');
  return ok(entity(drive, replaceContent(drive.shelf, file, item, { parent, name, type, content }, stampOf(ask))));
}

/**
 * Where the address says that bytes shall go: into a file by id, or to a path that may be new. Folders that are
 * missing on the way are made (OneDrive/onedrive-api-docs#364; for upload sessions unverified).
 */
function targetOf(ask: GraphAsk): Target {
  const drive = driveOf(ask);
  const path = ask.param('path');
  if (path.length > LONGEST_PATH) throw failure('pathTooLong');
  path.split('/').filter(Boolean).forEach(checkName);
  if (path === '') {
    const { file } = fileOf(drive, ask.param('file'));
    return { drive, parent: file.parent, name: file.name, there: file };
  }
  const { parent, name, file } = walk(drive, ask.param('file') || ROOT_ID, path, (folder, missing) => {
    const made = { parent: folder, name: missing, type: null, content: new Uint8Array() };
    return addFile(drive.shelf, made, stampOf(ask)).id;
  });
  checkName(name);
  return { drive, parent, name, there: file };
}

export function putContent(ask: GraphAsk): GraphAnswer {
  return upload(ask, targetOf(ask), {
    type: ask.header('content-type') ?? 'application/octet-stream',
    content: ask.bytes,
    behaviour: ask.query.get('@microsoft.graph.conflictbehavior') ?? 'replace',
  });
}

/** Rule 131: the bytes come in fragments afterwards, and a conflict shows at the end. */
export function postUploadSession(ask: GraphAsk): GraphAnswer {
  if (ask.param('path') !== '') checkName(ask.param('path').split('/').at(-1) ?? '');
  const item = objectMember(ask.bytes.length === 0 ? {} : ask.body(), 'item');
  const behaviour = String(item['@microsoft.graph.conflictBehavior'] ?? 'fail');
  if (Number(item['fileSize'] ?? 0) > LARGEST_FILE) throw failure('quotaExceeded');
  const { key, state } = ask.transfers.uploads.open((content) =>
    upload(ask, targetOf(ask), { type: 'application/octet-stream', content, behaviour }),
  );
  return ok({ ...state, uploadUrl: `${ask.world.origin}/v1.0/_upload/${key}` });
}
