// Figures of the search: every kind of question over all that a municipality may ever keep, in one process.
import { app } from '../../bot/app.ts';
import { anIncident, aPerson, as, erik } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { median, ms, percentile, row, say } from './figures.ts';

const ROUNDS = 20;
/** A number, the beginning of one, words in any order, a name, the inside of a word, and what there is none of. */
const SEARCHES = [
  '2025-00417',
  '2025-004',
  'länk kollega',
  'Åsa Öberg',
  'ollega',
  'klickat brev kollega 512',
  'ingenstans',
];
const NAMES = ['Sara Lindqvist', 'Jonas Ek', 'Åsa Öberg', 'Maria Holm'];
const PEOPLE_SHARE = 0.2;

export async function search(amount: number): Promise<void> {
  const people = Array.from({ length: Math.round(amount * PEOPLE_SHARE) }, (_, place) =>
    aPerson({ id: `person-${place}`, name: `${NAMES[place % NAMES.length] ?? ''} ${place}` }),
  );
  const incidents = Array.from({ length: amount - people.length }, (_, place) =>
    anIncident({
      id: `incident-${place}`,
      number: `2025-${String(place).padStart(5, '0')}`,
      reporterName: NAMES[place % NAMES.length] ?? '',
      happened: `Ärende ${place}: någon har klickat på en länk i ett brev som såg ut att komma från en kollega.`,
    }),
  );
  const { ports } = memory({ people: [erik, ...people], records: new Map([['incidents', incidents]]) });
  const { actions } = app(ports);
  const asker = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
  const timed = async (words: string): Promise<number> => {
    const began = performance.now();
    await actions['search.find']({ words }, asker);
    return performance.now() - began;
  };
  say(`\nThe search over ${amount} records`);
  row('the first, which makes the words', ms(await timed('länk')));
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) for (const words of SEARCHES) took.push(await timed(words));
  row('median of the others', ms(median(took)));
  row('p95 (goal: at most 50 ms)', ms(percentile(took, 0.95)));
}
