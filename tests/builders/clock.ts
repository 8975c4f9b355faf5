import { LAW_RULES } from '../../bot/capabilities/legal-clock/law-rules.ts';
import type { ClockStep, ClockWarning, LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import { dueOf, frozen } from '../../bot/capabilities/legal-clock/rules.ts';
import { holidays } from '../../bot/edges/clock/red-days.ts';
import { erik } from './incident.ts';
import { instant } from './time.ts';

export const ruleOf = (step: ClockStep) => {
  const rule = LAW_RULES.find((one) => one.step === step);
  if (!rule) throw new Error(step);
  return rule;
};

/** A clock of the municipality by the rule of its step, from 24 November 2026 at nine. */
export function aClock(overrides: Partial<LegalClock> = {}): LegalClock {
  const { step = 'earlyWarning' } = overrides;
  const start = overrides.start ?? { kind: 'aware', at: instant('2026-11-24T08:00:00.000Z') };
  const rule = overrides.rule ?? frozen(ruleOf(step));
  return {
    id: 'clock-1',
    caseId: 'case-of-the-test',
    caseNumber: '2026-0017',
    subject: { kind: 'municipality', id: 'municipality', name: 'Kommunen' },
    step,
    rule,
    start,
    due: dueOf(rule, start, holidays()),
    dueSetAt: start.at,
    state: 'running',
    warnings: [],
    stop: null,
    late: null,
    revision: 1,
    changedBy: erik.name,
    changedAt: start.at,
    changeId: 'change-1',
    ...overrides,
  };
}

/** Half of the time has passed, and Erik was told. */
export function aWarning(clock: LegalClock, overrides: Partial<ClockWarning> = {}): ClockWarning {
  const at = clock.dueSetAt;
  return {
    step: 'half',
    due: clock.due,
    at,
    firedAt: at,
    isLate: false,
    isJoined: false,
    told: [{ person: erik.id, name: erik.name, role: 'coordinator', as: 'holder', at }],
    acknowledged: null,
    alarm: null,
    ...overrides,
  };
}
