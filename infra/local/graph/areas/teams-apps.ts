// The organisation's app catalogue and who has its apps (rule 154). The Teams side keeps the package and each person's state.
import type { Database } from '../../database.ts';
import type { Person } from '../../directory/directory.ts';
import { guidOf } from '../../directory/guid.ts';
import { collection, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { botChatId } from '../bot-chat.ts';
import { filtered } from '../directory-filter.ts';
import { failure } from '../errors.ts';
import { isObject, type JsonObject, stored } from '../json.ts';
import { pageOf } from '../page.ts';
import { personOfTeams } from './users.ts';

export interface CatalogApp {
  /** Not the manifest's id. */
  readonly id: string;
  readonly externalId: string;
  readonly displayName: string;
  readonly version: string;
  readonly manifest: JsonObject;
}

export function catalog(database: Database): readonly CatalogApp[] {
  const row = database.one('SELECT package FROM teams_app WHERE one = 1');
  const manifest = row && stored(row['package'])['manifest'];
  if (!isObject(manifest)) return [];
  const externalId = String(manifest['id']);
  const name = manifest['name'];
  const displayName = isObject(name) ? String(name['short']) : '';
  return [
    { id: guidOf(`catalog/${externalId}`), externalId, displayName, version: String(manifest['version']), manifest },
  ];
}

const appView = (app: CatalogApp): JsonObject => ({
  id: app.id,
  externalId: app.externalId,
  displayName: app.displayName,
  distributionMethod: 'organization',
});

export function getCatalog(ask: GraphAsk): GraphAnswer {
  const properties = ['externalId', 'id', 'displayName', 'distributionMethod'];
  const apps = filtered(ask, catalog(ask.world.database), properties, appView);
  const page = pageOf(ask, apps.map(appView));
  return collection('appCatalogs/teamsApps', page.rows, { next: page.next });
}

function hasApp({ world }: GraphAsk, person: Person): boolean {
  const row = world.database.one('SELECT state FROM teams_install WHERE person = ?', [person.id]);
  return person.hasTeams && person.accountEnabled && person.userType === 'Member' && row?.['state'] !== 'removed';
}

const installationId = (person: Person, app: CatalogApp) => Buffer.from(`${person.id}##${app.id}`).toString('base64');

function installationView(person: Person, app: CatalogApp): JsonObject {
  return {
    id: installationId(person, app),
    teamsApp: appView(app),
    teamsAppDefinition: {
      id: Buffer.from(`${app.id}##${app.version}`).toString('base64'),
      teamsAppId: app.id,
      displayName: app.displayName,
      version: app.version,
      publishingState: 'published',
    },
  };
}

const setState = ({ world }: GraphAsk, person: Person, state: 'installed' | 'removed') =>
  world.database.run('INSERT OR REPLACE INTO teams_install (person, state) VALUES (?, ?)', [person.id, state]);

export const installationsOf = (ask: GraphAsk, person: Person) =>
  hasApp(ask, person) ? catalog(ask.world.database) : [];

export function getInstallations(ask: GraphAsk): GraphAnswer {
  const person = personOfTeams(ask);
  const rows = installationsOf(ask, person).map((app) => installationView(person, app));
  const found = filtered(ask, rows, ['teamsApp/externalId', 'teamsApp/id'], (row) => row);
  const expand = ask.query.get('expand') ?? '';
  const shown = found.map((row) => ({
    id: row['id'] ?? null,
    ...(/teamsApp(?!D)/.test(expand) && { teamsApp: row['teamsApp'] ?? null }),
    ...(expand.includes('teamsAppDefinition') && { teamsAppDefinition: row['teamsAppDefinition'] ?? null }),
  }));
  return collection(`users('${person.id}')/teamwork/installedApps`, shown);
}

export function postInstallation(ask: GraphAsk): GraphAnswer {
  const person = personOfTeams(ask);
  const bound = String(ask.body()['teamsApp@odata.bind'] ?? '');
  const app = catalog(ask.world.database).find((each) => bound === `${ROOT}/appCatalogs/teamsApps/${each.id}`);
  if (!app) throw failure('appNotFound');
  if (!person.hasTeams || !person.accountEnabled || person.userType === 'Guest') throw failure('userWithoutTeams');
  if (hasApp(ask, person)) throw failure('appInstalled');
  setState(ask, person, 'installed');
  return { status: 201 };
}

function installed(ask: GraphAsk): { person: Person; app: CatalogApp } {
  const person = personOfTeams(ask);
  const app = installationsOf(ask, person).find((each) => installationId(person, each) === ask.param('installation'));
  if (!app) throw failure('appNotInstalled');
  return { person, app };
}

export function getInstallation(ask: GraphAsk): GraphAnswer {
  const { person, app } = installed(ask);
  const { id, ...more } = installationView(person, app);
  return ok({ id, ...(ask.query.get('expand') !== undefined && more) });
}

/** Rule 154: where the bot can write to the person. */
export function getChat(ask: GraphAsk): GraphAnswer {
  const { person, app } = installed(ask);
  return ok({
    '@odata.context': `${ROOT}/$metadata#chats/$entity`,
    id: botChatId(app.manifest, person),
    topic: null,
    createdDateTime: '2026-01-12T08:00:00Z',
    lastUpdatedDateTime: '2026-01-12T08:00:00Z',
    chatType: 'oneOnOne',
    tenantId: ask.world.directory.tenantId,
    webUrl: null,
  });
}

export function deleteInstallation(ask: GraphAsk): GraphAnswer {
  setState(ask, installed(ask).person, 'removed');
  return noContent;
}
