import { decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { HandoverSource } from '../handover/model.ts';
import type { VersionState } from './model.ts';
import { replaceReviewer, unanswered } from './review-rules.ts';
import { reviewText } from './review-text.ts';
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

/** Drafts that wait for the person's answer as a reviewer. */
export function reviewsInHand(ports: Ports): HandoverSource {
  const { documents } = ports.lists;
  const { change } = documentVersions(ports);
  return {
    kind: 'review',
    what: (language) => reviewText[language].inHand,
    open: (from) =>
      documents
        .by('state', 'inReview')
        .filter((version) => unanswered(version).some(({ person }) => person === from))
        .map(({ id, title }) => ({ id, title, from })),
    async move({ id, from }, to, actor) {
      const version = documents.get(id);
      if (!version || !unanswered(version).some(({ person }) => person === from)) return undefined;
      const moved = await change({ id, revision: null }, actor, {
        decide: (seen, { now, changeId }) =>
          decided(replaceReviewer(seen, from, to, dayOf(now)), () => ({
            follow: [
              { kind: 'showTodo', person: from },
              { kind: 'ping', person: to.id, about: 'inbox', once: changeId },
            ],
          })),
      });
      return isRefusal(moved) ? moved : undefined;
    },
  };
}
