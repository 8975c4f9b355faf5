// `npm run bench -- storage [items…]`: the list store against two peers, in one run on one server.
import { startAgain } from './again.ts';
import type { Contender, Open } from './contender.ts';
import { openPlain } from './peers/plain.ts';
import { openPnp } from './peers/pnp.ts';
import { openVarna } from './peers/varna.ts';
import { ASKED, count, create, fight, find, type Outcome } from './storage-jobs.ts';
import { type Cost, type Site, startSite } from './storage-site.ts';
import { explain, LARGE, type Measured, print } from './storage-table.ts';

/** Graph rule 101, up to 1 000 licences. */
const PER_MINUTE = 1_250;
/** Minutes pass when the limit is enforced, so it is where the list is smallest. */
const LIMITED = 1_000;
export const SMALLEST = LIMITED;
const SIZES: readonly number[] = [LIMITED, 10_000, 100_000];
const ASKED_WHERE_SLOW = 2;

const contenders: readonly (readonly [string, Open])[] = [
  ['Värna', openVarna],
  ['@pnp/graph', openPnp],
  ['plain SDK', openPlain],
];

const times = ({ requests, units, seconds, ...faults }: Outcome, by: number): Outcome => ({
  requests: requests * by,
  units: units * by,
  seconds: seconds * by,
  ...faults,
});

/** On a server of its own, so that all wait out their minute at the same time. */
async function createUnderLimit([, open]: (typeof contenders)[number]): Promise<Outcome> {
  const site = await startSite();
  await site.ask('seed', LIMITED);
  const contender = await open(site, PER_MINUTE);
  await site.limits(true);
  const outcome = await create(site, contender);
  await contender.close();
  await site.close();
  return outcome;
}

async function withFaults(site: Site, contender: Contender, asked: number) {
  await site.faults(true);
  const jobs = {
    create: await create(site, contender),
    count: await count(asked)(site, contender),
    find: await find(site, contender),
    fight: await fight(site, contender),
  };
  await site.faults(false);
  return jobs;
}

async function measure(site: Site, name: string, open: Open, size: number, created?: Outcome): Promise<Measured> {
  const asked = open !== openVarna && size >= LARGE ? ASKED_WHERE_SLOW : ASKED;
  const opened: Contender[] = [];
  const first: Cost = await site.measure(async () => void opened.push(await open(site, Number.POSITIVE_INFINITY)));
  const [contender] = opened as [Contender];
  const clean = {
    create: created ?? (await create(site, contender)),
    count: times(await count(asked)(site, contender), ASKED / asked),
    find: await find(site, contender),
    fight: await fight(site, contender),
  };
  const faulty = await withFaults(site, contender, size >= LARGE ? 1 : ASKED_WHERE_SLOW);
  await contender.close();
  return { name, first, clean, faulty };
}

export async function storage(chosen: readonly number[]): Promise<void> {
  const sizes = chosen.length > 0 ? chosen : SIZES;
  explain();
  const site = await startSite();
  for (const size of [...sizes].sort((a, b) => a - b)) {
    await site.ask('seed', size);
    const again = await startAgain(site);
    const limited = size === LIMITED ? await Promise.all(contenders.map(createUnderLimit)) : [];
    const all: Measured[] = [];
    for (const [place, [name, open]] of contenders.entries())
      all.push(await measure(site, name, open, size, limited[place]));
    print(size, all, again, size === LIMITED);
  }
  await site.close();
}
