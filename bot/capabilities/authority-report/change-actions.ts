// The way of every change of a text: its line of history, the line in the case and the cards follow the write.
import { changing, decided, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { IncidentEvent } from '../incident/model.ts';
import type { Asker } from '../roles/model.ts';
import type { AuthorityReport, ReportEvent, ReportEventKind } from './model.ts';
import type { ReportPages } from './page-actions.ts';
import type { ReportPage } from './question-model.ts';
import { eventOf, reportChanged } from './rules.ts';
import { authorityReportText } from './text.ts';

type Part = Partial<Content<AuthorityReport>>;

interface Leaving {
  /** The line that the change leaves in the history of the text. */
  readonly kind: ReportEventKind;
  readonly more?: Partial<Pick<ReportEvent, 'note' | 'before' | 'after'>>;
  /** The line that it leaves in the case. */
  readonly inCase?: 'reportSent' | 'reportDecided';
  /** What else is to be done. */
  readonly jobs?: readonly Job[];
}

interface ReportChange {
  decide(report: AuthorityReport): Part | Refusal;
  leaves(next: AuthorityReport): Leaving;
  /** The same has been done already. */
  isDone?(report: AuthorityReport): boolean;
  mayNot?(report: AuthorityReport): Refusal | undefined;
}

export function lineOf(report: AuthorityReport, kind: IncidentEvent['kind'], { person }: Asker): IncidentEvent {
  const { id, revision, incident, subject, changedAt, changeId } = report;
  const { kinds, timeline } = authorityReportText.sv;
  return {
    id: `${id}/${revision}`,
    incident,
    at: changedAt,
    actorId: person.id,
    actorName: person.name,
    kind,
    text: timeline.sent(kinds[report.kind], subject.name),
    category: null,
    severity: null,
    outcome: null,
    cause: null,
    changeId,
  };
}

export function follows(report: AuthorityReport, asker: Asker, { kind, more, inCase, jobs = [] }: Leaving) {
  const line = inCase
    ? [
        written({ list: 'timeline' as const, add: lineOf(report, inCase, asker) }, [
          { kind: 'showCase' as const, incident: report.incident, where: 'channel' as const },
        ]),
      ]
    : [];
  return {
    follow: [
      written({ list: 'authorityReportEvents' as const, add: eventOf(report, kind, asker, more) }),
      ...line,
      ...jobs,
    ],
  };
}

export type ChangeReport = (
  seen: { readonly id: string; readonly revision: number | null },
  asker: Asker,
  change: ReportChange,
) => Promise<ReportPage | Refusal>;

export function changingReports(ports: Ports, { page, readable }: Pick<ReportPages, 'page' | 'readable'>) {
  const { change, save } = changing(ports, {
    list: 'authorityReports',
    found(id: string, asker: Asker) {
      const one = readable(id, asker);
      return isRefusal(one) ? one : one.report;
    },
    page,
    conflict: reportChanged,
  });
  const changeReport: ChangeReport = (seen, asker, { decide, leaves, isDone, mayNot }) =>
    change(seen, asker, {
      ...(isDone && { isDone }),
      ...(mayNot && { mayNot }),
      decide: (report) => decided(decide(report), (next: AuthorityReport) => follows(next, asker, leaves(next))),
    });
  return { change, save, changeReport };
}
