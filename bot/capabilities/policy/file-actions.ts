// The whole document as a file: kept on the machine's disk first, then in the library under a name of our own.

import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import { DOCUMENT_LIBRARY, type Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { documentCommit } from './commit-actions.ts';
import { type DocumentFile, fileOwner } from './model.ts';
import { may } from './rights.ts';
import { attach } from './rules.ts';

export function fileActions(ports: Ports): Pick<Actions, 'policy.attach' | 'policy.detach'> {
  const { documents } = ports.lists;
  const commit = documentCommit(ports);

  const take = async (
    { id, revision }: { readonly id: string; readonly revision: number },
    actor: Asker,
    file: DocumentFile | null,
  ) => {
    const version = documents.get(id);
    if (!version) return refuse('documentUnknown');
    const next = attach({ version, actor, revision, now: ports.now(), changeId: ports.newId() }, file);
    const follow: readonly Job[] = file ? [{ kind: 'file', number: id, file: file.id, library: DOCUMENT_LIBRARY }] : [];
    return commit(version, next, { follow });
  };

  return {
    async 'policy.attach'({ file: id, ...which }, actor) {
      if (!may('policy.manage', actor.person, actor.roles)) return refuse('notAllowed');
      const stored = ports.files.of(fileOwner(which.id)).find((one) => one.id === id);
      if (!stored) return refuse('fileUnknown');
      const { name, size, base64 } = stored;
      return take(which, actor, { id, name, size, sha256: ports.sha256(base64, 'base64') });
    },
    'policy.detach': (which, actor) => take(which, actor, null),
  };
}
