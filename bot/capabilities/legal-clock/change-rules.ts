// What may become of a clock: opened, moved, withdrawn, stopped by its own report.
import { type Day, type Instant, isInstant, isMinutesBefore } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Person } from '../people/model.ts';
import type { ClockRule, ClockStart, ClockStep, ClockStop, ClockWarning, LegalClock } from './model.ts';
import { type ClockCase, LONGEST_ID, LONGEST_REASON, type StopClock, type WantedClock } from './question-model.ts';
import {
  type Checked,
  type ClockRefusal,
  dueOf,
  frozen,
  reasonOf,
  ruleFor,
  startRefused,
  stepsCome,
  timeOf,
  wordsOf,
} from './rules.ts';

type Change = Partial<Content<LegalClock>>;

export interface ClockMoment {
  readonly now: Instant;
  readonly rules: readonly ClockRule[];
  isHoliday(day: Day): boolean;
}

/** Whoever opens or moves a clock knows what of its time has passed: of that nobody is warned but when all of it has. */
function known(clock: LegalClock, { id, name }: Person, now: Instant): readonly ClockWarning[] {
  return stepsCome(clock, now)
    .filter((step) => step !== 'due' && step !== 'hourLate')
    .map((step) => ({
      step,
      due: clock.due,
      at: timeOf(clock, step),
      firedAt: now,
      isLate: false,
      isJoined: true,
      told: [],
      acknowledged: { person: id, name, at: now },
      alarm: null,
    }));
}

type Running = Content<LegalClock>;

const withKnown = (clock: Running, person: Person, now: Instant): Running => {
  const warnings = known({ ...clock, id: '', revision: 0, changedBy: '', changedAt: now, changeId: '' }, person, now);
  return { ...clock, warnings: [...clock.warnings, ...warnings] };
};

/** A new clock, by the rule that its beginning goes by. */
export function opened(
  caseOf: ClockCase,
  { subject, step, start }: WantedClock,
  person: Person,
  { now, rules, isHoliday }: ClockMoment,
): Checked<Running> {
  if (subject.id === '' || (subject.name === '' && subject.kind !== 'municipality'))
    return refuse('clockSubjectMissing');
  const no = startRefused(start, now, caseOf.occurredAt ?? undefined);
  if (no) return no;
  const rule = ruleFor(rules, step, start.kind === 'date' ? now : start.at);
  if (!rule) return refuse('clockRuleMissing', { step });
  if (rule.counts === 'ownDate' && start.kind !== 'date') return refuse('clockDateMissing', { step });
  const kept = frozen(rule);
  const due = dueOf(kept, start, isHoliday);
  const clock: Running = {
    caseId: caseOf.id,
    caseNumber: caseOf.number,
    subject,
    step,
    rule: kept,
    start,
    due,
    dueSetAt: now,
    state: 'running',
    warnings: [],
    stop: null,
    late: null,
  };
  return withKnown(clock, person, now);
}

export const isSameStart = (one: ClockStart, other: ClockStart): boolean =>
  one.kind === other.kind && one.at === other.at;

/** Warnings of earlier due times that stay on the clock; the history has them all, and a column has an end. */
const MOST_KEPT = 20;

interface Moving {
  readonly clock: LegalClock;
  readonly start: ClockStart;
  readonly occurredAt: Instant | null;
  readonly reason: string;
}

/** The moment that it counts from has changed, or it runs again: by the rule it has. A change of what ran already needs a reason. */
export function moved({ clock, start, occurredAt, reason }: Moving, person: Person, at: ClockMoment): Checked<Change> {
  const no = startRefused(start, at.now, occurredAt ?? undefined);
  if (no) return no;
  if (clock.state === 'running') {
    const why = reasonOf(reason, LONGEST_REASON);
    if (isRefusal(why)) return why;
  }
  const due = dueOf(clock.rule, start, at.isHoliday);
  const { id: _id, revision: _revision, changedBy: _by, changedAt: _at, changeId: _change, ...content } = clock;
  const warnings = clock.warnings.slice(-MOST_KEPT);
  const running = { ...content, warnings, start, due, dueSetAt: at.now, state: 'running', late: null } as const;
  return withKnown(running, person, at.now);
}

/** Not wanted after all, with a reason. */
export function withdrawn({ state }: LegalClock, reason: string): Checked<Change> {
  if (state === 'stopped') return refuse('clockStopped');
  if (state === 'withdrawn') return refuse('clockNotRunning');
  const why = reasonOf(reason, LONGEST_REASON);
  return isRefusal(why) ? why : { state: 'withdrawn' };
}

/** Steps that a portal gives an id of their own; the rest are closed by what shows that they are done. */
export const PORTAL_STEPS: ReadonlySet<ClockStep> = new Set([
  'earlyWarning',
  'notification',
  'partialReport',
  'statusReport',
  'finalReport',
  'personalDataNotification',
  'personalDataCompletion',
]);

/** What the step was called in the portal, and what shows it; or why there is none. */
function proofOf(
  clock: LegalClock,
  asked: StopClock,
  others: readonly LegalClock[],
): Checked<Pick<ClockStop, 'portalId' | 'receipt' | 'override'>> {
  const override = wordsOf(asked.override, LONGEST_REASON);
  const portalId = wordsOf(asked.portalId, LONGEST_ID);
  const receipt = wordsOf(asked.receipt, LONGEST_REASON);
  if (isRefusal(override)) return override;
  if (isRefusal(portalId)) return portalId;
  if (isRefusal(receipt)) return receipt;
  const taken =
    portalId === '' ? undefined : others.find(({ id, stop }) => id !== clock.id && stop?.portalId === portalId);
  if (taken) return refuse('clockPortalIdUsed', { portalId, step: taken.step });
  if (override !== '') return { portalId, receipt, override };
  if (PORTAL_STEPS.has(clock.step) && portalId === '') return refuse('clockPortalIdMissing');
  return receipt === '' ? refuse('clockReceiptMissing') : { portalId, receipt, override: null };
}

function sentRefused({ start }: LegalClock, at: Instant, now: Instant): Refusal<ClockRefusal> | undefined {
  if (!isInstant(at)) return refuse('clockSentMissing');
  if (at > now) return refuse('clockSentInFuture', { at });
  const isBefore = start.kind !== 'date' && isMinutesBefore(at, start.at);
  return isBefore ? refuse('clockSentBeforeStart', { at, start: start.at }) : undefined;
}

interface Stopping {
  readonly clock: LegalClock;
  readonly asked: StopClock;
  /** The other clocks of the case. */
  readonly others: readonly LegalClock[];
  readonly person: Person;
  readonly now: Instant;
}

/** Stopped by that step's own report, once; what is late to IMY wants its reasons. */
export function stopped({ clock, asked, others, person, now }: Stopping): Checked<Change> {
  const { state, stop, due, late } = clock;
  if (state === 'stopped') return refuse('clockStopped', { name: stop?.byName ?? '', at: stop?.recordedAt ?? '' });
  if (state !== 'running') return refuse('clockNotRunning');
  const no = sentRefused(clock, asked.at, now);
  if (no) return no;
  const proof = proofOf(clock, asked, others);
  if (isRefusal(proof)) return proof;
  const lateWhy = wordsOf(asked.lateWhy ?? '', LONGEST_REASON);
  if (isRefusal(lateWhy)) return lateWhy;
  const wants = clock.step === 'personalDataNotification' && asked.at > due && (late?.why ?? '') === '';
  if (wants && lateWhy === '') return refuse('clockLateReasonMissing', { due });
  const { id: byId, name: byName } = person;
  const said = lateWhy === '' ? late : { at: late?.at ?? now, why: lateWhy, byName, saidAt: now };
  const { reportId, at } = asked;
  return { state: 'stopped', stop: { reportId, ...proof, at, byId, byName, recordedAt: now }, late: said };
}

/** What begins by law when a report has been sent. */
export function followsOn({ step, subject }: LegalClock, stop: StopClock): WantedClock | undefined {
  const start: ClockStart = { kind: 'notification', at: stop.at };
  if (step === 'notification') return { subject, step: 'finalReport', start };
  if (step === 'personalDataNotification' && !stop.isComplete)
    return { subject, step: 'personalDataCompletion', start };
  return undefined;
}

/** The incident goes on: a status report is due in place of the final one, which waits for the end. */
export function goesOn({ step, state }: LegalClock): Checked<Change> {
  if (step !== 'finalReport') return refuse('clockNotFinal');
  return state === 'running' ? { state: 'waiting' } : refuse('clockNotRunning');
}

/** Why it was late: what is told to the supervisor when it asks. */
export function lateExplained({ late }: LegalClock, why: string, byName: string, now: Instant): Checked<Change> {
  if (late === null) return refuse('clockNotLate');
  const words = reasonOf(why, LONGEST_REASON);
  return isRefusal(words) ? words : { late: { ...late, why: words, byName, saidAt: now } };
}
