// The hidden list of a site's people, whose item numbers person fields hold (rule 57).
import type { Person } from '../directory/directory.ts';
import type { World } from '../world.ts';
import { BUILTIN } from './builtin-columns.ts';
import { mainSite } from './site.ts';
import { wholeSeconds } from './site-time.ts';
import { addColumn, columnsOf } from './store/columns.ts';
import { insertItem, type Shelf } from './store/items.ts';
import { addList } from './store/lists.ts';

export const USER_INFORMATION = 'userInformation';

// In reality people come into the list when they first visit the site; here everybody is there at once.
const COLUMNS = ['Name', 'EMail', 'JobTitle', 'Department', 'UserName'] as const;

const column = (name: string) => ({
  columnGroup: 'Custom Columns',
  description: '',
  displayName: name,
  enforceUniqueValues: false,
  hidden: false,
  indexed: name === 'Name' || name === 'EMail',
  name,
  readOnly: true,
  required: false,
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
});

const SYSTEM = { user: { displayName: 'System Account' } };

function listId(world: World): string {
  const { database, directory } = world;
  const site = mainSite(directory).id;
  const known = database.one('SELECT id FROM graph_list WHERE site = ? AND template = ?', [site, USER_INFORMATION]);
  if (known) return String(known['id']);
  const id = addList(database, {
    site,
    displayName: 'User Information List',
    description: '',
    template: USER_INFORMATION,
    now: '2026-01-12T08:00:00Z',
    author: SYSTEM,
  });
  for (const [kind, definition] of BUILTIN) addColumn(database, id, kind, definition);
  for (const name of COLUMNS) addColumn(database, id, 'text', column(name));
  return id;
}

function enter(world: World, shelf: Shelf, person: Person): number {
  const fields = {
    Title: person.displayName,
    Name: `i:0#.f|membership|${person.userPrincipalName.toLowerCase()}`,
    EMail: person.mail,
    JobTitle: person.jobTitle,
    Department: person.department,
    UserName: person.userPrincipalName,
  };
  const { id } = insertItem(shelf, fields, { now: wholeSeconds(world.clock.now()), by: SYSTEM });
  world.database.run('INSERT INTO graph_person VALUES (?, ?)', [person.id, id]);
  return id;
}

const numberOf = ({ database }: World, person: Person): number | undefined => {
  const row = database.one('SELECT item FROM graph_person WHERE person = ?', [person.id]);
  return row && Number(row['item']);
};

/** Makes the list when it is not there, and enters whoever is missing. */
export function enterEveryone(world: World): void {
  const missing = world.directory.people.filter((person) => numberOf(world, person) === undefined);
  if (missing.length === 0) return;
  world.database.together(() => {
    const list = listId(world);
    const shelf: Shelf = { database: world.database, list, columns: columnsOf(world.database, list) };
    for (const person of missing) enter(world, shelf, person);
  });
}

/** What stands in an item's `AuthorLookupId`; undefined for somebody who came since the last look. */
export const lookupIdOf = numberOf;

interface Card {
  readonly name: string;
  readonly email: string | null;
}

/** The person of a number; undefined when no one has it. */
export function personNumbered({ database, directory }: World, id: number): Card | undefined {
  const row = database.one('SELECT person FROM graph_person WHERE item = ?', [id]);
  const person = row && directory.person(String(row['person']));
  return person && { name: person.displayName, email: person.mail };
}
