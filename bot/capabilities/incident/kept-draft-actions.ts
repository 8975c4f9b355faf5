// Drafts as they are kept until they are sent, with the files of their messages.
import { plain } from '../../blocks/plain.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { isUnattended } from './arrival-actions.ts';
import type { Draft, DraftPart, SentMessage } from './draft-model.ts';
import { beginDraft } from './draft-rules.ts';
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
    own: (incident) => ownCase(incident, incidents.waiting(incident.id), isUnattended(ports, incident)),
    caseOf: (draft) => incidents.get(draft.joined ?? draft.id),
    kept,
    start,
    partOf,
    dropFiles(files) {
      for (const { id } of files) ports.files.drop(id);
    },
  };
}
