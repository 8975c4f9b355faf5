import { isRefusal } from '../../blocks/refusal.ts';
import { searcher } from '../../blocks/search-words.ts';
import type { Ports } from '../../ports.ts';
import type { SearchSource } from '../search/model.ts';
import type { DocumentVersion } from './model.ts';
import { documentPages } from './page-actions.ts';

export function documentsToFind(ports: Ports): SearchSource {
  const { documents } = ports.lists;
  const { readable } = documentPages(ports);
  const search = searcher<DocumentVersion>(({ title, ownerName, decision, summary }) =>
    [title, decision?.diaryNumber ?? '', ownerName, ...summary.sv, ...summary.en].join(' '),
  );
  return {
    find: (wanted, asker) =>
      search(documents.all(), wanted, ({ id }) => !isRefusal(readable(id, asker))).map(({ row, rank }) => ({
        kind: 'document',
        id: row.id,
        number: row.decision?.diaryNumber ?? '',
        title: row.title,
        about: row.ownerName,
        rank,
        at: row.changedAt,
      })),
  };
}
