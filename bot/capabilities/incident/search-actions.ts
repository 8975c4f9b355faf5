import { searcher } from '../../blocks/search-words.ts';
import { shortened } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import { type Hit, MOST_HITS, type SearchSource } from '../search/model.ts';
import type { Incident } from './model.ts';
import { may } from './rights.ts';
import { isReporter, mayRead } from './rules.ts';

const LONGEST_TITLE = 120;

const saidIn = ({ happened, evidence }: Incident): string => happened || (evidence?.text ?? '');

const hitOf = (incident: Incident): Hit => ({
  kind: 'case',
  id: incident.id,
  number: incident.number,
  title: shortened(saidIn(incident), LONGEST_TITLE),
  about: [incident.reporterName, incident.reporterUnit].filter(Boolean).join(', '),
});

function textOf(incident: Incident): string {
  const { number, reporterName, reporterUnit, handlerName } = incident;
  return [number, saidIn(incident), reporterName, reporterUnit, handlerName ?? ''].join(' ');
}

export function casesToFind({ lists: { incidents } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher({ textOf, atOf: ({ reportedAt }: Incident) => reportedAt, hitOf }, MOST_HITS);
  return {
    find(wanted, asker) {
      // Asked once of those who read all: there may be a hundred thousand.
      const readsAll = may('incident.readAll', asker.person, asker.roles, WHOLE);
      return search(incidents.all(), wanted, (one) => readsAll || isReporter(one, asker) || mayRead(one, asker));
    },
  };
}
