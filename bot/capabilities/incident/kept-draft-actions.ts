// Drafts as they are kept until they are sent, with the files of their messages.
import { instantAt } from '../../blocks/instant.ts';
import { plain } from '../../blocks/plain.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { isUnattended } from './arrival-actions.ts';
import type { Draft, DraftPart, SentMessage } from './draft-model.ts';
import { beginDraft, isUnsent, OPEN_MS } from './draft-rules.ts';
import type { Incident, OwnCase } from './model.ts';
import { ownCase } from './views.ts';

export interface Drafts {
  own(incident: Incident): OwnCase;
  /** The case that the draft became, or was added to. */
  caseOf(draft: Draft): Incident | undefined;
  kept(draft: Draft): Draft;
  start(sent: SentMessage, asker: Asker): Draft;
  /** The message as a part of that draft, with its files kept. */
  partOf(sent: SentMessage, draft: string): DraftPart;
  dropFiles(files: DraftPart['files']): void;
}

export function drafts(ports: Ports): Drafts {
  const { incidents } = ports.lists;
  const kept: Drafts['kept'] = (draft) => {
    ports.drafts.put(draft);
    // Each time something is added, and each time it is taken up again.
    if (isUnsent(draft) && draft.parts.length > 0)
      ports.enqueue(
        `draft/${draft.id}/${draft.at}`,
        `drafts/${draft.owner}`,
        { kind: 'closeDraft', draft: draft.id, at: draft.at },
        { at: instantAt(Date.parse(draft.at) + OPEN_MS) },
      );
    return draft;
  };
  const partOf: Drafts['partOf'] = ({ message, text, files, missing }, draft) => ({
    message,
    text: plain(text),
    files: files.map((file) => ({ id: ports.files.put(draft, file), name: file.name, size: file.size })),
    missing,
  });
  const start: Drafts['start'] = (sent, asker) => {
    const id = ports.newId();
    const parts = [partOf(sent, id)];
    return kept(beginDraft({ id, owner: asker.person.id, source: 'chat', evidence: null, parts, at: ports.now() }));
  };

  return {
    own: (incident) =>
      ownCase(incident, {
        waiting: incidents.waiting(incident.id),
        isUnattended: isUnattended(ports, incident),
        phone: ports.about.phones.support,
      }),
    caseOf: (draft) => incidents.get(draft.joined ?? draft.id),
    kept,
    start,
    partOf,
    dropFiles(files) {
      for (const { id } of files) ports.files.drop(id);
    },
  };
}
