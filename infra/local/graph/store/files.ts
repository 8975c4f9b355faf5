// Files and folders of a library; each has its list item beside it, which holds its columns.
import { randomUUID } from 'node:crypto';
import type { Row } from '../../database.ts';
import type { Item } from './item.ts';
import { dropItem, findItem, insertItem, type Shelf, type Stamp, updateItem } from './items.ts';

export interface StoredFile {
  /** The drive item's id. */
  readonly id: string;
  readonly list: string;
  /** The list item's number. */
  readonly item: number;
  /** The folder's id, or `root`. */
  readonly parent: string;
  readonly name: string;
  /** Media type; null for a folder. */
  readonly type: string | null;
  readonly size: number;
}

const META = 'id, list, item, parent, name, type, size';

const fileOf = (row: Row): StoredFile => ({
  id: String(row['id']),
  list: String(row['list']),
  item: Number(row['item']),
  parent: String(row['parent']),
  name: String(row['name']),
  type: row['type'] === null ? null : String(row['type']),
  size: Number(row['size']),
});

const one = (row: Row | undefined) => row && fileOf(row);

export const fileById = ({ database, list }: Shelf, id: string): StoredFile | undefined =>
  one(database.one(`SELECT ${META} FROM graph_file WHERE list = ? AND id = ?`, [list, id]));

export const fileByItem = ({ database, list }: Shelf, item: number): StoredFile | undefined =>
  one(database.one(`SELECT ${META} FROM graph_file WHERE list = ? AND item = ?`, [list, item]));

export const fileByName = ({ database, list }: Shelf, parent: string, name: string): StoredFile | undefined =>
  one(database.one(`SELECT ${META} FROM graph_file WHERE list = ? AND parent = ? AND name = ?`, [list, parent, name]));

export const childrenOf = ({ database, list }: Shelf, parent: string): readonly StoredFile[] =>
  database
    .all(`SELECT ${META} FROM graph_file WHERE list = ? AND parent = ? ORDER BY name`, [list, parent])
    .map(fileOf);

export function contentOf({ database, list }: Shelf, id: string): Uint8Array {
  const row = database.one('SELECT content FROM graph_file WHERE list = ? AND id = ?', [list, id]);
  return Buffer.from(String(row?.['content'] ?? ''), 'base64');
}

interface Upload {
  readonly parent: string;
  readonly name: string;
  /** Null makes a folder. */
  readonly type: string | null;
  readonly content: Uint8Array;
}

export function addFile(shelf: Shelf, upload: Upload, stamp: Stamp): StoredFile {
  return shelf.database.together(() => {
    const item = insertItem(shelf, { FileLeafRef: upload.name }, stamp);
    const id = `01${randomUUID().replaceAll('-', '').toUpperCase()}`;
    const { parent, name, type, content } = upload;
    // Text, because libsql's parameters must not hold a buffer.
    const text = Buffer.from(content).toString('base64');
    const values = [id, shelf.list, item.id, parent, name, type, content.length, text];
    shelf.database.run('INSERT INTO graph_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)', values);
    return { id, list: shelf.list, item: item.id, parent, name, type, size: content.length };
  });
}

export function replaceContent(shelf: Shelf, file: StoredFile, item: Item, upload: Upload, stamp: Stamp): StoredFile {
  return shelf.database.together(() => {
    updateItem(shelf, item, {}, stamp);
    const text = Buffer.from(upload.content).toString('base64');
    const values = [upload.type, upload.content.length, text, file.id];
    shelf.database.run('UPDATE graph_file SET type = ?, size = ?, content = ? WHERE id = ?', values);
    return { ...file, type: upload.type, size: upload.content.length };
  });
}

export function renameFile(shelf: Shelf, file: StoredFile, item: Item, name: string, stamp: Stamp): StoredFile {
  return shelf.database.together(() => {
    updateItem(shelf, item, { FileLeafRef: name }, stamp);
    shelf.database.run('UPDATE graph_file SET name = ? WHERE id = ?', [name, file.id]);
    return { ...file, name };
  });
}

/** A folder goes with all that is in it. */
export function removeFile(shelf: Shelf, file: StoredFile): void {
  const remove = (each: StoredFile): void => {
    childrenOf(shelf, each.id).forEach(remove);
    const item = findItem(shelf, String(each.item));
    if (item) dropItem(shelf, item);
  };
  shelf.database.together(() => remove(file));
}
