import { type Day, dayOf } from '../../blocks/instant.ts';
import { plain } from '../../blocks/plain.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { FollowUp, Ports } from '../../ports.ts';
import { type Campaign, campaignOf, type Funnel } from '../campaign/model.ts';
import { funnelOf } from '../campaign/rules.ts';
import type { Todo } from '../inbox/model.ts';
import type { Asker, Person } from '../organisation/model.ts';
import { audienceOf, may } from '../organisation/rules.ts';
import { acknowledgementId, type DocumentVersion, type OwnDocument } from './model.ts';
import { acknowledge, decide, type Moment, type PolicyRefusal, save, shownText, step, succeed } from './rules.ts';

type PolicyActions = Pick<Actions, Extract<keyof Actions, `policy.${string}`>>;
type Outcome<Value> = Value | Refusal<PolicyRefusal>;

const LONGEST_QUESTION = 2_000;

interface Besides {
  /** What the person owes now: the answer to an acknowledgement is the next card. */
  todo(person: Person): Todo;
}

export function policyActions(ports: Ports, { todo }: Besides): PolicyActions {
  const { documents, acknowledgements, campaigns, packs, roles } = ports.shelves;
  const moment = (): Moment => ({ now: ports.now(), changeId: ports.newId() });
  const today = () => dayOf(ports.now());
  const mayReadAll = ({ person, roles: held }: Asker) => may('policy.readAll', person, held);

  const versionsOf = (document: string) => documents.by('document', document).toSorted((a, b) => b.version - a.version);
  const hasRead = (version: string) => (person: string) =>
    acknowledgements.get(acknowledgementId(version, person)) !== undefined;
  const funnel = ({ id }: DocumentVersion): Funnel | null => {
    const sent = campaigns.get(campaignOf(id));
    return sent ? funnelOf(packs.by('campaign', sent.id), hasRead(id)) : null;
  };
  const deliveryOf = (version: string, person: string) =>
    packs
      .by('person', person)
      .find(({ campaign }) => campaign === campaignOf(version))
      ?.deliveries.find((one) => one.person === person);
  /** The last day for this person; null when they were not asked. */
  const dueFor = (version: string, person: string): Day | null => {
    const delivery = deliveryOf(version, person);
    return delivery ? (delivery.due ?? campaigns.get(campaignOf(version))?.due ?? null) : null;
  };
  const readable = (id: string, asker: Asker): Outcome<DocumentVersion> => {
    const version = documents.get(id);
    const isOpen = version?.state === 'published' || (version !== undefined && mayReadAll(asker));
    return version && isOpen && asker.person.account !== 'disabled' ? version : refuse('documentUnknown');
  };

  /** Decide → keep, for every change of a version. */
  const change = async (
    id: string,
    decideOn: (version: DocumentVersion, now: Moment) => Outcome<DocumentVersion>,
    follow: readonly FollowUp[] = [],
  ): Promise<Outcome<DocumentVersion>> => {
    const version = documents.get(id);
    if (!version) return refuse('documentUnknown');
    const next = decideOn(version, moment());
    if (isRefusal(next)) return next;
    const kept = await ports.keep({
      lane: version.document,
      write: { list: 'documents', from: version, to: next },
      follow,
    });
    return kept === 'lost'
      ? refuse('documentChanged', { name: documents.get(id)?.changedBy ?? '' })
      : (documents.get(id) ?? next);
  };
  const add = async (version: Outcome<DocumentVersion>): Promise<Outcome<DocumentVersion>> => {
    if (isRefusal(version)) return version;
    await ports.keep({ lane: version.document, write: { list: 'documents', add: version }, follow: [] });
    return version;
  };

  return {
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
            acknowledgedAt: acknowledgements.get(acknowledgementId(id, person.id))?.at ?? null,
          }),
        );
      return own.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
    },

    async 'policy.list'(_, asker) {
      if (!mayReadAll(asker)) return refuse('notAllowed');
      const newest = new Map<string, DocumentVersion>();
      for (const one of documents.all())
        if ((newest.get(one.document)?.version ?? 0) < one.version) newest.set(one.document, one);
      return [...newest.values()].map((one) => {
        const { id, title, kind, version, state, ownerName, reviewOn } = one;
        return { id, title, kind, version, state, ownerName, reviewOn, funnel: funnel(one) };
      });
    },

    async 'policy.read'({ id }, asker) {
      const version = readable(id, asker);
      if (isRefusal(version)) return version;
      const all = mayReadAll(asker);
      const others = versionsOf(version.document).filter((other) => other.id !== id);
      return {
        version,
        others: all ? others : [],
        acknowledgedAt: acknowledgements.get(acknowledgementId(id, asker.person.id))?.at ?? null,
        due: dueFor(id, asker.person.id),
        funnel: all ? funnel(version) : null,
        mayManage: may('policy.manage', asker.person, asker.roles),
      };
    },

    async 'policy.audience'({ audience }, asker) {
      if (!may('policy.manage', asker.person, asker.roles)) return refuse('notAllowed');
      const everybody = ports.people.all();
      const { people, leftOut } = audienceOf(audience, { people: everybody, holdings: roles.all(), today: today() });
      const by = new Map<string, number>();
      for (const { administration } of people) by.set(administration, (by.get(administration) ?? 0) + 1);
      const names = (of: (person: Person) => string) =>
        [...new Set(everybody.filter(({ account }) => account === 'active').map(of))]
          .filter((name) => name !== '')
          .sort((a, b) => a.localeCompare(b, 'sv'));
      return {
        count: people.length,
        administrations: [...by].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
        leftOut,
        choices: { administrations: names((one) => one.administration), units: names((one) => one.unit) },
      };
    },

    async 'policy.save'(question, actor) {
      const old = question.id === null ? undefined : documents.get(question.id);
      if (question.id !== null && !old) return refuse('documentUnknown');
      const owner = ports.people.get(question.owner);
      if (!old) return add(save({ question, actor, owner, old, id: ports.newId(), ...moment() }));
      return change(old.id, (version, now) => save({ question, actor, owner, old: version, id: version.id, ...now }));
    },

    'policy.review': ({ id, revision }, actor) =>
      change(id, (version, now) => step({ version, actor, revision, ...now }, 'review')),
    'policy.redraft': ({ id, revision }, actor) =>
      change(id, (version, now) => step({ version, actor, revision, ...now }, 'backToDraft')),
    'policy.decide': ({ id, revision, decision }, actor) =>
      change(id, (version, now) => decide({ version, actor, revision, ...now }, decision, today())),
    'policy.withdraw': ({ id, revision }, actor) =>
      change(id, (version, now) => step({ version, actor, revision, ...now }, 'withdraw')),

    async 'policy.publish'({ id, revision, due }, actor) {
      if (!may('policy.manage', actor.person, actor.roles)) return refuse('notAllowed');
      const version = documents.get(id);
      if (!version) return refuse('documentUnknown');
      if (due < today()) return refuse('dueInPast');
      const { people } = audienceOf(version.audience, {
        people: ports.people.all(),
        holdings: roles.all(),
        today: today(),
      });
      // An editorial change is in force at once and asks nobody (product.md 3.2).
      const asks = version.change === 'material' || version.version === 1;
      if (asks && people.length === 0) return refuse('nobodyMeant');
      const now = moment();
      const campaign: Campaign = {
        id: campaignOf(id),
        subject: id,
        title: version.title,
        state: 'running',
        startedAt: now.now,
        startedBy: actor.person.name,
        due,
        audience: people.length,
        changeId: now.changeId,
      };
      const before = versionsOf(version.document).find(({ state }) => state === 'published');
      return change(id, (old) => step({ version: old, actor, revision, ...now }, 'publish', { publishedAt: now.now }), [
        ...(before ? [supersedes(before, actor, now)] : []),
        ...(asks ? [{ kind: 'begin' as const, campaign }] : []),
      ]);
    },

    async 'policy.succeed'({ id }, actor) {
      const version = documents.get(id);
      if (!version) return refuse('documentUnknown');
      const draft = versionsOf(version.document).find(({ state }) => ['draft', 'inReview', 'decided'].includes(state));
      return draft ?? add(succeed({ version, actor, ...moment() }, ports.newId()));
    },

    async 'policy.acknowledge'({ id, channel }, reader) {
      const version = documents.get(id);
      if (!version) return refuse('documentUnknown');
      const { person } = reader;
      if (!hasRead(id)(person.id)) {
        const hash = version.file?.sha256 ?? ports.sha256(shownText(version));
        const receipt = acknowledge({ version, reader, hash, channel, ...moment() });
        if (isRefusal(receipt)) return receipt;
        await ports.keep({
          lane: receipt.id,
          write: { list: 'acknowledgements', add: receipt },
          follow: [{ kind: 'showTodo', person: person.id }],
        });
      }
      return todo(person);
    },

    async 'policy.ask'({ id, text }, asker) {
      const version = readable(id, asker);
      if (isRefusal(version)) return version;
      const words = plain(text);
      if (words === '') return refuse('questionMissing');
      if (words.length > LONGEST_QUESTION)
        return refuse('tooLong', { limit: String(LONGEST_QUESTION), length: String(words.length) });
      const key = `ask/${ports.newId()}`;
      ports.later(key, key, { kind: 'askOwner', document: id, from: asker.person.id, text: words });
      return { owner: version.ownerName };
    },
  };
}

/** The version before ends when the next one begins. */
function supersedes(before: DocumentVersion, actor: Asker, { now, changeId }: Moment): FollowUp {
  return {
    kind: 'write',
    follow: [],
    ifLost: [],
    write: {
      list: 'documents',
      from: before,
      to: {
        ...before,
        state: 'superseded',
        revision: before.revision + 1,
        changedBy: actor.person.name,
        changedAt: now,
        changeId: `${changeId}/before`,
      },
    },
  };
}
