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
import { save, step, succeed } from './rules.ts';
import { documentVersions, type Versions } from './version-actions.ts';

type PolicyActions = Pick<Actions, Extract<keyof Actions, `policy.${string}`>>;

function pageActions(
  ports: Ports,
  { receipt, mayReadAll, mayReadVersion, versionsOf, funnel, dueFor, readable }: DocumentPages,
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
        return { id, title, kind, version, state, ownerName, reviewOn, funnel: funnel(one, asker) };
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
  { moment, today, commit, change }: Versions,
): Pick<
  Actions,
  'policy.save' | 'policy.review' | 'policy.redraft' | 'policy.decide' | 'policy.correct' | 'policy.succeed'
> {
  const { documents } = ports.lists;
  return {
    async 'policy.save'({ key, ...question }, actor) {
      const twin = question.id === null ? documents.get(key) : undefined;
      if (twin) return may('policy.manage', actor.person, actor.roles) ? twin : refuse('notAllowed');
      const old = question.id === null ? undefined : documents.get(question.id);
      if (question.id !== null && !old) return refuse('documentUnknown');
      const owner = ports.people.get(question.owner);
      if (!old) return commit(undefined, save({ question, actor, owner, old, id: key, ...moment() }));
      return change(old.id, (version, now) => save({ question, actor, owner, old: version, id: version.id, ...now }));
    },

    'policy.review': ({ id, revision }, actor) =>
      change(id, (version, now) => step({ version, actor, revision, ...now }, 'review')),
    'policy.redraft': ({ id, revision }, actor) =>
      change(id, (version, now) => step({ version, actor, revision, ...now }, 'backToDraft')),
    'policy.decide': ({ id, revision, decision }, actor) =>
      change(id, (version, now) => decide({ version, actor, revision, ...now }, decision, today())),
    'policy.correct': ({ id, revision, decision, why }, actor) =>
      change(id, (version, now) => correct({ version, actor, revision, ...now }, { decision, why }, today())),

    async 'policy.succeed'({ id }, actor) {
      const version = documents.get(id);
      if (!may('policy.manage', actor.person, actor.roles)) return refuse('notAllowed');
      if (!version) return refuse('documentUnknown');
      const draft = versionsOf(version.document).find(({ state }) => ['draft', 'inReview', 'decided'].includes(state));
      return draft ?? commit(undefined, succeed({ version, actor, ...moment() }, ports.newId()));
    },
  };
}

export function policyActions(ports: Ports): PolicyActions {
  const pages = documentPages(ports);
  const versions = documentVersions(ports);
  return {
    ...evidenceActions(ports, pages),
    ...fileActions(ports),
    ...pageActions(ports, pages),
    ...readerActions(ports, pages, versions),
    ...versionActions(ports, pages, versions),
    ...publishingActions(ports, pages, versions),
  };
}
