// The figures side by side: one column for each contender, and the goal.
import type { Again } from './again.ts';
import { ASKED, AT_ONCE, CHANGED, CREATED, FOUGHT, FOUND, type Outcome } from './storage-jobs.ts';
import { type Cost, FAULT_SHARE, FAULTS } from './storage-site.ts';

interface Jobs {
  readonly create: Outcome;
  readonly count: Outcome;
  readonly find: Outcome;
  readonly fight: Outcome;
}

export interface Measured {
  readonly name: string;
  /** To open it: our own store reads the list once. */
  readonly first: Cost;
  readonly clean: Jobs;
  readonly faulty: Jobs;
}

interface Goals {
  readonly units?: string;
  readonly time?: string;
  readonly faulty?: string;
}

/** Every answer of a peer reads the whole list: from here on it is asked less often, and what it cost is multiplied. */
export const LARGE = 100_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const whole = (value: number) => number.format(value).replaceAll(',', ' ');
const megabytes = (bytes: number) => `${whole(bytes / 1_048_576)} MB`;
const time = (seconds: number) => {
  if (seconds < 0.01) return `${(seconds * 1_000).toFixed(1)} ms`;
  return seconds < 1 ? `${whole(seconds * 1_000)} ms` : `${seconds.toFixed(1)} s`;
};
const faults = ({ lost, wrong, gaveUp }: Outcome) => `${lost} / ${wrong} / ${gaveUp}`;

function line(what: string, cells: readonly string[], goal = ''): void {
  say(`  ${what.padEnd(30)}${cells.map((cell) => cell.padStart(14)).join('')}   ${goal}`.trimEnd());
}

function job(all: readonly Measured[], name: keyof Jobs, title: string, goals: Goals): void {
  const cells = (of: (outcome: Outcome) => string) => all.map(({ clean }) => of(clean[name]));
  say(`  ${title}`);
  line(
    '    requests',
    cells(({ requests }) => whole(requests)),
  );
  line(
    '    units',
    cells(({ units }) => whole(units)),
    goals.units,
  );
  line(
    '    time',
    cells(({ seconds }) => time(seconds)),
    goals.time,
  );
  line('    lost / wrong / gave up', cells(faults), goals.faulty);
  line(
    '    the same with faults',
    all.map(({ faulty }) => faults(faulty[name])),
    goals.faulty,
  );
}

const ratio = (all: readonly Measured[]) => {
  const [own, ...others] = all.map(({ clean }) => clean.count.units);
  return others.map((units) => `${whole(units / (own ?? 1))}×`);
};

export function explain(): void {
  say('\nStorage: the incident list, by the product and by two peers on the same server, a process of its own');
  say('  lost = told as kept, and not in the list · wrong = a wrong answer, or told as failed and in the list');
  say(
    '  gave up = told as failed, or no answer · requests: a batch is one · units: Microsoft’s resource units (Graph rule 100)',
  );
  say(
    `  faults: ${FAULT_SHARE * 100} % of requests, ${(FAULT_SHARE * 100) / FAULTS.length} % each of ${FAULTS.join(', ')}`,
  );
  say(
    `  the peers: ${AT_ONCE} at a time, pages of 5 000, only the two columns that are counted; otherwise as their documentation shows`,
  );
}

export function print(size: number, all: readonly Measured[], again: Again, isLimited: boolean): void {
  say(`\n${whole(size)} items`);
  line(
    '',
    all.map(({ name }) => name),
    'goal',
  );
  line(
    '  once, to begin: units',
    all.map(({ first }) => whole(first.units)),
  );
  line(
    '  once, to begin: time',
    all.map(({ first }) => time(first.seconds)),
  );
  const limit = isLimited ? ', 1 250 units a minute enforced, each on a server of its own' : ', no limit enforced';
  job(all, 'create', `(a) create ${whole(CREATED)}${limit}`, {
    units: whole(2 * CREATED),
    ...(isLimited && { time: 'the budget alone: 60 s' }),
    faulty: '0 / 0 / 0',
  });
  job(
    all,
    'count',
    `(b) how many per unit and status, ${ASKED} times, ${CHANGED} changes in between${size >= LARGE ? ' (peers asked twice, times five)' : ''}`,
    {
      units: String(ASKED),
      time: 'the same at every size',
      faulty: '0 / 0 / 0',
    },
  );
  line('    units, peer to product', ['', ...ratio(all)], size >= LARGE ? 'at least 20×' : '');
  job(all, 'find', `(c) find one by its key, ${FOUND} times`, { faulty: '0 / 0 / 0' });
  job(all, 'fight', `(d) ${FOUGHT} items, two writers each`, { faulty: '0 lost' });
  say('  started again on its disk');
  line('    memory held: heap, resident', [megabytes(again.heap), megabytes(again.resident)]);
  if (size >= LARGE) line('    per 100 000 items: heap', [megabytes((again.heap / again.items) * LARGE)]);
  line('    first answer: units, time', [whole(again.units), time(again.answer)]);
  line('    from the start of the process', [time(again.sinceStart)]);
}
