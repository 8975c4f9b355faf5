import type { JsonObject } from './json.ts';
import type { Kind } from './store/columns.ts';

const builtin = (name: string, displayName: string, more: JsonObject): JsonObject => ({
  columnGroup: 'Custom Columns',
  description: '',
  displayName,
  enforceUniqueValues: false,
  hidden: false,
  indexed: false,
  name,
  readOnly: true,
  required: false,
  ...more,
});

const MOMENT = { dateTime: { displayAs: 'default', format: 'dateTime' } };
const PERSON = { personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups' } };

/** What every list made from the generic template has; Id is indexed and Title is not (rule 36). */
export const BUILTIN: readonly (readonly [Kind, JsonObject])[] = [
  [
    'text',
    builtin('Title', 'Title', {
      readOnly: false,
      required: true,
      text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
    }),
  ],
  ['counter', builtin('ID', 'ID', { indexed: true })],
  ['computed', builtin('ContentType', 'Content Type', {})],
  ['dateTime', builtin('Modified', 'Modified', MOMENT)],
  ['dateTime', builtin('Created', 'Created', MOMENT)],
  ['person', builtin('Author', 'Created By', PERSON)],
  ['person', builtin('Editor', 'Modified By', PERSON)],
  ['computed', builtin('_UIVersionString', 'Version', {})],
  ['computed', builtin('Attachments', 'Attachments', { readOnly: false })],
  ['computed', builtin('Edit', 'Edit', {})],
  ['computed', builtin('LinkTitleNoMenu', 'Title', {})],
  ['computed', builtin('LinkTitle', 'Title', {})],
  ['computed', builtin('ItemChildCount', 'Item Child Count', {})],
  ['computed', builtin('FolderChildCount', 'Folder Child Count', {})],
];

/** What a document library has besides. */
export const LIBRARY: readonly (readonly [Kind, JsonObject])[] = [
  ['text', builtin('FileLeafRef', 'Name', { text: { allowMultipleLines: false, maxLength: 255 } })],
];

export const isBuiltin = (name: string): boolean => BUILTIN.some(([, definition]) => definition['name'] === name);
