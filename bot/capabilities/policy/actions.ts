import { decided } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { correct, decide } from './correction-rules.ts';
import { evidenceActions } from './evidence-actions.ts';
import { fileActions } from './file-actions.ts';
import { type DocumentVersion, versionFor } from './model.ts';
import { type DocumentPages, documentPages } from './page-actions.ts';
import { publishingActions } from './publishing-actions.ts';
import { readerActions } from './reader-actions.ts';
import { may } from './rights.ts';
import { save as kept, mayManage, step, succeed } from './rules.ts';
import { documentVersions, type Versions } from './version-actions.ts';

type PolicyActions = Pick<Actions, Extract<keyof Actions, `policy.${string}`>>;

function pageActions(
  ports: Ports,
  { receipt, mayReadAll, mayReadVersion, versionsOf, campaignFor, funnel, dueFor, readable }: DocumentPages,
): Pick<Actions, 'policy.list' | 'policy.read'> {
  return {
    async 'policy.list'(_, asker) {
      if (!mayReadAll(asker)) return refuse('notAllowed');
      const newest = new Map<string, DocumentVersion>();
      for (const one of ports.lists.documents.all())
        if (mayReadVersion(one, asker) && (newest.get(one.document)?.version ?? 0) < one.version)
          newest.set(one.document, one);
      return [...newest.values()].map((one) => {
        const { id, title, kind, version, state, ownerName, reviewOn } = one;
        const due = campaignFor(id)?.due ?? null;
        return { id, title, kind, version, state, ownerName, reviewOn, funnel: funnel(one, asker), due };
      });
    },

    async 'policy.read'({ id }, asker) {
      const version = readable(id, asker);
      if (isRefusal(version)) return version;
      const all = mayReadAll(asker);
      const acknowledgedAt = receipt(id, asker.person.id)?.at ?? null;
      const mayManage = may('policy.manage', asker.person, asker.roles);
      const others = versionsOf(version.document).filter((other) => other.id !== id && mayReadVersion(other, asker));
      return {
        version: versionFor(version, mayManage || acknowledgedAt !== null),
        others: all ? others.map((other) => versionFor(other, mayManage)) : [],
        acknowledgedAt,
        due: dueFor(id, asker.person.id),
        funnel: all ? funnel(version, asker) : null,
        mayManage,
      };
    },
  };
}

function versionActions(
  ports: Ports,
  { versionsOf }: DocumentPages,
  { today, change, save }: Versions,
): Pick<
  Actions,
  'policy.save' | 'policy.review' | 'policy.redraft' | 'policy.decide' | 'policy.correct' | 'policy.succeed'
> {
  const { documents } = ports.lists;
  return {
    'policy.save': ({ key, ...question }, actor) =>
      save({ ...question, key }, actor, {
        mayNot: () => (mayManage(actor) ? undefined : refuse('notAllowed')),
        decide: (old) =>
          decided(kept({ question, owner: ports.people.get(question.owner), old, id: key, today: today() })),
      }),
    'policy.review': (seen, actor) => change(seen, actor, { decide: (version) => decided(step(version, 'review')) }),
    'policy.redraft': (seen, actor) =>
      change(seen, actor, { decide: (version) => decided(step(version, 'backToDraft')) }),
    'policy.decide': ({ decision, ...seen }, actor) =>
      change(seen, actor, { decide: (version) => decided(decide(version, decision, today())) }),
    'policy.correct': ({ decision, why, ...seen }, actor) =>
      change(seen, actor, {
        decide: (version, { now }) => decided(correct(version, { decision, why, actor, now }, today())),
      }),

    async 'policy.succeed'({ id }, actor) {
      const version = documents.get(id);
      if (!mayManage(actor)) return refuse('notAllowed');
      if (!version) return refuse('documentUnknown');
      const draft = versionsOf(version.document).find(({ state }) => ['draft', 'inReview', 'decided'].includes(state));
      const next = { id: null, key: ports.newId(), revision: 0 };
      return draft ?? save(next, actor, { decide: () => decided(succeed(version)) });
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
  };
}
