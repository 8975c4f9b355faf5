// Which site an address means, and what the caller may do there (rules 9-12, 22, 134-136).
import type { Directory } from '../directory/directory.ts';
import { guidOf } from '../directory/guid.ts';
import type { Gate, GraphAsk } from './ask.ts';
import type { Caller } from './caller.ts';
import { failure } from './errors.ts';

export interface Site {
  readonly id: string;
  readonly displayName: string;
  /** Server-relative, without a leading slash; empty for the root site. */
  readonly path: string;
  readonly webUrl: string;
}

const sitesOf = ({ site }: Directory): readonly Site[] => [
  { id: site.id, displayName: site.displayName, path: site.path, webUrl: `https://${site.hostname}/${site.path}` },
  {
    id: `${site.hostname},${guidOf('root-site-collection')},${guidOf('root-web')}`,
    displayName: 'Kommunikation',
    path: '',
    webUrl: `https://${site.hostname}`,
  },
];

/** The site that the directory tells of; all drives lie in it. */
export function mainSite(directory: Directory): Site {
  const [main] = sitesOf(directory);
  if (!main) throw failure('siteNotFound');
  return main;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ZERO = /^[0-]+$/;

function byPath(directory: Directory, hostname: string, path: string): Site {
  const wanted = path.replace(/^\/|\/$/g, '').toLowerCase();
  const found = sitesOf(directory).find((site) => site.path.toLowerCase() === wanted);
  if (hostname.toLowerCase() !== directory.site.hostname) throw failure('siteNotFound');
  if (!found) throw failure('sitePathNotFound');
  return found;
}

function byId(directory: Directory, key: string): Site {
  const guids = key.includes(',') ? key.split(',').slice(1) : [key];
  if (guids.some((guid) => !GUID.test(guid) || ZERO.test(guid))) throw failure('siteMalformed');
  const wanted = key.toLowerCase();
  const found = sitesOf(directory).find((site) => site.id === wanted || site.id.split(',')[1] === wanted);
  if (!found) throw failure('siteNotFound');
  return found;
}

export function siteOf(ask: GraphAsk): Site {
  const { directory } = ask.world;
  const key = ask.param('site');
  const below = ask.param('sitePath').replace(/^'|'$/g, '');
  // The function form: a path below the site of the address (rule 10).
  if (below !== '') return byPath(directory, directory.site.hostname, below);
  const [host = '', path] = key.split(':/');
  if (path !== undefined) return byPath(directory, host, path);
  if (key === 'root' || key.toLowerCase() === directory.site.hostname)
    return byPath(directory, directory.site.hostname, '');
  if (key.includes('.') && !key.includes(',')) throw failure('siteNotFound');
  return byId(directory, key);
}

const LEVELS = ['none', 'read', 'write', 'manage', 'fullcontrol'] as const;
type Level = (typeof LEVELS)[number];

const EVERYWHERE: Readonly<Record<string, Level>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

const GRANTED: Readonly<Record<string, Level>> = {
  read: 'read',
  write: 'write',
  manage: 'manage',
  owner: 'fullcontrol',
  fullcontrol: 'fullcontrol',
};

const highest = (levels: readonly Level[]): Level =>
  levels.reduce((best, level) => (LEVELS.indexOf(level) > LEVELS.indexOf(best) ? level : best), 'none');

function levelOf(ask: GraphAsk, caller: Caller, site: Site): Level {
  const permissions = [...caller.roles, ...caller.scopes];
  const everywhere = permissions.flatMap((name) => EVERYWHERE[name] ?? []);
  if (!permissions.includes('Sites.Selected')) return highest(everywhere);
  const grants = ask.world.database.all('SELECT role FROM graph_grant WHERE site = ? AND client_id = ?', [
    site.id,
    caller.clientId,
  ]);
  return highest([...everywhere, ...grants.flatMap((row) => GRANTED[String(row['role'])] ?? [])]);
}

/** Those that a search may show the caller: all, when it may read everywhere. */
export function sitesSeenBy({ caller, world }: GraphAsk): readonly Site[] {
  const everywhere = [...caller.roles, ...caller.scopes].some((name) => Object.hasOwn(EVERYWHERE, name));
  return everywhere ? sitesOf(world.directory) : [];
}

/** Lets those through who hold at least that level on the site of the address. */
export const atSite =
  (needed: Exclude<Level, 'none'>): Gate =>
  (ask) => {
    // A drive's address names no site.
    const site = ask.param('site') === '' ? mainSite(ask.world.directory) : siteOf(ask);
    const level = levelOf(ask, ask.caller, site);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(needed)) throw failure('siteDenied');
  };

/** Only the tenant-wide permission, which a grant on one site cannot give. */
export const fullControlEverywhere: Gate = (ask) => {
  if (![...ask.caller.roles, ...ask.caller.scopes].includes('Sites.FullControl.All')) throw failure('siteDenied');
};
