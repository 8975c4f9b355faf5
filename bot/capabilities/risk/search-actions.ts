import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import { type Hit, MOST_HITS, type SearchSource } from '../search/model.ts';
import type { Risk } from './model.ts';
import { mayRead } from './rules.ts';

const textOf = ({ number, title, object, ownerName, scenario }: Risk): string =>
  [number, title, object.name, ownerName, scenario].join(' ');

const hitOf = ({ id, number, title, object, ownerName }: Risk): Hit => ({
  kind: 'risk',
  id,
  number,
  title,
  about: [object.name, ownerName].filter(Boolean).join(', '),
});

export function risksToFind({ lists: { risks } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher({ textOf, atOf: ({ changedAt }: Risk) => changedAt, hitOf }, MOST_HITS);
  return { find: (wanted, asker) => search(risks.all(), wanted, (one) => mayRead(one, asker)) };
}
