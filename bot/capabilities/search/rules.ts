import { type Hit, type Hits, MOST_HITS, type RankedHit } from './model.ts';

function compared(one: RankedHit, other: RankedHit): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return one.at < other.at ? 1 : one.at > other.at ? -1 : 0;
}

const shown = ({ kind, id, number, title, about }: RankedHit): Hit => ({ kind, id, number, title, about });

/** What fits best first, and then the latest. */
export const bestOf = (found: readonly RankedHit[]): Hits => ({
  hits: found.toSorted(compared).slice(0, MOST_HITS).map(shown),
  count: found.length,
});
