// The four jobs, the same for every contender: what each cost, and what was lost or wrong afterwards.
import { benchIncident } from './bench-incident.ts';
import type { Contender } from './contender.ts';
import type { Cost, Site } from './storage-site.ts';

export interface Outcome extends Cost {
  /** Told as kept, and not in the list. */
  readonly lost: number;
  /** A wrong answer, or told as failed and in the list all the same. */
  readonly wrong: number;
  /** Told as failed, and not in the list: the caller may try again. */
  readonly gaveUp: number;
}

type Faults = Pick<Outcome, 'lost' | 'wrong' | 'gaveUp'>;
export type Job = (site: Site, contender: Contender) => Promise<Outcome>;

/** Callers without a queue of their own do so many things at a time, as the product's worker does. */
export const AT_ONCE = 20;
export const CREATED = 1_000;
export const ASKED = 10;
export const CHANGED = 50;
export const FOUND = 20;
export const FOUGHT = 200;

async function inTurn<Thing>(things: readonly Thing[], work: (thing: Thing, place: number) => Promise<void>) {
  const left = [...things.entries()].reverse();
  const hand = async () => {
    for (let next = left.pop(); next; next = left.pop()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

async function measured(site: Site, work: () => Promise<void>, faults: () => Promise<Faults>): Promise<Outcome> {
  const cost = await site.measure(work);
  return { ...cost, ...(await faults()) };
}

let rounds = 0;

/** (a) Creates; a caller with a queue hands them over at once. */
export const create: Job = (site, contender) => {
  rounds += 1;
  const prefix = `made-${rounds}-`;
  const incidents = Array.from({ length: CREATED }, (_, at) =>
    benchIncident(at, `${prefix}${String(at).padStart(5, '0')}`),
  );
  const kept = new Set<string>();
  const one = async (incident: (typeof incidents)[number]) => {
    if ((await contender.create(incident)) === 'kept') kept.add(incident.id);
  };
  const work = () =>
    contender.hasQueue ? Promise.all(incidents.map(one)).then(() => undefined) : inTurn(incidents, one);
  return measured(site, work, async () => {
    const there = new Set(await site.ask('drop', prefix));
    const lost = [...kept].filter((key) => !there.has(key)).length;
    const wrong = [...there].filter((key) => !kept.has(key)).length;
    return { lost, wrong, gaveUp: CREATED - kept.size - wrong };
  });
};

/** `undefined` when there was no answer. */
async function answered<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}

const isSame = (counts: ReadonlyMap<string, number>, truth: readonly (readonly [string, number])[]) =>
  counts.size === truth.length && truth.every(([name, many]) => counts.get(name) === many);

/** (b) How many per unit and status, asked so many times while others change the list. */
export const count = (times: number): Job => {
  return async (site, contender) => {
    const sum = { requests: 0, units: 0, seconds: 0, lost: 0, wrong: 0, gaveUp: 0 };
    await contender.look();
    for (let time = 0; time < times; time += 1) {
      await site.ask('change', CHANGED / ASKED);
      let counts: ReadonlyMap<string, number> | undefined;
      const cost = await site.measure(async () => {
        counts = await answered(contender.count());
      });
      for (const name of ['requests', 'units', 'seconds'] as const) sum[name] += cost[name];
      if (counts === undefined) sum.gaveUp += 1;
      else if (!isSame(counts, await site.ask('counts'))) sum.wrong += 1;
    }
    return sum;
  };
};

/** (c) One by its key. */
export const find: Job = (site, contender) => {
  const places = Array.from({ length: FOUND }, (_, at) => at * 37);
  const faults = { lost: 0, wrong: 0, gaveUp: 0 };
  const work = async () => {
    for (const place of places) {
      const { id, number } = benchIncident(place);
      const found = await answered(contender.find(id).then((text) => text ?? ''));
      if (found === undefined) faults.gaveUp += 1;
      else if (found !== number) faults.wrong += 1;
    }
  };
  return measured(site, work, async () => faults);
};

/** (d) Two writers each raise the revision of the same items by one, at the same time. */
export const fight: Job = async (site, contender) => {
  const items = await site.ask('level', FOUGHT);
  const kept = items.map(() => 0);
  const work = async () => {
    await contender.look();
    await inTurn(items, async (item, place) => {
      const { id } = benchIncident(place);
      const both = [contender.raise(item, id, 0), contender.raise(item, id, 1)];
      kept[place] = (await Promise.all(both)).filter((told) => told === 'kept').length;
    });
  };
  return measured(site, work, async () => {
    const raised = (await site.ask('revisions', FOUGHT)).map((revision) => Math.max(0, revision - 1));
    const sum = (of: (raised: number, kept: number) => number) =>
      raised.reduce((total, one, place) => total + of(one, kept[place] ?? 0), 0);
    return {
      lost: sum((one, told) => Math.max(0, told - one)),
      wrong: sum((one, told) => Math.max(0, one - told)),
      gaveUp: sum((one, told) => Math.max(0, 2 - Math.max(one, told))),
    };
  });
};
