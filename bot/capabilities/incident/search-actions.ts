import { searcher } from '../../blocks/search-words.ts';
import { shortened } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import type { SearchSource } from '../search/model.ts';
import type { Incident } from './model.ts';
import { isReporter, mayRead } from './rules.ts';

const LONGEST_TITLE = 120;

const saidIn = ({ happened, evidence }: Incident): string => happened || (evidence?.text ?? '');

export function casesToFind({ lists: { incidents } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher<Incident>((incident) => {
    const { number, reporterName, reporterUnit, handlerName } = incident;
    return [number, saidIn(incident), reporterName, reporterUnit, handlerName ?? ''].join(' ');
  });
  return {
    find: (wanted, asker) =>
      search(incidents.all(), wanted, (one) => isReporter(one, asker) || mayRead(one, asker)).map(({ row, rank }) => ({
        kind: 'case',
        id: row.id,
        number: row.number,
        title: shortened(saidIn(row), LONGEST_TITLE),
        about: [row.reporterName, row.reporterUnit].filter(Boolean).join(', '),
        rank,
        at: row.reportedAt,
      })),
  };
}
