import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Incident } from '../incident/model.ts';
import type { LegalClock } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import { adviceActions } from './advice-actions.ts';
import { draftActions } from './draft-actions.ts';
import { adviceToGive } from './inbox-actions.ts';
import { type AuthorityReport, REPORT_KINDS, type ReportKind } from './model.ts';
import { type ReportDependencies, reportPages } from './page-actions.ts';
import type { StepRow } from './question-model.ts';
import { filledOf, isPast, isSameSubject, mayRead, mayReadSome, mayWrite } from './rules.ts';
import { sendActions } from './send-actions.ts';

type AuthorityReportActions = Pick<Actions, Extract<keyof Actions, `authorityReport.${string}`>>;

const kindOf = ({ step }: Pick<LegalClock, 'step'>): ReportKind | undefined => REPORT_KINDS.find((one) => one === step);

/** What is next comes first: what is due by its time, then drafts without one, then what was sent, the latest first. */
function inOrder(a: StepRow, b: StepRow): number {
  const rank = ({ state, due }: StepRow) => (state === 'sent' || state === 'notSent' ? 2 : due ? 0 : 1);
  const first = rank(a) - rank(b);
  if (first !== 0) return first;
  return rank(a) === 2 ? (b.sentAt ?? '').localeCompare(a.sentAt ?? '') : (a.due ?? '').localeCompare(b.due ?? '');
}

export function authorityReportActions(ports: Ports, dependencies: ReportDependencies) {
  const { authorityReports, incidents } = ports.lists;
  const { clocks } = dependencies;
  const pages = reportPages(ports, dependencies);
  const { page, readable, clockOf } = pages;

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

  const read = async ({ id }: { readonly id: string }, asker: Asker) => {
    const one = readable(id, asker);
    return isRefusal(one) ? one : page(one.report, asker);
  };
  const asked: Pick<
    AuthorityReportActions,
    'authorityReport.ofCase' | 'authorityReport.list' | 'authorityReport.read' | 'authorityReport.open'
  > = {
    async 'authorityReport.ofCase'({ incident: id }, asker) {
      const incident = incidents.get(id);
      if (!incident || !mayRead({ kind: 'personalDataNotification' }, incident, asker)) return refuse('reportUnknown');
      return {
        incident: id,
        rows: rowsOf(incident, asker),
        subjects: pages.subjects(incident, asker),
        mayWrite: mayWrite(incident, asker),
      };
    },
    async 'authorityReport.list'(_, asker) {
      if (!mayReadSome(asker)) return refuse('notAllowed');
      const rows = authorityReports.all().flatMap((report) => {
        const incident = incidents.get(report.incident);
        return incident && mayRead(report, incident, asker)
          ? [{ ...rowOf(report), incident: incident.id, caseNumber: incident.number }]
          : [];
      });
      return { rows: rows.toSorted(inOrder), now: ports.now() };
    },
    'authorityReport.read': read,
    'authorityReport.open': read,
  };
  const { settle, ...sending } = sendActions(ports, pages, dependencies);
  const actions: AuthorityReportActions = {
    ...asked,
    ...draftActions(ports, pages, dependencies),
    ...adviceActions(ports, pages),
    ...sending,
  };
  return { actions, settle, source: adviceToGive(ports, pages) };
}
