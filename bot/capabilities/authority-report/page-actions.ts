// What a text is to whoever asks: its fields, what is missing, what it is compared with, and how it stands with the time.
import { dayOf, formatInstant, type Instant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import { bodies, isStale, recipientOf as recipientBy } from '../authority/rules.ts';
import { withoutReporter } from '../incident/masking-rules.ts';
import type { Incident } from '../incident/model.ts';
import type { ClockSubject, LegalClock } from '../legal-clock/model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { Asker } from '../roles/model.ts';
import { TEMPLATES } from './field-model.ts';
import { type ReportDependencies, type ReportFinding, reportFinding } from './finding-actions.ts';
import type { AuthorityReport, Knew, ReportEvent } from './model.ts';
import type { Before, ReportPage } from './question-model.ts';
import { filledOf, isPast, isPersonal, isSameSubject, mayAdvise, mayWrite, mustExplain, recipientOf } from './rules.ts';
import { knewOf } from './send-rules.ts';
import { authorityReportText } from './text.ts';

export interface ReportPages extends ReportFinding {
  page(report: AuthorityReport, asker: Asker): ReportPage;
  officers(report: AuthorityReport, incident: Incident): readonly string[];
  subjects(incident: Incident, asker: Asker): readonly ClockSubject[];
}

/** A text without a clock is due when nobody counts. */
const dueOf = (clock: LegalClock | undefined): Instant | null => (clock ? clock.due : null);

/** Two of one moment are in the order of their revisions, which end their ids. */
const revisionIn = (id: string): number => Number(id.slice(id.lastIndexOf('/') + 1));
const latestEventFirst = (a: ReportEvent, b: ReportEvent): number =>
  b.at.localeCompare(a.at) || revisionIn(b.id) - revisionIn(a.id);

/** Of what was sent: the values as they are in it. */
const comparedWith = (report: AuthorityReport): Before => ({
  id: report.id,
  kind: report.kind,
  sentAt: report.sent?.at ?? report.changedAt,
  values: Object.fromEntries(report.entries.map(({ key, value }) => [key, value])),
});

interface Explaining {
  readonly report: AuthorityReport;
  readonly due: Instant;
  readonly knew: readonly Knew[];
  readonly language: Language;
}

/** A draft: people say why, and change every word of it. */
function explanationOf({ report, due, knew, language }: Explaining): string {
  const { explanation: t, kinds, knew: whats } = authorityReportText[language];
  const { sent, late, kind } = report;
  return [
    t.due(kinds[kind], TEMPLATES[kind].law, formatInstant(due, language)),
    sent ? t.sent(formatInstant(sent.at, language)) : t.notSent,
    ...(late ? [t.why(late.why)] : []),
    t.knew,
    ...knew.map(({ at, name, what }) => t.line(formatInstant(at, language), name, whats[what])),
  ].join('\n');
}

/** Who may be asked of a text, and in whose name one may be written. */
function concerned(ports: Ports, { clocks }: ReportDependencies): Pick<ReportPages, 'officers' | 'subjects'> {
  const { boards } = ports.lists;
  const officers: ReportPages['officers'] = (report, incident) =>
    ports.people
      .all()
      .filter((person) => {
        const roles = rolesNow(ports, person.id, dayOf(ports.now()));
        return mayAdvise(report, incident, { person, roles, language: 'sv' });
      })
      .map(({ id }) => id);
  const subjects: ReportPages['subjects'] = (incident, asker) => {
    const own = bodies(boards.all(), asker.person.company).map(
      ({ kind, of, name }): ClockSubject => ({ kind, id: of || kind, name }),
    );
    const clocked = clocks.of(incident.id).map(({ subject }) => subject);
    const more = clocked.filter(
      (one, place) =>
        !own.some((each) => isSameSubject(each, one)) &&
        clocked.findIndex((each) => isSameSubject(each, one)) === place,
    );
    return [...own, ...more];
  };
  return { officers, subjects };
}

export function reportPages(ports: Ports, dependencies: ReportDependencies): ReportPages {
  const { authorityReports, authorityReportEvents, incidents, timeline, reportRecipients } = ports.lists;
  const finding = reportFinding(ports, dependencies);
  const { officers, subjects } = concerned(ports, dependencies);
  const { clockOf, before, others } = finding;
  const page: ReportPages['page'] = (report, asker) => {
    const incident = incidents.get(report.incident);
    const clock = clockOf(report);
    const due = dueOf(clock);
    const at = report.sent?.at ?? ports.now();
    const earlier = before(report);
    const to = recipientOf(report.kind);
    // It becomes part of a text that leaves the municipality.
    const knew = incident ? knewOf(withoutReporter(incident, 'sv'), timeline.by('incident', incident.id), clock) : [];
    const recipient = to && recipientBy(to, reportRecipients.get(to));
    return {
      report,
      caseOpen: incident?.status !== 'closed',
      filled: filledOf(report, isPast(due, at)),
      before: earlier?.sent ? comparedWith(earlier) : null,
      recipient: recipient && { ...recipient, isStale: isStale(recipient, dayOf(ports.now())) },
      due,
      isLate: isPast(due, at),
      mustExplain: mustExplain(due, at) && report.late === null && report.state !== 'notSent',
      knew,
      explanationDraft: due ? explanationOf({ report, due, knew, language: 'sv' }) : '',
      isIntact: report.frozen === '' ? null : ports.sha256(report.frozen) === report.hash,
      corrections: others(report)
        .filter(({ corrects }) => corrects === report.id)
        .map(({ id }) => id),
      events: authorityReportEvents.by('report', report.id).toSorted(latestEventFirst),
      waiting: authorityReports.waiting(report.id),
      now: ports.now(),
      mayWrite: incident !== undefined && mayWrite(incident, asker),
      mayAdvise: incident !== undefined && mayAdvise(report, incident, asker),
      officers: incident && isPersonal(report.kind) ? officers(report, incident).map(nameOf) : [],
    };
  };
  const nameOf = (id: string) => ports.people.get(id)?.name ?? '';

  return { ...finding, page, officers, subjects };
}
