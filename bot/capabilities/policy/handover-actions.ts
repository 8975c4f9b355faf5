import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../organisation/handover-model.ts';
import type { VersionState } from './model.ts';
import { may } from './rights.ts';

const OVER: readonly VersionState[] = ['superseded', 'withdrawn'];

/** The steering documents that a person owns, in every version that is not over. */
export function documentsInHand(ports: Ports): HandoverSource {
  const { documents } = ports.lists;
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
      const next = {
        ...version,
        owner: to.id,
        ownerName: to.name,
        revision: version.revision + 1,
        changedBy: by.person.name,
        changedAt: ports.now(),
        changeId: ports.newId(),
      };
      const committed = await ports.commit({
        lane: version.document,
        write: { list: 'documents', from: version, to: next },
        follow: [],
      });
      return committed === 'conflict'
        ? refuse('documentChanged', { name: documents.get(id)?.changedBy ?? '' })
        : undefined;
    },
  };
}
