import { written } from '../../blocks/commit.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Asker } from '../roles/model.ts';
import type { DocumentVersion } from './model.ts';
import type { Moment } from './rules.ts';

/** The version before ends when the next one begins. */
export function supersedes(before: DocumentVersion, actor: Asker, { now, changeId }: Moment): Job {
  const to = stamped(before, { state: 'superseded' }, actor, { now, changeId: `${changeId}/before` });
  return written({ list: 'documents', from: before, to });
}
