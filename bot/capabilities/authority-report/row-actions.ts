// The texts of a case as rows: those that there are, and those that a clock waits for.
import type { Ports } from '../../ports.ts';
import type { Incident } from '../incident/model.ts';
import type { LegalClock } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import type { ReportDependencies } from './finding-actions.ts';
import { type AuthorityReport, REPORT_KINDS, type ReportKind } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import type { StepRow } from './question-model.ts';
import { filledOf, isPast, isSameSubject, mayRead } from './rules.ts';

const kindOf = ({ step }: Pick<LegalClock, 'step'>): ReportKind | undefined => REPORT_KINDS.find((one) => one === step);

/** What is next comes first: what is due by its time, then drafts without one, then what was sent, the latest first. */
export function inOrder(a: StepRow, b: StepRow): number {
  const rank = ({ state, due }: StepRow) => (state === 'sent' || state === 'notSent' ? 2 : due ? 0 : 1);
  const first = rank(a) - rank(b);
  if (first !== 0) return first;
  return rank(a) === 2 ? (b.sentAt ?? '').localeCompare(a.sentAt ?? '') : (a.due ?? '').localeCompare(b.due ?? '');
}

export interface ReportRows {
  rowOf(report: AuthorityReport): StepRow;
  rowsOf(incident: Incident, asker: Asker): readonly StepRow[];
}

export function reportRows(
  ports: Ports,
  { clockOf }: Pick<ReportPages, 'clockOf'>,
  { clocks }: Pick<ReportDependencies, 'clocks'>,
): ReportRows {
  const { authorityReports } = ports.lists;

  const rowOf = (report: AuthorityReport): StepRow => {
    const { id, kind, subject, clock, turn, state, sent, corrects } = report;
    const due = corrects === null ? (clockOf(report)?.due ?? null) : null;
    const isLate = isPast(due, sent?.at ?? ports.now());
    return {
      kind,
      subject,
      clock,
      due,
      isLate,
      report: id,
      state,
      turn,
      isCorrection: corrects !== null,
      filled: filledOf(report, isLate),
      sentAt: sent?.at ?? null,
      portalId: sent?.portalId || (sent?.reserve?.inPortal?.portalId ?? ''),
      waitsForPortal: sent?.reserve?.inPortal === null,
    };
  };
  const notBegun = (clock: LegalClock, kind: ReportKind): StepRow => ({
    kind,
    subject: clock.subject,
    clock: clock.id,
    due: clock.due,
    isLate: isPast(clock.due, ports.now()),
    report: null,
    state: 'notBegun',
    turn: 1,
    isCorrection: false,
    filled: null,
    sentAt: null,
    portalId: '',
    waitsForPortal: false,
  });
  const rowsOf = (incident: Incident, asker: Asker): readonly StepRow[] => {
    const reports = authorityReports.by('incident', incident.id).filter((one) => mayRead(one, incident, asker));
    const waiting = clocks.of(incident.id).flatMap((clock): readonly StepRow[] => {
      const kind = kindOf(clock);
      if (!kind || clock.state !== 'running' || !mayRead({ kind }, incident, asker)) return [];
      const isBegun = reports.some(
        (one) =>
          one.clock === clock.id ||
          (one.kind === kind && one.state === 'draft' && isSameSubject(one.subject, clock.subject)),
      );
      return isBegun ? [] : [notBegun(clock, kind)];
    });
    return [...reports.map(rowOf), ...waiting].toSorted(inOrder);
  };
  return { rowOf, rowsOf };
}
