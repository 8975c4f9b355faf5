// A writer that is killed again and again while it reports, takes and closes; what it leaves behind is counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { dice } from '../builders/dice.ts';
import { type SeparateProduct, startSeparately } from '../builders/separate-product.ts';
import { person, words } from '../builders/teams-person.ts';
import { freePort, until } from '../builders/town.ts';

export interface CrashReport {
  readonly seed: number;
  readonly kills: number;
  /** Reports that were answered with a number. */
  readonly answered: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly sameNumberTwice: readonly string[];
  readonly channelCards: { readonly missing: readonly string[]; readonly doubled: readonly string[] };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function storedIncidents({ world }: Platform): readonly { key: string; number: string }[] {
  return world.database
    .all(`SELECT i.fields AS fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Incidents'`)
    .map(({ fields }) => JSON.parse(String(fields)) as Record<string, string>)
    .map((fields) => ({ key: fields['Key'] ?? '', number: fields['Title'] ?? '' }));
}

const twice = (all: readonly string[]) => [...new Set(all.filter((one, place) => all.indexOf(one) !== place))];

/** Kills the product at random moments while reports come in under faults; then lets it finish and counts. */
export async function crashTest({
  seed,
  kills,
  perLife,
}: {
  seed: number;
  kills: number;
  perLife: number;
}): Promise<CrashReport> {
  const random = dice(seed);
  const data = mkdtempSync(path.join(tmpdir(), 'varna-crash-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  const started = await prepare(platform, { productPort: await freePort(), data });
  let product: SeparateProduct = await startSeparately(started.environment);
  await install(started);
  const sara = world.directory.people.find(({ displayName }) => displayName.startsWith('Sara'));
  const erik = world.directory.people.find(({ displayName }) => displayName.startsWith('Erik'));
  const reporter = person(world.origin, sara?.id ?? '', 'Sara');
  const coordinator = person(world.origin, erik?.id ?? '', 'Erik');
  const answered = new Map<string, string>();
  let made = 0;

  /** The client tries again with the same id until it is answered, as the tab and a card do. */
  const report = async () => {
    made += 1;
    const id = `crash-${seed}-${made}`;
    const token = await reporter.tabToken();
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const response = await fetch(`${product.url}/api/ask/incident.report`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ id, happened: `händelse ${made} i provet`, source: 'tab' }),
      }).catch(() => undefined);
      if (response?.ok) {
        const { answer } = (await response.json()) as { answer: { number: string } };
        answered.set(id, answer.number);
        return;
      }
      await pause(60);
    }
  };

  world.faults.set({ part: 'graph', name: 'timeout-after-commit', share: 0.05 });
  world.faults.set({ part: 'graph', name: 'unavailable', share: 0.05 });
  world.faults.set({ part: 'connector', name: 'timeout-after-delivery', share: 0.05 });
  for (let life = 0; life < kills; life += 1) {
    const reports = Array.from({ length: perLife }, async () => {
      await pause(random() * 500);
      await report();
    });
    await pause(random() * 600);
    await product.kill();
    product = await startSeparately(started.environment);
    await Promise.all(reports);
  }
  world.faults.clear();

  await until(
    () => storedIncidents(platform).map(({ key }) => key),
    (keys) => [...answered.keys()].every((key) => keys.includes(key)),
    90,
  ).catch(() => undefined);
  const chat = await coordinator.channel('Incidenter');
  const shown = async () => {
    const messages = await coordinator.reads(chat);
    return messages.flatMap(({ cards }) => /Incident (\d{4}-\d{4})/u.exec(words(cards[0]))?.[1] ?? []);
  };
  await until(
    shown,
    (numbers) => [...answered.values()].every((number) => numbers.includes(number)) && twice(numbers).length === 0,
    120,
  ).catch(() => undefined);
  const stored = storedIncidents(platform);
  const numbers = await shown();
  const result: CrashReport = {
    seed,
    kills,
    answered: answered.size,
    lost: [...answered]
      .filter(([key, number]) => !stored.some((one) => one.key === key && one.number === number))
      .map(([key]) => key),
    doubled: twice(stored.map(({ key }) => key)),
    sameNumberTwice: twice(stored.map(({ number }) => number)),
    channelCards: {
      missing: [...answered.values()].filter((number) => !numbers.includes(number)),
      doubled: twice(numbers),
    },
  };
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
  return result;
}
