import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Decision, DocumentVersion } from './model.ts';
import { changed, documentChanged, mayManage, type PolicyRefusal, step, type Taking } from './rules.ts';

const LONGEST_WHY = 1_200;
const PARTS = ['body', 'on', 'section', 'diaryNumber'] as const;

/** A decision is written down whole: who, when, § and diary number; never ahead of time. */
function decisionFault(decision: Decision, today: Day): Refusal<PolicyRefusal> | undefined {
  if (decision.body === '' || decision.diaryNumber === '') return refuse('decisionIncomplete');
  if (decision.on > today) return refuse('decidedInFuture');
  const unlikely = unlikelyDay(decision.on, today);
  return unlikely && refuse('dayUnlikely', unlikely);
}

export function decide(taking: Taking, decision: Decision, today: Day): DocumentVersion | Refusal<PolicyRefusal> {
  return decisionFault(decision, today) ?? step(taking, 'decide', { decision });
}

/** What was written wrongly of the decision is put right, published or not; the old stands beside it for good. */
export function correct(
  taking: Taking,
  { decision, why }: { readonly decision: Decision; readonly why: string },
  today: Day,
): DocumentVersion | Refusal<PolicyRefusal> {
  const { version, actor, revision, now } = taking;
  const before = version.decision;
  if (!mayManage(actor)) return refuse('notAllowed');
  if (version.revision !== revision) return documentChanged(version);
  if (!before) return refuse('notNow', { title: version.title });
  const fault = decisionFault(decision, today);
  if (fault) return fault;
  if (PARTS.every((part) => before[part] === decision[part])) return refuse('nothingCorrected');
  if (why === '') return refuse('correctionReasonMissing');
  if (why.length > LONGEST_WHY) return refuse('tooLong', { limit: String(LONGEST_WHY), length: String(why.length) });
  const made = { before, after: decision, by: actor.person.id, byName: actor.person.name, at: now, why };
  return changed(taking, { decision, corrections: [...version.corrections, made] });
}
