// What kinds of item a list holds: the site's own kinds, and a list's copies of them (rule 66).
import type { Database } from '../database.ts';
import { guidOf } from '../directory/guid.ts';
import type { JsonObject } from './json.ts';
import type { List } from './store/lists.ts';

export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parent: string;
}

const kind = (id: string, name: string, description: string, parent = '0x01'): ContentType => ({
  id,
  name,
  description,
  parent,
});

/** A part of those every site has from the start. */
export const SITE_TYPES: readonly ContentType[] = [
  kind('0x01', 'Item', 'Create a new list item.', '0x'),
  kind('0x0101', 'Document', 'Create a new document.'),
  kind('0x0102', 'Event', 'Create a new meeting, deadline or other event.'),
  kind('0x0103', 'Issue', 'Track an issue or problem.'),
  kind('0x0104', 'Announcement', 'Create a new news item, status or other short piece of information.'),
  kind('0x0105', 'Link', 'Create a new link to a Web page or other resource.'),
  kind('0x0106', 'Contact', 'Store information about a business or personal contact.'),
  kind('0x0108', 'Task', 'Track a work item that you or your team needs to complete.'),
  kind('0x0120', 'Folder', 'Create a new folder.'),
];

/** A child's id is the parent's, two zeros and 32 hexadecimal digits. */
const childId = (parent: string, seed: string) => `${parent}00${guidOf(seed).replaceAll('-', '').toUpperCase()}`;

const ITEM = kind('0x0100B2F6E5A1C34B4C4E9E1D5A7F3B2C6D01', 'Item', 'Create a new list item.');
const DOCUMENT = kind('0x0101006F3A1D9B2C8E4F60A7D54B1E9C3082F5', 'Document', 'Create a new document.', '0x0101');

export const standardType = (list: List): ContentType => (list.template === 'documentLibrary' ? DOCUMENT : ITEM);

/** The one that new items get comes first. */
export function typesOf(database: Database, list: List): readonly ContentType[] {
  const folder = SITE_TYPES.find((type) => type.id === '0x0120');
  const added = database
    .all('SELECT * FROM graph_content_type WHERE list = ? ORDER BY id', [list.id])
    .map((row) => kind(String(row['id']), String(row['name']), String(row['description']), String(row['parent'])));
  const folders = folder ? [{ ...folder, id: childId(folder.id, `folder/${list.id}`), parent: folder.id }] : [];
  return [standardType(list), ...folders, ...added];
}

export function addType(database: Database, list: List, parent: ContentType): ContentType {
  const type: ContentType = { ...parent, id: childId(parent.id, `${list.id}/${parent.id}`), parent: parent.id };
  database.run('INSERT OR IGNORE INTO graph_content_type VALUES (?, ?, ?, ?, ?)', [
    list.id,
    type.id,
    type.name,
    type.description,
    type.parent,
  ]);
  return type;
}

/** By its own id, or by that of the site's type it was copied from. */
export const typeNamed = (types: readonly ContentType[], id: string): ContentType | undefined =>
  types.find((type) => type.id === id) ?? types.find((type) => type.parent === id);

export const typeView = (type: ContentType): JsonObject => ({
  id: type.id,
  description: type.description,
  group: 'List Content Types',
  hidden: false,
  isBuiltIn: SITE_TYPES.some((each) => each.id === type.id),
  name: type.name,
  parentId: type.parent,
  readOnly: false,
  sealed: false,
});
