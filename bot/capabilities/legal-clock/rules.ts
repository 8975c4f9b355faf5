// When a clock is due and which of its steps have come. Plain functions: the clock's own time is an argument.
import { deadline, ruleAt } from '../../blocks/deadline.ts';
import { type Day, type Instant, instantAt, isMinutesBefore } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Role } from '../roles/model.ts';
import { LAW_RULES } from './law-rules.ts';
import {
  type ClockRule,
  type ClockSettings,
  type ClockStart,
  type ClockStep,
  type ClockWarning,
  type FrozenRule,
  type LegalClock,
  SETTINGS_ID,
  WARNING_STEPS,
  type WarningStep,
} from './model.ts';

export type ClockRefusal =
  | 'notAllowed'
  | 'clockUnknown'
  | 'clockChanged'
  | 'clockRuleMissing'
  | 'clockStartMissing'
  | 'clockStartInFuture'
  | 'clockStartBeforeEvent'
  | 'clockStartTooOld'
  | 'clockReasonMissing'
  | 'clockStopped'
  | 'clockNotRunning'
  | 'clockPortalIdMissing'
  | 'clockPortalIdUsed'
  | 'clockReceiptMissing'
  | 'clockLateReasonMissing'
  | 'clockSentMissing'
  | 'clockSentInFuture'
  | 'clockSentBeforeStart'
  | 'clockWarningUnknown'
  | 'clockNotLate'
  | 'clockNotFinal'
  | 'clockNotWaiting'
  | 'clockDateMissing'
  | 'clockDatePassed'
  | 'clockSubjectMissing'
  | 'clockChainEmpty'
  | 'clockMinutesWrong'
  | 'clockRuleUnknown'
  | 'clockRuleSourceMissing'
  | 'clockRuleAmountWrong'
  | 'clockRuleDaysWrong'
  | 'clockRuleByLaw'
  | 'alarmMissing'
  | 'tooLong';

export type Checked<Value> = Value | Refusal<ClockRefusal>;

export const DEFAULT_CHAIN: readonly Role[] = ['coordinator', 'chiefExecutive'];
const DEFAULT_MINUTES = 30;

/** As they stand until somebody changes them. */
export const settingsOf = (kept: ClockSettings | undefined): ClockSettings =>
  kept ?? {
    id: SETTINGS_ID,
    chain: DEFAULT_CHAIN,
    answerMinutes: DEFAULT_MINUTES,
    lastTrial: null,
    revision: 0,
    changedBy: '',
    changedAt: LAW_RULES[0]?.changedAt ?? instantAt(0),
    changeId: '',
  };

/** The rules of law, with the municipality's own in their place or beside them. */
export function rulesWith(own: readonly ClockRule[]): readonly ClockRule[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...LAW_RULES.filter(({ id }) => !replaced.has(id)), ...own];
}

export const ruleFor = (rules: readonly ClockRule[], step: ClockStep, from: Instant): ClockRule | undefined =>
  ruleAt(
    rules.filter((rule) => rule.step === step),
    from,
  );

/** What a clock keeps of its rule. */
export function frozen(rule: ClockRule): FrozenRule {
  const { step, source, mark, checkedOn, checkedBy, from, counts, amount, chain, id, revision } = rule;
  return { step, source, mark, checkedOn, checkedBy, from, counts, amount, chain, version: `${id}/${revision}` };
}

/** The last moment, by the rule as the clock has it. A start of kind `date` is the last moment itself. */
export const dueOf = (rule: FrozenRule, start: ClockStart, isHoliday: (day: Day) => boolean): Instant =>
  start.kind === 'date' ? start.at : deadline(start.at, rule, isHoliday);

const HOUR_MS = 3_600_000;
const PARTS: Readonly<Record<Exclude<WarningStep, 'hourLate'>, number>> = {
  half: 0.5,
  threeQuarters: 0.75,
  ninety: 0.9,
  due: 1,
};

type Timed = Pick<LegalClock, 'start' | 'due' | 'dueSetAt'>;

/** Where a date was given, the time is counted from when it was: nothing else began then. */
const beganAt = ({ start, dueSetAt }: Timed): number => Date.parse(start.kind === 'date' ? dueSetAt : start.at);

/** When a step is to come. */
export function timeOf(clock: Timed, step: WarningStep): Instant {
  const due = Date.parse(clock.due);
  if (step === 'hourLate') return instantAt(due + HOUR_MS);
  const begun = Math.min(beganAt(clock), due);
  return instantAt(Math.round(begun + (due - begun) * PARTS[step]));
}

const firedFor = ({ warnings, due }: Pick<LegalClock, 'warnings' | 'due'>): ReadonlySet<WarningStep> =>
  new Set(warnings.filter((one) => one.due === due).map(({ step }) => step));

/** The steps that have not been fired for this due time, the earliest first. */
export function stepsLeft(clock: LegalClock): readonly WarningStep[] {
  if (clock.state !== 'running') return [];
  const fired = firedFor(clock);
  // A clock that was put back after a later step had been fired brings no earlier one again.
  const last = Math.max(-1, ...[...fired].map((step) => WARNING_STEPS.indexOf(step)));
  return WARNING_STEPS.slice(last + 1);
}

/** Those whose time has come. */
export const stepsCome = (clock: LegalClock, now: Instant): readonly WarningStep[] =>
  stepsLeft(clock).filter((step) => timeOf(clock, step) <= now);

/** The next to come, and when; undefined when all have been fired. */
export function nextStep(clock: LegalClock): { readonly step: WarningStep; readonly at: Instant } | undefined {
  const [step] = stepsLeft(clock);
  return step === undefined ? undefined : { step, at: timeOf(clock, step) };
}

/** Later than this is said to be late. */
const LATE_MS = 120_000;

/** What had come before the clock was opened or moved is not late: nobody could have warned. */
export const isLateStep = (clock: Timed, at: Instant, now: Instant): boolean =>
  at >= clock.dueSetAt && Date.parse(now) - Date.parse(at) > LATE_MS;

/** How much of the time has passed, 0 to 100. */
export function percentOf(clock: Timed, now: Instant): number {
  const begun = beganAt(clock);
  const whole = Date.parse(clock.due) - begun;
  if (whole <= 0) return 100;
  return Math.min(100, Math.max(0, Math.floor(((Date.parse(now) - begun) / whole) * 100)));
}

export const leftOf = ({ due }: Pick<LegalClock, 'due'>, now: Instant): number => Date.parse(due) - Date.parse(now);

/** Those that run by their due time, the next first; those that wait; then what has stopped, the latest first. */
export function inOrder(clocks: readonly LegalClock[]): readonly LegalClock[] {
  const place = { running: 0, waiting: 1, stopped: 2, withdrawn: 3 } as const;
  return clocks.toSorted(
    (a, b) =>
      place[a.state] - place[b.state] ||
      (a.state === 'running' ? a.due.localeCompare(b.due) : b.changedAt.localeCompare(a.changedAt)) ||
      a.id.localeCompare(b.id),
  );
}

/** The warning that a card or a page names. */
export const warningOf = (
  { warnings }: Pick<LegalClock, 'warnings'>,
  step: WarningStep,
  due: Instant,
): ClockWarning | undefined => warnings.find((one) => one.step === step && one.due === due);

const OLDEST_MS = 5 * 365 * 24 * HOUR_MS;

/** Whether a moment may be what a clock counts from. @param occurred when the event happened, where that is known */
export function startRefused(start: ClockStart, now: Instant, occurred?: Instant): Refusal<ClockRefusal> | undefined {
  if (start.kind === 'date') {
    return start.at > now ? undefined : refuse('clockDatePassed', { at: start.at });
  }
  if (start.at > now) return refuse('clockStartInFuture', { at: start.at });
  if (occurred !== undefined && start.kind !== 'occurred' && isMinutesBefore(start.at, occurred))
    return refuse('clockStartBeforeEvent', { at: start.at, occurred });
  return Date.parse(now) - Date.parse(start.at) > OLDEST_MS ? refuse('clockStartTooOld', { at: start.at }) : undefined;
}

export function wordsOf(text: string, limit: number): Checked<string> {
  return text.length <= limit ? text : refuse('tooLong', { length: String(text.length), limit: String(limit) });
}

/** Why something is done: it has to be said. */
export function reasonOf(text: string, limit: number): Checked<string> {
  const words = wordsOf(text, limit);
  if (isRefusal(words)) return words;
  return words === '' ? refuse('clockReasonMissing') : words;
}

export const clockChanged = ({ changedBy }: Pick<LegalClock, 'changedBy'>): Refusal<ClockRefusal> =>
  refuse('clockChanged', { name: changedBy });
