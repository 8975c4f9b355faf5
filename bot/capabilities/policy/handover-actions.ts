import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import { documentCommit } from './commit-actions.ts';
import type { VersionState } from './model.ts';
import { may } from './rights.ts';

const OVER: readonly VersionState[] = ['superseded', 'withdrawn'];

/** The steering documents that a person owns, in every version that is not over. */
export function documentsInHand(ports: Ports): HandoverSource {
  const { documents } = ports.lists;
  const commit = documentCommit(ports);
  return {
    kind: 'document',
    open: (from) =>
      documents
        .all()
        .filter(({ owner, state }) => owner === from && !OVER.includes(state))
        .map(({ id, title, version }) => ({ kind: 'document', id, title: `${title} (${version})`, from })),
    async move({ id, from }, to, by) {
      const version = documents.get(id);
      if (!may('policy.manage', by.person, by.roles)) return refuse('notAllowed');
      if (version?.owner !== from) return undefined;
      const moment = { now: ports.now(), changeId: ports.newId() };
      const stored = await commit(version, stamped(version, { owner: to.id, ownerName: to.name }, by, moment));
      return isRefusal(stored) ? stored : undefined;
    },
  };
}
