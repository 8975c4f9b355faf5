// Two municipalities in one process, each with a Microsoft of its own. People, teams and chats have the same ids in both, so that a leak is seen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readMunicipalities } from '../../bot/config.ts';
import { startProduct } from '../../bot/main.ts';
import { askersund } from '../../infra/local/directory/askersund.ts';
import type { Directory } from '../../infra/local/directory/directory.ts';
import { guidOf } from '../../infra/local/directory/guid.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare, type Started } from '../../infra/start.ts';
import { type Lines, quietLog } from './quiet-log.ts';
import { freePort, MORNING, type Town, townOf } from './town.ts';

/** The same staff in another tenant, with another site and other apps. */
export function laxaDirectory(): Directory {
  const like = askersund();
  const own = (what: string) => guidOf(`laxa/${what}`);
  const apps = like.apps.map((app) => ({
    ...app,
    clientId: own(app.clientId),
    clientSecret: `laxa-${app.clientSecret}`,
    servicePrincipalId: own(app.servicePrincipalId),
  }));
  const assignments = like.assignments.map((one) => ({ ...one, clientId: own(one.clientId) }));
  const hostname = 'laxa.sharepoint.example';
  return {
    ...like,
    tenantId: own('tenant'),
    tenantName: 'Laxå kommun',
    site: { ...like.site, id: `${hostname},${own('site-collection')},${own('web')}`, hostname },
    apps,
    assignments,
    app: (clientId) => apps.find((app) => app.clientId === clientId),
    rolesOf: (person, clientId) =>
      assignments
        .filter((one) => one.personId === person && one.clientId === clientId)
        .flatMap(({ appRoleId }) =>
          apps.flatMap(({ appRoles }) => appRoles.find(({ id }) => id === appRoleId)?.value ?? []),
        ),
  };
}

const NAMES = ['askersund', 'laxa'] as const;
type Name = (typeof NAMES)[number];
const OWN = ['TENANT_ID', 'APP_ID', 'APP_SECRET', 'SITE_ID', 'LOCAL_PLATFORM'];

/** The environment of a product that serves them together, each with a folder in `data`. */
export function severalIn(
  data: string,
  alone: Readonly<Record<Name, Readonly<Record<string, string>>>>,
): Readonly<Record<string, string>> {
  const own = NAMES.flatMap((name) =>
    OWN.map((key) => [`VARNA_${name.toUpperCase()}_${key}`, alone[name][`VARNA_${key}`] ?? '']),
  );
  const { VARNA_PUBLIC_URL = '', VARNA_PORT = '' } = alone.askersund;
  const server = { VARNA_MUNICIPALITIES: NAMES.join(','), VARNA_PUBLIC_URL, VARNA_PORT, VARNA_DATA: data };
  return { ...server, ...Object.fromEntries(own) };
}

export interface TwoMunicipalities extends Readonly<Record<Name, Town>> {
  readonly log: Lines;
  /** Why one cannot start. */
  readonly told: readonly string[];
  close(): Promise<void>;
}

/** @param before what is done with a municipality when it has all it needs and the product has not started */
export async function twoMunicipalities(
  before: (name: Name, started: Started) => Promise<void> | void = () => undefined,
): Promise<TwoMunicipalities> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-two-'));
  const productPort = await freePort();
  const begin = async (name: Name): Promise<Started> => {
    const directory = name === 'laxa' ? laxaDirectory() : askersund();
    const opened = await startPlatform({ port: 0, data: ':memory:', empty: false, directory });
    let closing: Promise<void> | undefined;
    // A test may have closed it before.
    const close = () => (closing ??= opened.close());
    const platform = { ...opened, close };
    platform.world.clock.set(MORNING);
    const started = await prepare(platform, { productPort, data: path.join(data, name) });
    await before(name, started);
    return started;
  };
  const first = await begin('askersund');
  const second = await begin('laxa');
  const settings = readMunicipalities(severalIn(data, { askersund: first.environment, laxa: second.environment }));
  const log = quietLog();
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  let product = await startProduct(settings, { log, tell });
  await install(first);
  await install(second);
  const stop = () => product.stop();
  const restart = async () => {
    await stop();
    product = await startProduct(settings, { log, tell });
  };
  const townAt = ({ platform, environment }: Started) =>
    townOf({ platform, environment, log, restart, product: () => product, stop });
  return {
    askersund: townAt(first),
    laxa: townAt(second),
    log,
    told,
    async close() {
      await stop();
      await Promise.all([first, second].map(({ platform }) => platform.close()));
      rmSync(data, { recursive: true, force: true });
    },
  };
}
