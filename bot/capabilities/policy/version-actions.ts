// The one way of every change of a version, and whom its rule means as it is changed.
import { changing } from '../../blocks/commit.ts';
import { type Day, dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { AudienceRule } from '../organisation/audience-model.ts';
import { knownOf } from '../organisation/audience-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { DocumentVersion } from './model.ts';
import { documentChanged, mayManage } from './rules.ts';

const changingVersions = (ports: Ports) =>
  changing(ports, {
    list: 'documents',
    // The versions of a document keep their order: one that takes another's place is written with it.
    partition: ({ document }) => document,
    found: (id, asker: Asker) =>
      mayManage(asker) ? (ports.lists.documents.get(id) ?? refuse('documentUnknown')) : refuse('notAllowed'),
    page: (version): DocumentVersion => version,
    conflict: documentChanged,
  });

export interface Versions extends Omit<ReturnType<typeof changingVersions>, 'remove'> {
  /** Thrown away. @returns the draft that was there */
  readonly discard: ReturnType<typeof changingVersions>['remove'];
  today(): Day;
  /** What is known of people, with the groups of the rule read. */
  known(rule: AudienceRule): Promise<ReturnType<typeof knownOf>>;
}

export function documentVersions(ports: Ports): Versions {
  const today = () => dayOf(ports.now());
  const { remove: discard, ...changes } = changingVersions(ports);
  return {
    ...changes,
    discard,
    today,
    async known({ groups }) {
      await ports.people.loadGroups(groups.map(({ id }) => id));
      return knownOf(ports, today());
    },
  };
}
