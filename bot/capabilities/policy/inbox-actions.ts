import type { Ports } from '../../ports.ts';
import type { Asking } from '../campaign/asking-model.ts';
import type { InboxSource } from '../inbox/model.ts';
import { type DocumentDone, type DocumentTask, versionFor } from './model.ts';

/** Steering documents to read and acknowledge. */
export function documentsToRead(
  ports: Ports,
  { open }: Pick<Asking, 'open'>,
): InboxSource<DocumentTask, never, DocumentDone> {
  const { documents, acknowledgements } = ports.lists;
  return {
    what: { sv: 'styrdokument att läsa', en: 'governing documents to read' },
    tasks: (person) =>
      open(person).flatMap(({ campaign, due }) => {
        const version = campaign.kind === 'document' ? documents.get(campaign.subject) : undefined;
        return version
          ? [{ urgency: 'own', task: { kind: 'document', version: versionFor(version, { knows: false }), due } }]
          : [];
      }),
    lastDone(person) {
      const [read] = acknowledgements.by('person', person).toSorted((a, b) => b.at.localeCompare(a.at));
      const version = read && documents.get(read.version);
      if (!read || !version) return null;
      return { kind: 'document', title: { sv: version.title, en: version.title }, at: read.at };
    },
  };
}
