import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import type { SearchSource } from '../search/model.ts';
import type { Risk } from './model.ts';
import { mayRead } from './rules.ts';

export function risksToFind({ lists: { risks } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher<Risk>(({ number, title, object, ownerName, scenario }) =>
    [number, title, object.name, ownerName, scenario].join(' '),
  );
  return {
    find: (wanted, asker) =>
      search(risks.all(), wanted, (one) => mayRead(one, asker)).map(({ row, rank }) => ({
        kind: 'risk',
        id: row.id,
        number: row.number,
        title: row.title,
        about: [row.object.name, row.ownerName].filter(Boolean).join(', '),
        rank,
        at: row.changedAt,
      })),
  };
}
