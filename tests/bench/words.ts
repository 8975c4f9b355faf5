// How well words are understood: the held-out fifth, which no model has seen, and everyday reports that were written apart.
import { readFileSync, statSync } from 'node:fs';
import { MEANT, type Meant } from '../../bot/capabilities/understanding/model.ts';
import { senseOf } from '../../bot/capabilities/understanding/sense-rules.ts';
import { isRight, sides, utterances } from '../../infra/words/utterances.ts';
import { everydayReports } from '../builders/everyday-reports.ts';
import { percentile, row, say } from './figures.ts';

const MODEL = new URL('../../bot/capabilities/understanding/weights.json', import.meta.url);

interface Said {
  readonly meant: Meant;
  readonly text: string;
  readonly orElse: Meant | null;
}

const share = (count: number, all: number): string => `${((100 * count) / all).toFixed(1)} %  (${count} of ${all})`;

function outcomesOf(all: readonly Said[]) {
  return all.map(({ meant, text, orElse }) => {
    const started = performance.now();
    const { likely, isSure } = senseOf(text);
    const took = performance.now() - started;
    const place = likely.findIndex((one) => one.meant === meant);
    const said = likely[0]?.meant;
    return { meant, said, place, isSure, took, isGood: isRight({ meant, orElse }, said) };
  });
}

function figures(title: string, all: readonly Said[]) {
  const outcomes = outcomesOf(all);
  const count = (isIt: (one: (typeof outcomes)[number]) => boolean) => share(outcomes.filter(isIt).length, all.length);
  say(title);
  row(
    'the likeliest is right',
    count(({ place }) => place === 0),
  );
  row(
    'or is the other that it may as well be',
    count(({ isGood }) => isGood),
  );
  row(
    'right among the three that an unsure card offers',
    count(({ place }) => place >= 0 && place < 3),
  );
  row(
    'sure and right',
    count(({ isGood, isSure }) => isSure && isGood),
  );
  row(
    'sure and wrong',
    count(({ isGood, isSure }) => isSure && !isGood),
  );
  row(
    'says that it is not sure',
    count(({ isSure }) => !isSure),
  );
  return outcomes;
}

const short = (meant: string) => meant.slice(0, 7).padStart(8);

/** @returns when all is printed */
export function words(): void {
  const all = utterances();
  const { learned, heldOut } = sides(all);
  say(`${all.length} utterances: ${learned.length} learned from, ${heldOut.length} held out`);
  say('  split by group: ways of saying one thing, and words that are nearly the same, stand on the same side');
  senseOf('the first is slower than the rest');
  const outcomes = figures('The held-out fifth', heldOut);
  figures('Everyday reports, written apart and never learned from', everydayReports());
  say('Held out, by row what was meant and by column what was taken for likeliest');
  say(`${' '.repeat(20)}${MEANT.map(short).join('')}`);
  for (const meant of MEANT) {
    const own = outcomes.filter((one) => one.meant === meant);
    say(meant.padEnd(20) + MEANT.map((said) => short(String(own.filter((one) => one.said === said).length))).join(''));
  }
  say('Cost');
  const times = outcomes.map(({ took }) => took);
  row('the model, kB', Math.round(statSync(MODEL).size / 1_000));
  row(
    'the model with its base64 undone, kB',
    Math.round((JSON.parse(readFileSync(MODEL, 'utf8')).weights.length * 0.75) / 1_000),
  );
  row('for an utterance, median ms', percentile(times, 0.5).toFixed(2));
  row('for an utterance, 95 of 100 within ms', percentile(times, 0.95).toFixed(2));
}
