// What a clock that has come to a step becomes: fired once, told to whoever is in turn, acknowledged or passed on.
import type { Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Person } from '../people/model.ts';
import { ALL_AT_ONCE, type InTurn, nextOf } from './chain-rules.ts';
import type { AlarmOutcome, ClockWarning, LegalClock, WarningStep } from './model.ts';
import { type ClockRefusal, isLateStep, stepsCome, timeOf, warningOf } from './rules.ts';

interface Turn {
  readonly chain: readonly InTurn[];
  /** With the last resort behind it. */
  readonly everyone: readonly InTurn[];
  isAway(person: string): boolean;
}

/** The steps that have come, the last of them with a message; undefined where none has. */
export function fired(clock: LegalClock, now: Instant, turn: Turn): LegalClock | undefined {
  const come = stepsCome(clock, now);
  const last = come.at(-1);
  if (last === undefined) return undefined;
  const first = nextOf(clock, turn.everyone, [], turn.isAway);
  const all = ALL_AT_ONCE.has(last) && turn.chain.length > 0 ? turn.chain : first ? [first] : [];
  const warnings = come.map((step): ClockWarning => {
    const at = timeOf(clock, step);
    const isLast = step === last;
    return {
      step,
      due: clock.due,
      at,
      firedAt: now,
      isLate: isLateStep(clock, at, now),
      isJoined: !isLast,
      told: isLast ? all.map((one) => ({ ...one, at: now })) : [],
      acknowledged: null,
      alarm: null,
    };
  });
  const late = come.includes('hourLate') ? { at: now, why: null, byName: null, saidAt: null } : clock.late;
  return { ...clock, warnings: [...clock.warnings, ...warnings], late };
}

const withWarning = (clock: LegalClock, old: ClockWarning, change: Partial<ClockWarning>): LegalClock => ({
  ...clock,
  warnings: clock.warnings.map((one) => (one === old ? { ...one, ...change } : one)),
});

/** A later step has been fired since: from now on that one is passed on. */
const isOvertaken = ({ warnings }: LegalClock, warning: ClockWarning): boolean =>
  warnings.at(-1) !== warning && warnings.some((one) => one.due === warning.due && one.firedAt > warning.firedAt);

/** The warning, where it still waits for somebody to acknowledge it. */
export function unanswered(clock: LegalClock, step: WarningStep, due: Instant): ClockWarning | undefined {
  const warning = warningOf(clock, step, due);
  if (clock.state !== 'running' || clock.due !== due || !warning || warning.isJoined) return undefined;
  return warning.acknowledged !== null || isOvertaken(clock, warning) ? undefined : warning;
}

/** Nobody has answered in time: the next of the chain is told. Undefined where the chain has ended. */
export function passedOn(clock: LegalClock, warning: ClockWarning, turn: Turn, now: Instant): LegalClock | undefined {
  const told = warning.told.map(({ person }) => person);
  const next = nextOf(clock, turn.everyone, told, turn.isAway);
  return next && withWarning(clock, warning, { told: [...warning.told, { ...next, at: now }] });
}

export function alarmed(
  clock: LegalClock,
  step: WarningStep,
  due: Instant,
  alarm: AlarmOutcome,
): LegalClock | undefined {
  const warning = warningOf(clock, step, due);
  return warning && warning.alarm !== alarm ? withWarning(clock, warning, { alarm }) : undefined;
}

/** Whoever was told, or may handle the case, has seen it; with it those before it. */
export function acknowledged(
  clock: LegalClock,
  step: WarningStep,
  due: Instant,
  { id: person, name }: Person,
  now: Instant,
): LegalClock | Refusal<ClockRefusal> {
  const warning = warningOf(clock, step, due);
  if (!warning) return refuse('clockWarningUnknown');
  const seen = { person, name, at: now };
  const isBefore = (one: ClockWarning) => one.due === due && one.firedAt <= warning.firedAt;
  return {
    ...clock,
    warnings: clock.warnings.map((one) => (isBefore(one) ? { ...one, acknowledged: one.acknowledged ?? seen } : one)),
  };
}
