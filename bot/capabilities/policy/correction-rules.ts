import type { Day, Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Asker } from '../roles/model.ts';
import type { Decision, DocumentVersion } from './model.ts';
import { incomplete, type PolicyRefusal, step, type VersionChange } from './rules.ts';

const LONGEST_WHY = 1_200;
const PARTS = ['body', 'on', 'section', 'diaryNumber'] as const;

/** A decision is written down whole: who, when, § and diary number; never ahead of time. */
function decisionFault(decision: Decision, today: Day): Refusal<PolicyRefusal> | undefined {
  if (decision.body === '' || decision.diaryNumber === '') return refuse('decisionIncomplete');
  if (decision.on > today) return refuse('decidedInFuture');
  const unlikely = unlikelyDay(decision.on, today);
  return unlikely && refuse('dayUnlikely', unlikely);
}

export const decide = (
  version: DocumentVersion,
  decision: Decision,
  today: Day,
): VersionChange | Refusal<PolicyRefusal> =>
  incomplete(version) ?? decisionFault(decision, today) ?? step(version, 'decide', { decision });

interface Correcting {
  readonly decision: Decision;
  readonly why: string;
  readonly actor: Asker;
  readonly now: Instant;
}

/** What was written wrongly of the decision is put right, published or not; the old stands beside it for good. */
export function correct(
  version: DocumentVersion,
  { decision, why, actor, now }: Correcting,
  today: Day,
): VersionChange | Refusal<PolicyRefusal> {
  const before = version.decision;
  if (!before) return refuse('notNow', { title: version.title });
  const fault = decisionFault(decision, today);
  if (fault) return fault;
  if (PARTS.every((part) => before[part] === decision[part])) return refuse('nothingCorrected');
  if (why === '') return refuse('correctionReasonMissing');
  if (why.length > LONGEST_WHY) return refuse('tooLong', { limit: String(LONGEST_WHY), length: String(why.length) });
  const made = { before, after: decision, actorId: actor.person.id, actorName: actor.person.name, at: now, why };
  return { decision, corrections: [...version.corrections, made] };
}
