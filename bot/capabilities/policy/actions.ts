import { decided } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { correct, decide } from './correction-rules.ts';
import { evidenceActions } from './evidence-actions.ts';
import { fileActions } from './file-actions.ts';
import { versionFor } from './model.ts';
import { type DocumentPages, documentPages } from './page-actions.ts';
import { publishingActions } from './publishing-actions.ts';
import { readerActions } from './reader-actions.ts';
import { reviewActions, reviewFor, shownAgain } from './review-actions.ts';
import { unanswered } from './review-rules.ts';
import { may } from './rights.ts';
import { current, discardFault, inForceAmong, isOpen, save as kept, mayManage, openAmong } from './rules.ts';
import { documentVersions, type Versions } from './version-actions.ts';

type PolicyActions = Pick<Actions, Extract<keyof Actions, `policy.${string}`>>;

function pageActions(
  ports: Ports,
  { receipt, mayReadAll, mayReadVersion, versionsOf, campaignFor, funnel, dueFor, readable, worksWith }: DocumentPages,
): Pick<Actions, 'policy.list' | 'policy.read'> {
  return {
    async 'policy.list'(_, asker) {
      if (!mayReadAll(asker)) return refuse('notAllowed');
      const documents = new Set(ports.lists.documents.all().map(({ document }) => document));
      const rows = [...documents].flatMap((document) =>
        current(versionsOf(document).filter((one) => mayReadVersion(one, asker))),
      );
      return rows.map((one) => {
        const { id, title, kind, version, state, ownerName, reviewOn } = one;
        const due = campaignFor(id)?.due ?? null;
        return { id, title, kind, version, state, ownerName, reviewOn, funnel: funnel(one, asker), due };
      });
    },

    async 'policy.read'({ id }, asker) {
      const version = readable(id, asker);
      if (isRefusal(version)) return version;
      const { person, roles } = asker;
      const all = mayReadAll(asker);
      const acknowledgedAt = receipt(id, person.id)?.at ?? null;
      const mayManage = may('policy.manage', person, roles);
      const worksWithIt = mayReadVersion(version, asker) || worksWith(version, person.id);
      const versions = versionsOf(version.document).filter((other) => mayReadVersion(other, asker));
      const next = all && version.state === 'published' ? openAmong(versions) : undefined;
      const inForce = isOpen(version) ? inForceAmong(versionsOf(version.document)) : undefined;
      return {
        version: versionFor(version, { knows: mayManage || acknowledgedAt !== null, worksWithIt }),
        others: all
          ? versions.filter((other) => other.id !== id).map((other) => versionFor(other, { knows: mayManage }))
          : [],
        acknowledgedAt,
        due: dueFor(id, person.id),
        funnel: all ? funnel(version, asker) : null,
        mayManage,
        review: worksWithIt ? reviewFor(ports, version, asker) : null,
        next: next ? { id: next.id, version: next.version, state: next.state } : null,
        inForce: inForce ? { id: inForce.id, version: inForce.version } : null,
      };
    },
  };
}

function versionActions(
  ports: Ports,
  { versionsOf }: DocumentPages,
  { today, change, save, discard }: Versions,
): Pick<Actions, 'policy.save' | 'policy.decide' | 'policy.correct' | 'policy.discard'> {
  const { documents } = ports.lists;
  return {
    async 'policy.save'({ key, after, ...question }, actor) {
      if (!mayManage(actor)) return refuse('notAllowed');
      const before = after === null ? undefined : documents.get(after);
      if (after !== null && !before) return refuse('documentUnknown');
      const open = before && openAmong(versionsOf(before.document));
      if (open && question.id === null && open.id !== key) return refuse('nextExists', { title: open.title });
      return save({ ...question, key }, actor, {
        decide: (old) =>
          decided(kept({ question, owner: ports.people.get(question.owner), old, before, id: key, today: today() })),
      });
    },
    'policy.decide': ({ decision, ...seen }, actor) =>
      change(seen, actor, {
        decide: (version) =>
          decided(decide(version, decision, today()), () => ({ follow: shownAgain(unanswered(version)) })),
      }),
    'policy.correct': ({ decision, why, ...seen }, actor) =>
      change(seen, actor, {
        decide: (version, { now }) => decided(correct(version, { decision, why, actor, now }, today())),
      }),
    async 'policy.discard'(seen, actor) {
      const version = documents.get(seen.id);
      const fault = version && mayManage(actor) ? discardFault(version) : undefined;
      if (fault) return fault;
      const gone = await discard(seen, actor);
      return isRefusal(gone) ? gone : { id: gone.id };
    },
  };
}

export function policyActions(ports: Ports): PolicyActions {
  const pages = documentPages(ports);
  const versions = documentVersions(ports);
  return {
    ...evidenceActions(ports, pages),
    ...fileActions(ports, versions),
    ...pageActions(ports, pages),
    ...readerActions(ports, pages),
    ...versionActions(ports, pages, versions),
    ...publishingActions(ports, pages, versions),
    ...reviewActions(ports, versions),
  };
}
