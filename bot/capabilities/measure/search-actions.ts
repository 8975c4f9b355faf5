import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import { type Hit, MOST_HITS, type SearchSource } from '../search/model.ts';
import type { Measure } from './model.ts';
import { mayRead } from './rules.ts';

/** The number of a case is left out: not everybody who finds the measure may see the case. */
const textOf = ({ number, title, ownerName, board, source, what }: Measure): string =>
  [number, title, ownerName, board, source.kind === 'incident' ? '' : source.title, what].join(' ');

const hitOf = ({ id, number, title, ownerName, board }: Measure): Hit => ({
  kind: 'measure',
  id,
  number,
  title,
  about: [ownerName, board].filter(Boolean).join(', '),
});

export function measuresToFind({ lists: { measures } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher({ textOf, atOf: ({ changedAt }: Measure) => changedAt, hitOf }, MOST_HITS);
  return { find: (wanted, asker) => search(measures.all(), wanted, (one) => mayRead(one, asker)) };
}
