import type { Hono } from 'hono';
import { z } from 'zod';
import type { Person } from '../../directory/directory.ts';
import { greetPerson, sayGoodbye } from '../greeting.ts';
import { THEMES } from '../roster.ts';
import type { Side } from '../side.ts';
import { bodyOf, personIn } from './access.ts';

function pickerRow(side: Side, person: Person) {
  return {
    id: person.id,
    name: person.displayName,
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    department: person.department,
    unit: person.officeLocation,
    language: side.people.settings(person).language,
    hasTeams: person.hasTeams,
    enabled: person.accountEnabled,
    guest: person.userType === 'Guest',
  };
}

/** The app as this person's Teams shows it: names and commands in their language. */
function appView(side: Side, person: Person) {
  const app = side.app.current();
  const manifest = side.app.manifestIn(side.people.settings(person).language);
  if (!app || !manifest) return { installed: false };
  const commands = manifest.composeExtensions?.flatMap((extension) => extension.commands) ?? [];
  return {
    installed: side.people.reach(person) !== 'absent',
    state: side.people.reach(person),
    appId: manifest.id,
    botId: app.botId,
    version: manifest.version,
    name: manifest.name.short,
    description: manifest.description?.short ?? '',
    accentColor: manifest.accentColor ?? '#5b5fc7',
    icons: app.icons ?? null,
    supportsFiles: manifest.bots[0]?.supportsFiles ?? false,
    commandLists: manifest.bots[0]?.commandLists ?? [],
    messageActions: commands
      .filter((command) => command.type === 'action' && command.context?.includes('message'))
      .map(({ id, title, description }) => ({ id, title, description: description ?? '' })),
    staticTabs: (manifest.staticTabs ?? []).filter((tab) => tab.contentUrl !== undefined),
    teams: side.conversations.installedTeams().map((team) => team.id),
  };
}

const settingsSchema = z.object({ language: z.string().min(2).optional(), theme: z.enum(THEMES).optional() });
const stateSchema = z.object({ state: z.enum(['installed', 'blocked', 'removed']) });

export function peopleRoutes(app: Hono, side: Side): void {
  app.get('/teams/api/people', (c) => c.json(side.world.directory.people.map((person) => pickerRow(side, person))));
  app.get('/teams/api/people/:p', (c) => {
    const person = personIn(side, c);
    return c.json({
      ...pickerRow(side, person),
      ...side.people.settings(person),
      upn: person.userPrincipalName,
      tenantId: side.world.directory.tenantId,
    });
  });
  app.put('/teams/api/people/:p/settings', async (c) => {
    const person = personIn(side, c);
    const { language, theme } = await bodyOf(c, settingsSchema);
    side.people.setSettings(person, { ...(language ? { language } : {}), ...(theme ? { theme } : {}) });
    return c.json(side.people.settings(person));
  });
  app.get('/teams/api/people/:p/app', (c) => c.json(appView(side, personIn(side, c))));
  app.put('/teams/api/people/:p/app', async (c) => {
    const person = personIn(side, c);
    const { state } = await bodyOf(c, stateSchema);
    const before = side.people.reach(person);
    side.people.setReach(person, state);
    if (state === 'removed' && before !== 'absent') await sayGoodbye(side, person);
    if (state === 'installed') await greetPerson(side, person);
    side.events.tell([person.id], { kind: 'app', chat: '', id: '' });
    return c.json(appView(side, person));
  });
}
