// The incident goes on when its final report is due: a status report is due instead, and the final one waits for the end.
import { isRefusal } from '../../blocks/refusal.ts';
import type { Action } from '../../contract.ts';
import type { ClockChanges } from './change-actions.ts';
import { goesOn } from './change-rules.ts';
import type { LegalClock } from './model.ts';
import type { ClockPages } from './page-actions.ts';
import { frozen, ruleFor } from './rules.ts';

export function statusOf({ change, idOf }: ClockChanges, { page }: ClockPages): Action<'legalClock.goesOn'> {
  return async (seen, asker) => {
    const made = await change(seen, asker, {
      kind: 'moved',
      decide: goesOn,
      begins(next, { rules, now }) {
        const rule = ruleFor(rules, 'statusReport', next.start.at);
        // Due when the final report was: the law moves nothing.
        const status: LegalClock = {
          ...next,
          id: idOf(next.caseId, { subject: next.subject, step: 'statusReport' }),
          step: 'statusReport',
          rule: rule ? frozen(rule) : { ...next.rule, step: 'statusReport' },
          dueSetAt: now,
          state: 'running',
          warnings: [],
          revision: 1,
        };
        return [status];
      },
    });
    return isRefusal(made) ? made : page(made.caseId, asker);
  };
}
