import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import { seesIn } from '../campaign/reach-rules.ts';
import { may } from '../policy/rights.ts';
import { type Hit, MOST_HITS, type SearchSource } from '../search/model.ts';
import type { Person } from './model.ts';

const textOf = ({ name, title, unit, administration }: Person): string => [name, title, unit, administration].join(' ');

const hitOf = ({ id, name, title, unit }: Person): Hit => ({
  kind: 'person',
  id,
  number: '',
  title: name,
  about: [title, unit].filter(Boolean).join(', '),
});

/** People are found by those who follow what each has read: a person's page tells that. */
export function peopleToFind({ people }: Pick<Ports, 'people'>): SearchSource {
  const search = searcher({ textOf, atOf: (_: Person) => '', hitOf }, MOST_HITS);
  return {
    find(wanted, asker) {
      if (!may('policy.readPeople', asker.person, asker.roles, 'anywhere')) return { count: 0, best: [] };
      const sees = seesIn('policy.readPeople', asker, people.get);
      const maySee = (one: Person) => one.account === 'active' && sees({ person: one.id, unit: one.unit });
      return search(people.all(), wanted, maySee);
    },
  };
}
