// The whole document as a file: kept on the machine's disk first, then in the library under a name of our own.
import { decided } from '../../blocks/commit.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import { DOCUMENT_LIBRARY, type Ports } from '../../ports.ts';
import { fileOwner } from './model.ts';
import { attach, mayManage } from './rules.ts';
import type { Versions } from './version-actions.ts';

export function fileActions(ports: Ports, { change }: Versions): Pick<Actions, 'policy.attach' | 'policy.detach'> {
  return {
    async 'policy.attach'({ file: id, ...seen }, actor) {
      if (!mayManage(actor)) return refuse('notAllowed');
      const stored = ports.files.of(fileOwner(seen.id)).find((one) => one.id === id);
      if (!stored) return refuse('fileUnknown');
      const { name, size, base64 } = stored;
      const file = { id, name, size, sha256: ports.sha256(base64, 'base64') };
      const follow = [{ kind: 'file', number: seen.id, file: id, library: DOCUMENT_LIBRARY } as const];
      return change(seen, actor, { decide: (version) => decided(attach(version, file), () => ({ follow })) });
    },
    'policy.detach': (seen, actor) => change(seen, actor, { decide: (version) => decided(attach(version, null)) }),
  };
}
