import { DEFAULT_RULES } from '../../bot/capabilities/significance/default-rules.ts';
import type { Known, SignificanceRule } from '../../bot/capabilities/significance/model.ts';
import { propose } from '../../bot/capabilities/significance/rules.ts';
import type { Triage, TriagePage } from '../../bot/capabilities/triage/model.ts';
import { tracksOf } from '../../bot/capabilities/triage/track-rules.ts';
import { anIncident, at, erik } from './incident.ts';
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

/** Decided, with everything named alike and everything written long. */
export function triagePage(name: string, text: string): TriagePage {
  const facts = { 'care/limitedHours': is(6), injury: can() };
  const boards = [{ id: 'board', name, isSuggested: true }];
  const answers = { personalData: 'yes', crime: 'yes', supplier: 'unknown' } as const;
  const decision = {
    outcome: 'significant',
    reason: text,
    at: at('09:00'),
    actorId: erik.id,
    actorName: name,
    proposed: 'significant',
    basis: '',
  } as const;
  const triage = aTriage({ answers, services: ['care'], facts, boards: ['board'], decision, changedBy: name });
  const incident = anIncident({ status: 'inProgress', severity: 'allvarlig' });
  return {
    incident,
    triage,
    proposal: propose(DEFAULT_RULES, triage.services, facts),
    next: null,
    answered: 9,
    asked: 9,
    isAgain: false,
    tracks: tracksOf(triage, incident, { boards, companies: [] }, { clocks: [], now: at('09:10') }),
    boards,
    companies: [],
    contact: { name, phone: '0583-810 10', checkedOn: null, isOld: false },
    history: [],
    waiting: false,
    mayHandle: true,
  };
}
