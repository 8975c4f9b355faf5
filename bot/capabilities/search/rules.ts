import { byRank, type Found } from '../../blocks/search-words.ts';
import { type Hit, type Hits, MOST_HITS, type RankedHit } from './model.ts';

const shown = ({ kind, id, number, title, about }: RankedHit): Hit => ({ kind, id, number, title, about });

/** What fits best first, and then the latest. @param found what each source has, of its best no more than are shown */
export const bestOf = (found: readonly Found<RankedHit>[]): Hits => ({
  hits: found
    .flatMap(({ best }) => best)
    .toSorted(byRank)
    .slice(0, MOST_HITS)
    .map(shown),
  count: found.reduce((sum, { count }) => sum + count, 0),
});
