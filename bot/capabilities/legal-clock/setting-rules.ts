// The municipality's own rows of rules, and who is warned: what may be kept.
import { isDay } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Role } from '../roles/model.ts';
import { lawId } from './law-rules.ts';
import { CLOCK_STEPS, type ClockRule, type ClockSettings } from './model.ts';
import { LONGEST_REASON, type RuleQuestion } from './question-model.ts';
import { type Checked, wordsOf } from './rules.ts';

/** More of one is a slip of the pen. */
const MOST: Readonly<Record<ClockRule['counts'], number>> = {
  elapsedHours: 2_160,
  calendarMonths: 24,
  calendarWeeks: 104,
  ownDate: 0,
};
const LAW_IDS: ReadonlySet<string> = new Set(CLOCK_STEPS.map(lawId));
/** A step as Värna brings it: it may be changed and ended, and never taken away. */
export const isOfLaw = (id: string): boolean => LAW_IDS.has(id);

export const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 240;

/** Who is warned in which order: nobody twice, and somebody. */
export function chainKept(chain: readonly Role[]): Checked<readonly Role[]> {
  const kept = [...new Set(chain)];
  return kept.length === 0 ? refuse('clockChainEmpty') : kept;
}

export function settingsKept(
  asked: Pick<ClockSettings, 'chain' | 'answerMinutes'>,
): Checked<Pick<ClockSettings, 'chain' | 'answerMinutes'>> {
  const { answerMinutes } = asked;
  const chain = chainKept(asked.chain);
  if (isRefusal(chain)) return chain;
  const fits = Number.isInteger(answerMinutes) && answerMinutes >= SHORTEST_MINUTES && answerMinutes <= LONGEST_MINUTES;
  if (!fits) return refuse('clockMinutesWrong', { least: String(SHORTEST_MINUTES), most: String(LONGEST_MINUTES) });
  return { chain, answerMinutes };
}

/** A row as it is kept, or what is missing. */
export function ruleKept(asked: RuleQuestion): Checked<Content<ClockRule>> {
  const source = wordsOf(asked.source, LONGEST_REASON);
  const checkedBy = wordsOf(asked.checkedBy, 200);
  if (isRefusal(source)) return source;
  if (isRefusal(checkedBy)) return checkedBy;
  if (source === '') return refuse('clockRuleSourceMissing');
  const { step, mark, from, counts, amount, validFrom, validUntil, checkedOn } = asked;
  const most = MOST[counts];
  const isGiven = counts === 'ownDate';
  if (!isGiven && !(Number.isInteger(amount) && amount >= 1 && amount <= most))
    return refuse('clockRuleAmountWrong', { most: String(most) });
  const until = validUntil === '' ? null : validUntil;
  const checked = checkedOn === '' ? null : checkedOn;
  if (!isDay(validFrom) || (until !== null && !isDay(until)) || (checked !== null && !isDay(checked)))
    return refuse('clockRuleDaysWrong');
  if (until !== null && until < validFrom) return refuse('clockRuleDaysWrong');
  const chain = asked.chain === null ? null : chainKept(asked.chain);
  if (isRefusal(chain)) return chain;
  return {
    step,
    source,
    mark,
    checkedOn: checked,
    checkedBy,
    from: isGiven ? 'date' : from,
    counts,
    amount: isGiven ? 0 : amount,
    chain,
    validFrom,
    validUntil: until,
  };
}
