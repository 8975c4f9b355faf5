// The municipality in which the product is killed: the platform, who reports, who handles, and what they have open.
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { person, type TeamsPerson } from '../builders/teams-person.ts';
import { freePort } from '../builders/town.ts';
import type { Somebody } from './crash-people.ts';

// What a larger tenant has: the figures are of crashes, not of how long a small tenant's minute is (Graph rule 101).
const UNITS = 10_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface AtTeams extends Somebody {
  readonly who: TeamsPerson;
}

export interface Stage {
  readonly platform: Platform;
  readonly environment: Readonly<Record<string, string>>;
  readonly reporters: readonly AtTeams[];
  readonly coordinators: readonly [Somebody, Somebody];
  readonly watchers: readonly TeamsPerson[];
  readonly chats: ReadonlyMap<string, string>;
  readonly channel: string;
}

export async function stageFor(data: string, reporterCount: number): Promise<Stage> {
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  const started = await prepare(platform, { productPort: await freePort(), data });
  const environment = { ...started.environment, VARNA_UNITS_PER_MINUTE: String(UNITS) };
  const product = await startSeparately(environment);
  await install(started);
  const everybody = world.directory.people.filter(
    (one) => one.accountEnabled && one.hasTeams && one.preferredLanguage === 'sv-SE' && one.userType === 'Member',
  );
  const isCoordinator = (name: string) => /^(?:Erik Sandström|Anna-Karin Holm)$/u.test(name);
  const chats = new Map<string, string>();
  const enter = async ({ id, displayName }: (typeof everybody)[number]) => {
    const who = person(world.origin, id, displayName);
    await who.writes('hej');
    chats.set(id, (await who.chats()).find(({ kind }) => kind === 'bot')?.id ?? '');
    return { id, name: displayName, token: await who.tabToken(), who };
  };
  const coordinators = await Promise.all(everybody.filter(({ displayName }) => isCoordinator(displayName)).map(enter));
  const reporters = await Promise.all(
    everybody
      .filter(({ displayName }) => !isCoordinator(displayName))
      .slice(0, reporterCount)
      .map(enter),
  );
  const watchers = coordinators.map(({ who }) => who);
  const channel = (await watchers[0]?.channel('Incidenter')) ?? '';
  await product.stop();
  const [first, second] = coordinators;
  if (!first || !second) throw new Error('the demonstration has two coordinators');
  return { platform, environment, reporters, coordinators: [first, second], watchers, chats, channel };
}

/** Everybody has Teams open, which is how a card whose sending was never answered is found again. */
export function watch({ watchers, reporters, channel }: Stage) {
  let on = true;
  const looking = (async () => {
    while (on) {
      await Promise.all([...watchers.map((who) => who.reads(channel)), ...reporters.map(({ who }) => who.reads())]);
      await pause(3_000);
    }
  })();
  return async () => {
    on = false;
    await looking;
  };
}
