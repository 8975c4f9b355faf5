import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import {
  type Drive,
  driveId,
  driveItemView,
  driveOf,
  driveOfList,
  driveView,
  fileOf,
  ROOT_ID,
  rootView,
  walk,
} from '../drive.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { checkMatch, itemOf, listOf, placeIn, placeOf, stampOf } from '../place.ts';
import { siteOf } from '../site.ts';
import {
  addFile,
  childrenOf,
  contentOf,
  fileByItem,
  fileByName,
  removeFile,
  renameFile,
  type StoredFile,
} from '../store/files.ts';
import { etagOf } from '../store/item.ts';
import { findItem } from '../store/items.ts';
import { listsOf } from '../store/lists.ts';
import { itemAnswer, viewOf } from './items.ts';

const contextOf = (drive: Drive) => `drives('${driveId(drive.list)}')`;

export function entity(drive: Drive, file: StoredFile): JsonObject {
  const item = findItem(drive.shelf, String(file.item));
  if (!item) throw failure('fileNotFound');
  return {
    '@odata.context': `${ROOT}/$metadata#${contextOf(drive)}/items/$entity`,
    ...driveItemView(drive, file, item),
  };
}

export function getDrives(ask: GraphAsk): GraphAnswer {
  const site = siteOf(ask);
  const libraries = listsOf(ask.world.database, site.id).filter((list) => list.template === 'documentLibrary');
  return collection(
    'drives',
    libraries.map((list) => driveView(driveOfList(ask, site, list))),
  );
}

const driveAnswer = (drive: Drive): GraphAnswer =>
  ok({ '@odata.context': `${ROOT}/$metadata#drives/$entity`, ...driveView(drive) });

export const getDriveOfList = (ask: GraphAsk): GraphAnswer => driveAnswer(driveOfList(ask, siteOf(ask), listOf(ask)));

/** The site's default library: the one that was made first. */
export function getDriveOfSite(ask: GraphAsk): GraphAnswer {
  const site = siteOf(ask);
  const list = listsOf(ask.world.database, site.id).find((each) => each.template === 'documentLibrary');
  if (!list) throw failure('driveNotFound');
  return driveAnswer(driveOfList(ask, site, list));
}

export const getDrive = (ask: GraphAsk): GraphAnswer => driveAnswer(driveOf(ask));

export const getRoot = (ask: GraphAsk): GraphAnswer => ok(rootView(driveOf(ask)));

/** The item of the address: by id, or by path from the root or from a folder. */
function addressed(ask: GraphAsk, drive: Drive): StoredFile {
  const id = ask.param('file');
  const path = ask.param('path');
  if (path === '') return fileOf(drive, id).file;
  const { file } = walk(drive, id || ROOT_ID, path);
  if (!file) throw failure('fileNotFound');
  return file;
}

export function getFile(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  return ok(entity(drive, addressed(ask, drive)));
}

export function getChildren(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  const id = ask.param('file') === '' && ask.param('path') === '' ? ROOT_ID : addressed(ask, drive).id;
  return collection(
    `${contextOf(drive)}/items`,
    childrenOf(drive.shelf, id).map((file) => entity(drive, file)),
  );
}

/** 302 to an address that asks for no token. */
export function getContent(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  const file = addressed(ask, drive);
  if (file.type === null) throw failure('notAFile');
  const content = contentOf(drive.shelf, file.id);
  const key = ask.transfers.downloads.offer({ name: file.name, type: file.type, content });
  return { status: 302, headers: { Location: `${ask.world.origin}/v1.0/_download/${key}` } };
}

// Microsoft's support page "Restrictions and limitations in OneDrive and SharePoint"; that control characters and an ending dot are refused is from reports.
const REFUSED_NAMES = [
  /^$|["*:<>?/\\|\p{Cc}\p{Cs}]/u,
  /^\s|[\s.]$/u,
  /_vti_/iu,
  /^~\$/u,
  /^(?:\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/iu,
];

export function checkName(name: string): void {
  if (REFUSED_NAMES.some((refused) => refused.test(name))) throw failure('fileName');
}

export function postFolder(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  const id = ask.param('file');
  const parent = id === '' || id === ROOT_ID ? ROOT_ID : fileOf(drive, id).file.id;
  const { name, folder } = ask.body();
  if (typeof name !== 'string' || folder === undefined)
    throw failure('notSupported', 'creating a drive item but a folder');
  checkName(name);
  if (fileByName(drive.shelf, parent, name)) throw failure('fileExists');
  const made = addFile(drive.shelf, { parent, name, type: null, content: new Uint8Array() }, stampOf(ask));
  return created(entity(drive, made));
}

export function patchFile(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  const { file, item } = fileOf(drive, ask.param('file'));
  checkMatch(ask, etagOf(item));
  const { name, ...others } = ask.body();
  const strange = Object.keys(others)[0];
  if (typeof name !== 'string' || strange !== undefined)
    throw failure('notSupported', `changing ${strange ?? 'nothing'}`);
  checkName(name);
  const taken = fileByName(drive.shelf, file.parent, name);
  if (taken && taken.id !== file.id) throw failure('fileExists');
  return ok(entity(drive, renameFile(drive.shelf, file, item, name, stampOf(ask))));
}

export function deleteFile(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  const { file, item } = fileOf(drive, ask.param('file'));
  checkMatch(ask, etagOf(item));
  removeFile(drive.shelf, file);
  return noContent;
}

/** The list item of a file, with its columns. */
export function getListItem(ask: GraphAsk): GraphAnswer {
  const drive = driveOf(ask);
  const { item } = fileOf(drive, addressed(ask, drive).id);
  return ok(itemAnswer(placeIn(ask.world, drive.site, drive.list, drive.shelf.columns), item, viewOf(ask)));
}

/** The file of a list item. */
export function getDriveItem(ask: GraphAsk): GraphAnswer {
  const { shelf } = placeOf(ask);
  const drive = driveOfList(ask, siteOf(ask), listOf(ask));
  const file = fileByItem(shelf, itemOf(ask, shelf).id);
  if (!file) throw failure('fileNotFound');
  return ok(entity(drive, file));
}
