// Figures of the action plan: its first page over twenty thousand measures against two hundred.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays } from '../../bot/blocks/instant.ts';
import { measureList } from '../../bot/capabilities/measure/list.ts';
import { type Measure, type MeasureList, SOURCE_KINDS } from '../../bot/capabilities/measure/model.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { filler } from '../builders/filler.ts';
import { aMeasure } from '../builders/measure.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { day } from '../builders/time.ts';
import { freePort, until } from '../builders/town.ts';
import { coordinator, ledgerOf, MORNING, quiet, type Started } from './bench-campaign.ts';
import { median, row, say } from './figures.ts';

const TIMES = 20;
/** The smaller plan has so many times fewer. */
const FEWER = 100;
const TODAY = day('2026-11-24');
const BOARDS = ['Socialnämnden', 'Kommunstyrelsen', 'Bildningsnämnden', ''];

/** Four in five are open, a quarter of those late and one in twenty-five in need of help. */
function measureAt(place: number, owner: string): Measure {
  const isDone = place % 5 === 0;
  const kind = SOURCE_KINDS[place % SOURCE_KINDS.length] ?? 'manual';
  return aMeasure({
    id: `measure-${String(place).padStart(8, '0')}`,
    number: `Å2026-${String(place).padStart(5, '0')}`,
    title: `Åtgärd nummer ${place}`,
    what: 'Gå igenom behörigheterna och ta bort dem som ingen längre behöver.',
    source: { kind, id: null, title: 'Genomgång 2026' },
    owner,
    ownerName: 'Erik Sandström',
    board: BOARDS[place % BOARDS.length] ?? '',
    due: addDays(TODAY, (place % 200) - 50),
    cost: place % 3 === 0 ? 12_500 : null,
    state: isDone ? 'done' : 'open',
    needsHelp: !isDone && place % 25 === 1,
    doneOn: isDone ? addDays(TODAY, -(place % 90)) : null,
    changeId: `seed-${place}`,
  });
}

interface Figure {
  readonly milliseconds: number;
  readonly bytes: number;
  /** Of one ask; the median leaves out the polling that falls in by chance. */
  readonly requests: number;
  readonly known: number;
}

/** After a start Värna reads its lists and subscribes to them: none of it is caused by a page. */
async function settled(started: Started): Promise<void> {
  let before = -1;
  await until(
    async () => {
      const { requests } = await ledgerOf(started);
      const isStill = requests === before;
      before = requests;
      return isStill;
    },
    (isStill) => isStill,
    60,
  );
}

async function plan(amount: number): Promise<Figure> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data });
  const owner = platform.world.directory.people.find(({ displayName }) => displayName.startsWith('Erik Sandström'));
  const all = Array.from({ length: amount }, (_, place) => measureAt(place, owner?.id ?? ''));
  filler(platform)(measureList, all);
  const product = await startSeparately(started.environment);
  await install(started);
  const url = () => product.url;
  const { token, ask } = await coordinator(started, url);
  await quiet(url);
  await settled(started);
  const { sums } = await ask<MeasureList>('measure.list', {});
  const seen: { readonly took: number; readonly bytes: number; readonly requests: number }[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const { requests } = await ledgerOf(started);
    const began = performance.now();
    const response = await fetch(`${url()}/api/ask/measure.list`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: '{}',
    });
    const body = await response.text();
    const took = performance.now() - began;
    seen.push({ took, bytes: Buffer.byteLength(body), requests: (await ledgerOf(started)).requests - requests });
  }
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
  return {
    milliseconds: median(seen.map(({ took }) => took)),
    bytes: median(seen.map(({ bytes }) => bytes)),
    requests: median(seen.map(({ requests }) => requests)),
    known: sums.open + sums.done + sums.cancelled,
  };
}

export async function measures(amount: number): Promise<void> {
  const fewer = Math.max(1, Math.floor(amount / FEWER));
  const few = await plan(fewer);
  const many = await plan(amount);
  say(`\nThe action plan over ${fewer} and ${amount} measures`);
  row('measures that the plan sums up, the demonstration’s dozen included', `${few.known}; ${many.known}`);
  row(
    `measure.list: ms, median of ${TIMES}; ratio`,
    `${few.milliseconds.toFixed(1)}; ${many.milliseconds.toFixed(1)}; ${(many.milliseconds / few.milliseconds).toFixed(2)}`,
  );
  row('  Graph requests caused (goal 0)', `${few.requests}; ${many.requests}`);
  row('  bytes of the answer; ratio', `${few.bytes}; ${many.bytes}; ${(many.bytes / few.bytes).toFixed(2)}`);
}
