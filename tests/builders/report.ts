// A text to an authority, its clock, and clocks that work in memory.
import { refuse } from '../../bot/blocks/refusal.ts';
import type { ReportDependencies } from '../../bot/capabilities/authority-report/finding-actions.ts';
import type { AuthorityReport, Sent } from '../../bot/capabilities/authority-report/model.ts';
import type { LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import { at, erik } from './incident.ts';

export const MUNICIPALITY = { kind: 'municipality', id: 'municipality', name: 'Askersunds kommun' } as const;
export const SOCIAL = { kind: 'board', id: 'social', name: 'Socialnämnden' } as const;

const change = { revision: 1, changedBy: erik.name, changedAt: at('08:30'), changeId: 'change-1' };

export function aReport(overrides: Partial<AuthorityReport> = {}): AuthorityReport {
  return {
    id: 'report-1',
    incident: 'incident-1',
    caseNumber: '2026-0017',
    subject: MUNICIPALITY,
    kind: 'earlyWarning',
    turn: 1,
    clock: null,
    basedOn: null,
    corrects: null,
    entries: [],
    state: 'draft',
    sent: null,
    decided: null,
    late: null,
    advice: null,
    frozen: '',
    hash: '',
    ...change,
    ...overrides,
  };
}

const sent: Sent = {
  at: at('08:40'),
  channel: 'portal',
  portalId: 'NCSC-1',
  receipt: 'K-1',
  without: '',
  byId: erik.id,
  byName: erik.name,
  recordedAt: at('08:41'),
  way: '',
  reserve: null,
};
export const aSending = (overrides: Partial<Sent> = {}): Sent => ({ ...sent, ...overrides });
/** While the portal was down. */
export const aReserve = (): Sent =>
  aSending({
    channel: 'reserve',
    portalId: '',
    receipt: '',
    reserve: { reason: 'Portalen svarar inte', way: 'Rekommenderat brev', tracking: 'RR123', inPortal: null },
  });

/** Twenty-four hours from a quarter past eight on 24 November. */
export function aClock(overrides: Partial<LegalClock> = {}): LegalClock {
  return {
    id: 'clock-1',
    caseId: 'incident-1',
    caseNumber: '2026-0017',
    subject: MUNICIPALITY,
    step: 'earlyWarning',
    rule: {
      step: 'earlyWarning',
      source: 'cybersäkerhetslagen (2025:1506) 2 kap. 5 §',
      mark: 'law',
      checkedOn: null,
      checkedBy: '',
      from: 'aware',
      counts: 'elapsedHours',
      amount: 24,
      chain: null,
      version: '0',
    },
    start: { kind: 'aware', at: at('08:15') },
    due: at('08:15', '2026-11-25'),
    dueSetAt: at('08:15'),
    state: 'running',
    warnings: [],
    stop: null,
    late: null,
    ...change,
    ...overrides,
  };
}

/** Clocks in memory: what was stopped and withdrawn stands in them. */
export function someClocks(...started: readonly LegalClock[]): ReportDependencies {
  const kept = new Map(started.map((clock) => [clock.id, clock]));
  return {
    clocks: {
      of: (incident) => [...kept.values()].filter(({ caseId }) => caseId === incident),
      async stop(id, { portalId, receipt, at: sentAt, reportId, override }, { person }) {
        const clock = kept.get(id);
        if (!clock) return refuse('clockUnknown');
        const by = { byId: person.id, byName: person.name, recordedAt: sentAt };
        const stop = { reportId, portalId, receipt, at: sentAt, ...by, override: override || null };
        const next: LegalClock = { ...clock, state: 'stopped', stop };
        kept.set(id, next);
        return next;
      },
      async explain(id, why, { person }) {
        const clock = kept.get(id);
        if (!clock) return refuse('clockUnknown');
        const late = clock.late && { ...clock.late, why, byName: person.name };
        const next: LegalClock = { ...clock, late };
        kept.set(id, next);
        return next;
      },
      async withdraw(incident, { steps }) {
        for (const clock of kept.values())
          if (clock.caseId === incident && steps.includes(clock.step))
            kept.set(clock.id, { ...clock, state: 'withdrawn' });
        return [...kept.values()];
      },
    },
    clock: (id) => kept.get(id),
    assessed: () => null,
  };
}
