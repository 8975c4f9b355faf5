// One step in a version's life, sent; whatever shows the document is then fetched anew.
import { type Sending, useChangeOf } from '../../api/queries.ts';

export type StepName =
  | 'policy.review'
  | 'policy.remindReviewers'
  | 'policy.answerReview'
  | 'policy.redraft'
  | 'policy.decide'
  | 'policy.correct'
  | 'policy.publish'
  | 'policy.withdraw';

const SHOWN = ['policy.read', 'policy.list', 'policy.mine', 'campaign.read', 'inbox.todo'] as const;

export function useStep<Name extends StepName>(name: Name, done: () => void): Sending<Name> {
  return useChangeOf(name, SHOWN, done);
}
