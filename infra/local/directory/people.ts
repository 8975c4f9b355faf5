import type { Person } from './directory.ts';
import { guidOf } from './guid.ts';
import { type Post, STAFF } from './staff.ts';

const DOMAIN = 'askersund.example';

/** Entra object id of the employee with that name. */
export const personId = (name: string): string => guidOf(`person/${name}`);

// As Entra Connect usually does it: diacritics fall away.
const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();

function address(post: Post): string {
  const [given = '', surname = ''] = post.name.split(' ');
  return post.unlike === 'guest'
    ? `${ascii(given)}.${ascii(surname)}_konsult.example#EXT#@${DOMAIN}`
    : `${ascii(given)}.${ascii(surname)}@${DOMAIN}`;
}

function mailOf(post: Post): string | null {
  if (post.unlike === 'without-teams') return null;
  return post.unlike === 'guest' ? (address(post).split('#')[0]?.replace('_', '@') ?? null) : address(post);
}

function employment({ title, unlike }: Post): string {
  if (unlike === 'guest') return 'Konsult';
  return title.startsWith('förtroendevald') ? 'Förtroendevald' : 'Anställd';
}

function person(post: Post): Person {
  const [givenName = '', ...rest] = post.name.split(' ');
  return {
    id: personId(post.name),
    displayName: post.name,
    givenName,
    surname: rest.join(' '),
    userPrincipalName: address(post),
    mail: mailOf(post),
    jobTitle: post.title,
    department: post.administration,
    officeLocation: post.unit,
    preferredLanguage: post.unlike === 'english' ? 'en-GB' : 'sv-SE',
    accountEnabled: post.unlike !== 'disabled',
    userType: post.unlike === 'guest' ? 'Guest' : 'Member',
    hasTeams: post.unlike !== 'without-teams',
    managerId: post.manager === null ? null : personId(post.manager),
    employeeType: employment(post),
  };
}

export const PEOPLE: readonly Person[] = STAFF.map(person);
