// The one way of every change of a version, and whom its rule means as it is changed.
import { type Day, dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { AudienceRule } from '../organisation/audience-model.ts';
import { knownOf } from '../organisation/audience-rules.ts';
import { documentCommit } from './commit-actions.ts';
import type { DocumentVersion } from './model.ts';
import type { Moment, PolicyRefusal } from './rules.ts';

export interface Versions {
  moment(): Moment;
  today(): Day;
  /** What is known of people, with the groups of the rule read. */
  known(rule: AudienceRule): Promise<ReturnType<typeof knownOf>>;
  readonly commit: ReturnType<typeof documentCommit>;
  /** Decide → commit, for every change of a version. */
  change(
    id: string,
    decideOn: (version: DocumentVersion, now: Moment) => DocumentVersion | Refusal<PolicyRefusal>,
    follow?: readonly Job[],
  ): Promise<DocumentVersion | Refusal>;
}

export function documentVersions(ports: Ports): Versions {
  const moment = (): Moment => ({ now: ports.now(), changeId: ports.newId() });
  const today = () => dayOf(ports.now());
  const commit = documentCommit(ports);
  return {
    moment,
    today,
    async known({ groups }) {
      await ports.people.loadGroups(groups.map(({ id }) => id));
      return knownOf(ports, today());
    },
    commit,
    async change(id, decideOn, follow = []) {
      const version = ports.lists.documents.get(id);
      if (!version) return refuse('documentUnknown');
      return commit(version, decideOn(version, moment()), { follow });
    },
  };
}
