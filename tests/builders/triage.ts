import { DEFAULT_RULES } from '../../bot/capabilities/significance/default-rules.ts';
import type { Known, SignificanceRule } from '../../bot/capabilities/significance/model.ts';
import type { Triage } from '../../bot/capabilities/triage/model.ts';
import { at, erik } from './incident.ts';
import { day } from './time.ts';

export const is = (amount: number | null = null): Known => ({ how: 'is', amount });
export const can = (amount: number | null = null): Known => ({ how: 'can', amount });
export const not: Known = { how: 'not', amount: null };
export const unknown: Known = { how: 'unknown', amount: null };

/** Begun by Erik, with nothing answered. */
export function aTriage(overrides: Partial<Triage> = {}): Triage {
  return {
    id: 'incident-1',
    number: '2026-0017',
    answers: {},
    services: [],
    systems: '',
    supplier: '',
    boards: [],
    companies: [],
    facts: {},
    occurredAt: null,
    detectedAt: null,
    awareAt: at('08:15'),
    significantAt: null,
    stoppedAt: null,
    decision: null,
    revision: 1,
    changedBy: erik.name,
    changedAt: at('08:30'),
    changeId: 'change-1',
    ...overrides,
  };
}

export const defaultRule = (key: string): SignificanceRule => {
  const found = DEFAULT_RULES.find((rule) => rule.key === key);
  if (!found) throw new Error(`no rule ${key}`);
  return found;
};

/** The next version of a rule that Värna comes with. */
export const aRule = (key: string, overrides: Partial<SignificanceRule> = {}): SignificanceRule => {
  const version = overrides.version ?? 1;
  return {
    ...defaultRule(key),
    id: `${key}/${version}`,
    version,
    validFrom: day('2026-01-01'),
    changedBy: erik.name,
    changedAt: at('08:00'),
    changeId: `rule-${version}`,
    note: 'Ny läsning',
    ...overrides,
  };
};
