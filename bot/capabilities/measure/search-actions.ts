import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import type { SearchSource } from '../search/model.ts';
import type { Measure } from './model.ts';
import { mayRead } from './rules.ts';

export function measuresToFind({ lists: { measures } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher<Measure>(({ number, title, ownerName, board, source, what }) =>
    [number, title, ownerName, board, source.title, what].join(' '),
  );
  return {
    find: (wanted, asker) =>
      search(measures.all(), wanted, (one) => mayRead(one, asker)).map(({ row, rank }) => ({
        kind: 'measure',
        id: row.id,
        number: row.number,
        title: row.title,
        about: [row.ownerName, row.board].filter(Boolean).join(', '),
        rank,
        at: row.changedAt,
      })),
  };
}
