// Who can be reached: the ids a bot knows people by, and whether the app is there for them.
import { createHash } from 'node:crypto';
import type { Person } from '../directory/directory.ts';
import type { World } from '../world.ts';
import type { AppStore } from './app-package.ts';

/** `blocked`: the person blocked the bot. `absent`: not installed, or no Teams, guest, disabled. */
type Reach = 'installed' | 'blocked' | 'absent';
export type Theme = 'default' | 'dark' | 'contrast';
export const THEMES: readonly Theme[] = ['default', 'dark', 'contrast'];

interface Settings {
  readonly language: string;
  readonly theme: Theme;
}

export interface Roster {
  /** `29:…`, stable per person and bot. */
  mri(personId: string): string;
  /** From `29:…`, `8:orgid:…`, an Entra object id or a user principal name. */
  person(id: string): Person | undefined;
  reach(person: Person): Reach;
  setReach(person: Person, state: 'installed' | 'blocked' | 'removed'): void;
  settings(person: Person): Settings;
  setSettings(person: Person, change: Partial<Settings>): void;
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

export function roster(world: World, app: AppStore): Roster {
  const { database, directory } = world;
  const known = new Map<string, Map<string, Person>>();
  const bot = () => app.current()?.botId ?? '';
  const mri = (personId: string) => `29:1${shortHash(`${personId}|${bot()}`)}`;
  const byMri = () => {
    const map = known.get(bot()) ?? new Map(directory.people.map((person) => [mri(person.id), person]));
    known.set(bot(), map);
    return map;
  };
  const state = (person: Person) =>
    database.one('SELECT state FROM teams_install WHERE person = ?', [person.id])?.['state'];
  return {
    mri,
    person(id) {
      if (id.startsWith('29:')) return byMri().get(id);
      const bare = id.replace(/^8:orgid:/, '');
      return directory.person(bare) ?? directory.people.find((person) => person.userPrincipalName === bare);
    },
    reach(person) {
      const eligible = person.accountEnabled && person.hasTeams && person.userType === 'Member';
      const stored = state(person);
      if (!app.current() || !eligible || stored === 'removed') return 'absent';
      return stored === 'blocked' ? 'blocked' : 'installed';
    },
    setReach: (person, value) =>
      database.run('INSERT OR REPLACE INTO teams_install (person, state) VALUES (?, ?)', [person.id, value]),
    settings(person) {
      const row = database.one('SELECT language, theme FROM teams_setting WHERE person = ?', [person.id]);
      const theme = THEMES.find((name) => name === row?.['theme']) ?? 'default';
      return { language: String(row?.['language'] ?? person.preferredLanguage), theme };
    },
    setSettings(person, change) {
      const next = { ...this.settings(person), ...change };
      const values = [person.id, next.language, next.theme];
      database.run('INSERT OR REPLACE INTO teams_setting (person, language, theme) VALUES (?, ?, ?)', values);
    },
  };
}
