import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import { seesIn } from '../campaign/reach-rules.ts';
import { may } from '../policy/rights.ts';
import type { SearchSource } from '../search/model.ts';
import type { Person } from './model.ts';

/** People are found by those who follow what each has read: a person's page tells that. */
export function peopleToFind({ people }: Pick<Ports, 'people'>): SearchSource {
  const search = searcher<Person>(({ name, title, unit, administration }) =>
    [name, title, unit, administration].join(' '),
  );
  return {
    find(wanted, asker) {
      if (!may('policy.readPeople', asker.person, asker.roles, 'anywhere')) return [];
      const sees = seesIn('policy.readPeople', asker, people.get);
      const maySee = (one: Person) => one.account === 'active' && sees({ person: one.id, unit: one.unit });
      return search(people.all(), wanted, maySee).map(({ row, rank }) => ({
        kind: 'person',
        id: row.id,
        number: '',
        title: row.name,
        about: [row.title, row.unit].filter(Boolean).join(', '),
        rank,
        at: '',
      }));
    },
  };
}
