import { isRefusal } from '../../blocks/refusal.ts';
import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import { type Hit, MOST_HITS, type SearchSource } from '../search/model.ts';
import type { DocumentVersion } from './model.ts';
import { documentPages } from './page-actions.ts';

const textOf = ({ title, ownerName, decision, summary }: DocumentVersion): string =>
  [title, decision?.diaryNumber ?? '', ownerName, ...summary.sv, ...summary.en].join(' ');

const hitOf = ({ id, title, ownerName, decision }: DocumentVersion): Hit => ({
  kind: 'document',
  id,
  number: decision?.diaryNumber ?? '',
  title,
  about: ownerName,
});

export function documentsToFind(ports: Ports): SearchSource {
  const { readable } = documentPages(ports);
  const search = searcher({ textOf, atOf: ({ changedAt }: DocumentVersion) => changedAt, hitOf }, MOST_HITS);
  return {
    find: (wanted, asker) => search(ports.lists.documents.all(), wanted, ({ id }) => !isRefusal(readable(id, asker))),
  };
}
