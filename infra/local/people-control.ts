// What an administrator does with people in Entra: change, add, remove. Part of the control interface.
import { Hono } from 'hono';
import { z } from 'zod';
import type { LiveDirectory } from './live-directory.ts';

const schema = z.strictObject({
  displayName: z.string().min(1),
  givenName: z.string(),
  surname: z.string(),
  userPrincipalName: z.string().min(1),
  mail: z.string().nullable(),
  jobTitle: z.string(),
  department: z.string(),
  officeLocation: z.string(),
  preferredLanguage: z.string(),
  accountEnabled: z.boolean(),
  userType: z.enum(['Member', 'Guest']),
  hasTeams: z.boolean(),
  managerId: z.string().nullable(),
  outOfOffice: z.boolean(),
  employeeType: z.string(),
  companyName: z.string(),
  city: z.string(),
});
const changeSchema = schema.partial();
const newSchema = changeSchema.extend({ displayName: z.string().min(1), userPrincipalName: z.string().min(1) });

function newPerson(given: z.infer<typeof newSchema>) {
  const [givenName = '', ...rest] = given.displayName.split(' ');
  return {
    givenName,
    surname: rest.join(' '),
    mail: given.userPrincipalName,
    jobTitle: '',
    department: '',
    officeLocation: '',
    preferredLanguage: 'sv-SE',
    accountEnabled: true,
    userType: 'Member' as const,
    hasTeams: true,
    managerId: null,
    ...present(given),
  };
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the members that are there only as undefined. */
function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const MALFORMED = { error: 'Give members of a person: displayName, accountEnabled, managerId, …' };
const NOBODY = { error: 'There is nobody of that id.' };

export function peopleControl(directory: LiveDirectory): Hono {
  const app = new Hono();
  const taken = (name: string | undefined, id: string) =>
    directory.people.some(
      (person) => person.id !== id && person.userPrincipalName.toLowerCase() === name?.toLowerCase(),
    );
  const strangeManager = (managerId: string | null | undefined) =>
    managerId !== undefined && managerId !== null && directory.person(managerId) === undefined;
  app.get('/', (context) => context.json(directory.people));
  app.post('/', async (context) => {
    const given = newSchema.safeParse(readJson(await context.req.text()));
    if (!given.success || strangeManager(given.data.managerId)) return context.json(MALFORMED, 400);
    if (taken(given.data.userPrincipalName, ''))
      return context.json({ error: 'That userPrincipalName is taken.' }, 409);
    return context.json(directory.add(newPerson(given.data)), 201);
  });
  app.patch('/:id', async (context) => {
    const id = context.req.param('id');
    const given = changeSchema.safeParse(readJson(await context.req.text()));
    if (!given.success || strangeManager(given.data.managerId)) return context.json(MALFORMED, 400);
    if (taken(given.data.userPrincipalName, id))
      return context.json({ error: 'That userPrincipalName is taken.' }, 409);
    const person = directory.change(id, present(given.data));
    return person ? context.json(person) : context.json(NOBODY, 404);
  });
  app.delete('/:id', (context) => {
    const removal = context.req.query('permanently') === 'true' ? 'deleted' : 'changed';
    return directory.remove(context.req.param('id'), removal) ? context.body(null, 204) : context.json(NOBODY, 404);
  });
  return app;
}
