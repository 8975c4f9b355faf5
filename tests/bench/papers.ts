// Figures of the files that people take with them: how long each keeps everything else waiting, with the thread and without it.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Paper } from '../../bot/blocks/paper.ts';
import type { Evidence, VersionEvidence } from '../../bot/capabilities/policy/model.ts';
import { papers } from '../../bot/capabilities.ts';
import { excelOf } from '../../bot/edges/documents/excel.ts';
import { wordOf } from '../../bot/edges/documents/word.ts';
import { writing } from '../../bot/edges/documents/writing.ts';
import { day, instant } from '../builders/time.ts';
import { aVersion } from './coordinator-page.ts';
import { ms, row, say } from './figures.ts';

const AT = instant('2026-11-24T08:00:00.000Z');
const FETCHING = { actorName: 'Erik Sandström', organisation: 'Askersunds kommun', at: AT, language: 'sv' } as const;

const evidence = (place: number): Evidence => ({
  person: `person-${place}`,
  name: `Förnamn Efternamn ${place}`,
  unit: `Enhet ${place % 300}`,
  version: 'version-1',
  title: 'Informationssäkerhetspolicy',
  number: 1,
  state: place % 3 === 0 ? 'delivered' : 'acknowledged',
  cause: null,
  actorName: null,
  why: null,
  at: AT,
  remindedOn: null,
  due: day('2026-12-15'),
  language: 'sv',
  channel: 'chat',
  hash: 'a'.repeat(64),
});

interface Figure {
  readonly whole: number;
  /** The longest that nothing else was done. */
  readonly stood: number;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

async function measured(work: () => Promise<unknown>): Promise<Figure> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It counts from its second look on.
  await pause();
  const began = performance.now();
  await work();
  const whole = performance.now() - began;
  // A loop that stood still to the end is counted when it turns again.
  await pause();
  delay.disable();
  return { whole, stood: delay.max / 1e6 };
}

/** @param count rows of the table */
export async function paperFigures(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, place) => evidence(place));
  const version = { ...aVersion(1, 'person-1'), quiz: [] };
  const answer: VersionEvidence = {
    version,
    hash: 'a'.repeat(64),
    startedAt: AT,
    startedBy: 'Erik',
    leftOut: null,
    rows,
  };
  const { sheet: sheetOf, letter: letterOf } = papers['policy.evidence'];
  const makes: Readonly<Record<'Excel' | 'Word', () => Paper>> = {
    Excel: () => ({ as: 'sheet', sheet: sheetOf(answer, FETCHING), language: 'sv' }),
    Word: () => ({ as: 'letter', letter: letterOf(answer, FETCHING), language: 'sv' }),
  };
  const papersThread = writing();
  await papersThread.write(makes.Word());
  say(`\nFiles of ${count} rows: how long nothing else is done while one is made`);
  for (const [name, make] of Object.entries(makes)) {
    const apart = await measured(() => papersThread.write(make()));
    const here = await measured(async () => {
      const paper = make();
      return paper.as === 'sheet' ? excelOf(paper.sheet, 'sv') : wordOf(paper.letter, 'sv');
    });
    row(`${name}: in its thread, the whole`, ms(apart.whole));
    row(`${name}: in its thread, the longest stand`, ms(apart.stood));
    row(`${name}: without a thread, the longest stand`, ms(here.stood));
  }
  await papersThread.stop();
}
