import { decided } from '../../blocks/commit.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import type { VersionState } from './model.ts';
import { policyText } from './text.ts';
import { documentVersions } from './version-actions.ts';

const OVER: readonly VersionState[] = ['superseded', 'withdrawn'];

/** The steering documents that a person owns, in every version that is not over. */
export function documentsInHand(ports: Ports): HandoverSource {
  const { documents } = ports.lists;
  const { change } = documentVersions(ports);
  return {
    kind: 'document',
    what: (language) => policyText[language].inHand,
    open: (from) =>
      documents
        .all()
        .filter(({ owner, state }) => owner === from && !OVER.includes(state))
        .map(({ id, title, version }) => ({ id, title: `${title} (${version})`, from })),
    async move({ id, from }, to, actor) {
      if (documents.get(id)?.owner !== from) return undefined;
      const owner = { owner: to.id, ownerName: to.name };
      const moved = await change({ id, revision: null }, actor, { decide: () => decided(owner) });
      return isRefusal(moved) ? moved : undefined;
    },
  };
}
