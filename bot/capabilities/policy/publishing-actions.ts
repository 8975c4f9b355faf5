// A version comes into force and people are asked to read it, or it is withdrawn.
import { decided, written } from '../../blocks/commit.ts';
import type { Day } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { type Campaign, campaignOf } from '../campaign/model.ts';
import { audienceOf, previewOf } from '../organisation/audience-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { DocumentVersion } from './model.ts';
import type { DocumentPages } from './page-actions.ts';
import { may } from './rights.ts';
import { type Moment, nobodyMeant, step } from './rules.ts';
import { supersedes } from './succession-actions.ts';
import type { Versions } from './version-actions.ts';

interface Publishing {
  readonly version: DocumentVersion;
  readonly actor: Asker;
  readonly due: Day;
  /** How many people it is meant for. */
  readonly audience: number;
}

/** What asks people to read the version. */
const campaignAbout = ({ version, actor, due, audience }: Publishing, { now, changeId }: Moment): Campaign => ({
  id: campaignOf(version.id),
  kind: 'document',
  subject: version.id,
  programme: null,
  title: version.title,
  state: 'running',
  startedAt: now,
  startedBy: actor.person.name,
  due,
  audience,
  leftOut: null,
  stopped: null,
  changeId,
});

export function publishingActions(
  ports: Ports,
  { campaignFor, versionsOf }: DocumentPages,
  { today, known, change }: Versions,
): Pick<Actions, 'policy.audience' | 'policy.publish' | 'policy.tryCard' | 'policy.withdraw'> {
  const { documents } = ports.lists;
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

  return {
    async 'policy.audience'({ audience }, asker) {
      if (!may('policy.manage', asker.person, asker.roles)) return refuse('notAllowed');
      return previewOf(audience, await known(audience));
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
      const before = versionsOf(version.document).find(({ state }) => state === 'published');
      return change({ id, revision }, actor, {
        decide(old, moment) {
          const campaign = campaignAbout({ version: old, actor, due, audience: people.length }, moment);
          const follow: readonly Job[] = [
            ...(before ? [supersedes(before, actor, moment), ...takesOver(before, asks ? null : id, moment)] : []),
            ...(asks ? [{ kind: 'begin' as const, campaign }] : []),
            ...(before ? recalls(before, moment.changeId) : []),
          ];
          return decided(step(old, 'publish', { publishedAt: moment.now }), () => ({ follow }));
        },
      });
    },

    async 'policy.tryCard'({ id, due, key }, { person, roles }) {
      if (!may('policy.manage', person, roles)) return refuse('notAllowed');
      if (!documents.get(id)) return refuse('documentUnknown');
      ports.enqueue(`try/${key}`, `try/${person.id}`, { kind: 'tryCard', document: id, person: person.id, due });
      return { id };
    },

    'policy.withdraw': (seen, actor) =>
      change(seen, actor, {
        decide: (old, { changeId }) => decided(step(old, 'withdraw'), () => ({ follow: recalls(old, changeId) })),
      }),
  };
}
