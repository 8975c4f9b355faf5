import { written } from '../../blocks/commit.ts';
import { type Day, dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { type Campaign, campaignOf } from '../campaign/model.ts';
import type { AudienceRule } from '../organisation/audience-model.ts';
import { audienceOf, knownOf, previewOf } from '../organisation/audience-rules.ts';
import type { Asker, Person } from '../organisation/model.ts';
import { documentCommit } from './commit-actions.ts';
import { correct, decide } from './correction-rules.ts';
import { evidenceActions } from './evidence-actions.ts';
import { fileActions } from './file-actions.ts';
import { funnels } from './funnel-actions.ts';
import { type DocumentVersion, LONGEST_QUESTION, type OwnDocument, versionFor } from './model.ts';
import { acknowledge, shownText } from './receipt.ts';
import { receipts } from './receipt-actions.ts';
import { may } from './rights.ts';
import { type Moment, mayReadEvery, nobodyMeant, type PolicyRefusal, save, step, succeed } from './rules.ts';
import { supersedes } from './succession-actions.ts';

type PolicyActions = Pick<Actions, Extract<keyof Actions, `policy.${string}`>>;
type Outcome<Value> = Value | Refusal<PolicyRefusal>;

export function policyActions(ports: Ports): PolicyActions {
  const { documents, campaigns, packs } = ports.lists;
  const receipt = receipts(ports);
  const moment = (): Moment => ({ now: ports.now(), changeId: ports.newId() });
  const today = () => dayOf(ports.now());
  const known = async ({ groups }: AudienceRule) => {
    await ports.people.loadGroups(groups.map(({ id }) => id));
    return knownOf(ports, today());
  };
  const mayReadAll = ({ person, roles: held }: Asker) => may('policy.readAll', person, held, 'anywhere');
  const mayReadVersion = (version: DocumentVersion, asker: Asker) =>
    mayReadEvery(version, ports.people.get(version.owner), asker);

  const versionsOf = (document: string) => documents.by('document', document).toSorted((a, b) => b.version - a.version);
  const hasRead = (version: string) => (person: string) => receipt(version, person) !== undefined;
  /** What asks people to read the version; a correction takes over what asked for the version before. */
  const campaignFor = (version: string) => campaigns.by('subject', version)[0];
  const funnel = funnels(ports, campaignFor, hasRead);
  const deliveryOf = (version: string, person: string) => {
    const sent = campaignFor(version);
    const pack = packs.by('person', person).find(({ campaign }) => campaign === sent?.id);
    return pack?.deliveries.find((one) => one.person === person);
  };
  /** The last day for this person; null when they were not asked. */
  const dueFor = (version: string, person: string): Day | null => {
    const delivery = deliveryOf(version, person);
    return delivery ? (delivery.due ?? campaignFor(version)?.due ?? null) : null;
  };
  /** Nobody's card goes on asking for what is no longer in force. */
  const recalls = (version: DocumentVersion, round: string): readonly Job[] => {
    const sent = campaignFor(version.id);
    return sent ? [{ kind: 'recall', campaign: sent.id, round }] : [];
  };
  /** A correction goes on asking those who have not answered, about the corrected words. */
  const takesOver = (before: DocumentVersion, by: string | null, { changeId }: Moment): readonly Job[] => {
    const from = campaignFor(before.id);
    if (!from || by === null) return [];
    const to = { ...from, subject: by, changeId };
    return [written({ list: 'campaigns', from, to })];
  };
  /** A guest has what they were sent, and nothing else of the municipality's. */
  const isFor = (id: string, { id: person, account }: Person): boolean =>
    account === 'active' || (account === 'guest' && (deliveryOf(id, person) !== undefined || hasRead(id)(person)));
  const readable = (id: string, asker: Asker): Outcome<DocumentVersion> => {
    const version = documents.get(id);
    const isOpen = version && (version.state === 'published' || mayReadVersion(version, asker));
    return isOpen && isFor(id, asker.person) ? version : refuse('documentUnknown');
  };

  const commit = documentCommit(ports);
  /** Decide → commit, for every change of a version. */
  const change = async (
    id: string,
    decideOn: (version: DocumentVersion, now: Moment) => Outcome<DocumentVersion>,
    follow: readonly Job[] = [],
  ): Promise<DocumentVersion | Refusal> => {
    const version = documents.get(id);
    if (!version) return refuse('documentUnknown');
    return commit(version, decideOn(version, moment()), { follow });
  };

  return {
    ...evidenceActions(ports, { receipt }),
    ...fileActions(ports),
    async 'policy.mine'(_, { person }) {
      const own = documents
        .by('state', 'published')
        .filter(({ id }) => deliveryOf(id, person.id) !== undefined || hasRead(id)(person.id))
        .map(
          ({ id, title, kind, version, publishedAt }): OwnDocument => ({
            id,
            title,
            kind,
            version,
            publishedAt,
            due: dueFor(id, person.id),
            acknowledgedAt: receipt(id, person.id)?.at ?? null,
          }),
        );
      return own.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
    },

    async 'policy.list'(_, asker) {
      if (!mayReadAll(asker)) return refuse('notAllowed');
      const newest = new Map<string, DocumentVersion>();
      for (const one of documents.all())
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

    async 'policy.audience'({ audience }, asker) {
      if (!may('policy.manage', asker.person, asker.roles)) return refuse('notAllowed');
      return previewOf(audience, await known(audience));
    },

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
    async 'policy.withdraw'({ id, revision }, actor) {
      const version = documents.get(id);
      const follow = version ? recalls(version, ports.newId()) : [];
      return change(id, (old, now) => step({ version: old, actor, revision, ...now }, 'withdraw'), follow);
    },

    async 'policy.publish'({ id, revision, due }, actor) {
      if (!may('policy.manage', actor.person, actor.roles)) return refuse('notAllowed');
      const version = documents.get(id);
      if (!version) return refuse('documentUnknown');
      if (due < today()) return refuse('dueInPast');
      const unlikely = unlikelyDay(due, today());
      if (unlikely) return refuse('dayUnlikely', unlikely);
      const { people } = audienceOf(version.audience, await known(version.audience));
      // An editorial change is in force at once and asks nobody.
      const asks = version.change === 'material' || version.version === 1;
      if (asks && people.length === 0) return nobodyMeant(version.audience, ports.people.groupFault);
      const now = moment();
      const campaign: Campaign = {
        id: campaignOf(id),
        kind: 'document',
        subject: id,
        programme: null,
        title: version.title,
        state: 'running',
        startedAt: now.now,
        startedBy: actor.person.name,
        due,
        audience: people.length,
        leftOut: null,
        changeId: now.changeId,
      };
      const before = versionsOf(version.document).find(({ state }) => state === 'published');
      return change(id, (old) => step({ version: old, actor, revision, ...now }, 'publish', { publishedAt: now.now }), [
        ...(before ? [supersedes(before, actor, now), ...takesOver(before, asks ? null : id, now)] : []),
        ...(asks ? [{ kind: 'begin' as const, campaign }] : []),
        ...(before ? recalls(before, now.changeId) : []),
      ]);
    },

    async 'policy.succeed'({ id }, actor) {
      const version = documents.get(id);
      if (!may('policy.manage', actor.person, actor.roles)) return refuse('notAllowed');
      if (!version) return refuse('documentUnknown');
      const draft = versionsOf(version.document).find(({ state }) => ['draft', 'inReview', 'decided'].includes(state));
      return draft ?? commit(undefined, succeed({ version, actor, ...moment() }, ports.newId()));
    },

    async 'policy.acknowledge'({ id, channel, ...quiz }, reader) {
      const version = documents.get(id);
      const { person } = reader;
      if (!version || !isFor(id, person)) return refuse('documentUnknown');
      const before = receipt(id, person.id);
      if (before) return { id, acknowledgedAt: before.at };
      const hash = version.file?.sha256 ?? ports.sha256(shownText(version));
      const answers = [quiz.quiz0, quiz.quiz1, quiz.quiz2];
      const read = acknowledge({ version, reader, hash, channel, answers, ...moment() });
      if (isRefusal(read)) return read;
      await ports.commit({
        lane: `acknowledgements/${read.id}`,
        write: { list: 'acknowledgements', add: read },
        follow: [{ kind: 'showTodo', person: person.id }],
      });
      return { id, acknowledgedAt: receipt(id, person.id)?.at ?? read.at };
    },

    async 'policy.ask'({ id, text, key }, asker) {
      const version = readable(id, asker);
      if (isRefusal(version)) return version;
      if (text === '') return refuse('questionMissing');
      if (text.length > LONGEST_QUESTION)
        return refuse('tooLong', { limit: String(LONGEST_QUESTION), length: String(text.length) });
      const ask = `ask/${key}`;
      ports.enqueue(ask, ask, { kind: 'askOwner', document: id, from: asker.person.id, text });
      return { owner: version.ownerName };
    },
  };
}
