import type { Job } from '../../jobs.ts';
import type { Asker } from '../organisation/model.ts';
import type { DocumentVersion } from './model.ts';
import type { Moment } from './rules.ts';

/** The version before ends when the next one begins. */
export function supersedes(before: DocumentVersion, actor: Asker, { now, changeId }: Moment): Job {
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
