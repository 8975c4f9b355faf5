// The drive of a library, and how its items look from outside (rules 129-130).
import type { GraphAsk } from './ask.ts';
import { failure } from './errors.ts';
import type { JsonObject } from './json.ts';
import { mainSite, type Site } from './site.ts';
import { columnsOf } from './store/columns.ts';
import { childrenOf, fileById, fileByName, type StoredFile } from './store/files.ts';
import { etagOf, type Item } from './store/item.ts';
import { findItem, type Shelf } from './store/items.ts';
import { findList, type List } from './store/lists.ts';

export interface Drive {
  readonly site: Site;
  readonly list: List;
  readonly shelf: Shelf;
}

export const driveId = (list: List): string =>
  `b!${Buffer.from(list.id.replaceAll('-', ''), 'hex').toString('base64url')}`;

function listIdOf(drive: string): string {
  const hex = Buffer.from(drive.slice(2), 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function driveOfList(ask: GraphAsk, site: Site, list: List): Drive {
  if (list.template !== 'documentLibrary') throw failure('driveNotFound');
  const { database } = ask.world;
  return { site, list, shelf: { database, list: list.id, columns: columnsOf(database, list.id) } };
}

/** The drive of the address `/drives/{drive}`. */
export function driveOf(ask: GraphAsk): Drive {
  const site = mainSite(ask.world.directory);
  const list = findList(ask.world.database, site.id, listIdOf(ask.param('drive')));
  if (!list) throw failure('driveNotFound');
  return driveOfList(ask, site, list);
}

export const driveView = ({ site, list }: Drive): JsonObject => ({
  id: driveId(list),
  driveType: 'documentLibrary',
  name: list.displayName,
  description: list.description,
  createdDateTime: list.created,
  lastModifiedDateTime: list.modified,
  webUrl: `${site.webUrl}/${encodeURIComponent(list.name)}`,
  createdBy: list.author,
});

export const ROOT_ID = 'root';

export function fileOf(drive: Drive, id: string): { file: StoredFile; item: Item } {
  const file = fileById(drive.shelf, id);
  const item = file && findItem(drive.shelf, String(file.item));
  if (!file || !item) throw failure('fileNotFound');
  return { file, item };
}

interface Walked {
  readonly parent: string;
  readonly name: string;
  readonly file?: StoredFile;
}

const noFolder = (): string => {
  throw failure('fileNotFound');
};

/**
 * Walks down from a folder; without `file` when the last part is not there.
 * @param makeFolder what becomes of a folder that is missing on the way: its id, or 404
 */
export function walk(
  drive: Drive,
  from: string,
  path: string,
  makeFolder: (parent: string, name: string) => string = noFolder,
): Walked {
  const parts = path.split('/').filter(Boolean);
  const name = parts.pop() ?? '';
  const parent = parts.reduce((at, part) => {
    const folder = fileByName(drive.shelf, at, part);
    if (!folder) return makeFolder(at, part);
    return folder.type === null ? folder.id : noFolder();
  }, from);
  const file = fileByName(drive.shelf, parent, name);
  return { parent, name, ...(file && { file }) };
}

/** Names from the root to the file. */
export function pathOf(drive: Drive, file: StoredFile): readonly string[] {
  const parent = file.parent === ROOT_ID ? undefined : fileById(drive.shelf, file.parent);
  return [...(parent ? pathOf(drive, parent) : []), file.name];
}

function facets(drive: Drive, file: StoredFile): JsonObject {
  return file.type === null
    ? { folder: { childCount: childrenOf(drive.shelf, file.id).length } }
    : { file: { mimeType: file.type } };
}

export function driveItemView(drive: Drive, file: StoredFile, item: Item): JsonObject {
  const path = pathOf(drive, file);
  const folder = path
    .slice(0, -1)
    .map((part) => `/${part}`)
    .join('');
  const base = `${drive.site.webUrl}/${encodeURIComponent(drive.list.name)}`;
  return {
    '@odata.etag': etagOf(item),
    id: file.id,
    name: file.name,
    size: file.size,
    eTag: etagOf(item),
    cTag: `"c:{${item.guid}},${item.version}"`,
    createdDateTime: item.created,
    lastModifiedDateTime: item.modified,
    createdBy: item.author,
    lastModifiedBy: item.editor,
    webUrl: `${base}/${path.map(encodeURIComponent).join('/')}`,
    parentReference: {
      driveId: driveId(drive.list),
      driveType: 'documentLibrary',
      id: file.parent,
      path: `/drives/${driveId(drive.list)}/root:${folder}`,
      siteId: drive.site.id,
    },
    sharepointIds: { listId: drive.list.id, listItemId: String(item.id), siteUrl: drive.site.webUrl },
    ...facets(drive, file),
  };
}

export function rootView(drive: Drive): JsonObject {
  const children = childrenOf(drive.shelf, ROOT_ID);
  return {
    id: ROOT_ID,
    name: 'root',
    size: children.reduce((sum, file) => sum + file.size, 0),
    webUrl: String(driveView(drive)['webUrl']),
    parentReference: { driveId: driveId(drive.list), driveType: 'documentLibrary' },
    folder: { childCount: children.length },
    root: {},
  };
}
