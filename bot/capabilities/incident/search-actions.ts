import { searcher } from '../../blocks/search-words.ts';
import { shortened } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import { type Hit, MOST_HITS, type SearchSource } from '../search/model.ts';
import { hidesReporter, isOpenTo } from './insight-rules.ts';
import type { Incident } from './model.ts';
import { may } from './rights.ts';
import { isReporter, mayRead } from './rules.ts';

const LONGEST_TITLE = 120;

const saidIn = ({ happened, evidence }: Incident): string => happened || (evidence?.text ?? '');

/** Nobody finds a case by a reporter who is not shown. */
const reporterOf = (incident: Incident): readonly string[] =>
  hidesReporter(incident) ? [] : [incident.reporterName, incident.reporterUnit];

const hitOf = (incident: Incident): Hit => ({
  kind: 'case',
  id: incident.id,
  number: incident.number,
  title: shortened(saidIn(incident), LONGEST_TITLE),
  about: reporterOf(incident).filter(Boolean).join(', '),
});

function textOf(incident: Incident): string {
  const { number, handlerName } = incident;
  return [number, saidIn(incident), ...reporterOf(incident), handlerName ?? ''].join(' ');
}

export function casesToFind({ lists: { incidents } }: Pick<Ports, 'lists'>): SearchSource {
  const search = searcher({ textOf, atOf: ({ reportedAt }: Incident) => reportedAt, hitOf }, MOST_HITS);
  return {
    find(wanted, asker) {
      // Asked once of those who read all: there may be a hundred thousand.
      const readsAll = may('incident.readAll', asker.person, asker.roles, WHOLE);
      const reads = (one: Incident) => (readsAll ? isOpenTo(one, asker.person.id) : mayRead(one, asker));
      return search(incidents.all(), wanted, (one) => isReporter(one, asker) || reads(one));
    },
  };
}
