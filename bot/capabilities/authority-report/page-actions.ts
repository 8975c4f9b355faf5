// What a text is to whoever asks: its fields, what is missing, what it is compared with, and how it stands with the time.
import { dayOf, formatInstant, type Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { Ports } from '../../ports.ts';
import type { Sender } from '../authority/model.ts';
import { bodies, isStale, recipientOf as recipientBy, senderId, senderOf } from '../authority/rules.ts';
import type { Incident } from '../incident/model.ts';
import type { ClockSubject, LegalClock } from '../legal-clock/model.ts';
import type { Clocks } from '../legal-clock/question-model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { Asker } from '../roles/model.ts';
import { TEMPLATES } from './field-model.ts';
import type { Assessed, Known } from './fill-rules.ts';
import type { AuthorityReport, Knew, ReportEvent, ReportKind } from './model.ts';
import type { Before, ReportPage } from './question-model.ts';
import {
  filledOf,
  isPast,
  isPersonal,
  isSameSubject,
  mayAdvise,
  mayRead,
  mayWrite,
  mustExplain,
  recipientOf,
} from './rules.ts';
import { knewOf } from './send-rules.ts';
import { authorityReportText } from './text.ts';

/** What the texts need of other capabilities. */
export interface ReportDependencies {
  readonly clocks: Pick<Clocks, 'of' | 'stop' | 'withdraw'>;
  clock(id: string): LegalClock | undefined;
  /** What has been found out about the case; null where nobody has assessed it. */
  assessed(incident: Incident): Assessed | null;
}

/** A text with the case that it belongs to. */
export interface Readable {
  readonly report: AuthorityReport;
  readonly incident: Incident;
}

export interface ReportPages {
  page(report: AuthorityReport, asker: Asker): ReportPage;
  readable(id: string, asker: Asker): Readable | Refusal;
  writable(id: string, asker: Asker): Readable | Refusal;
  /** Whatever may be known when a text begins. */
  known(incident: Incident, subject: ClockSubject): Known;
  senderBy(subject: ClockSubject, municipality: string): Sender;
  clockOf(report: Pick<AuthorityReport, 'incident' | 'kind' | 'subject' | 'clock'>): LegalClock | undefined;
  /** The texts of the same case, but for that one. */
  others(report: AuthorityReport): readonly AuthorityReport[];
  before(
    report: Pick<AuthorityReport, 'id' | 'incident' | 'kind' | 'subject' | 'corrects'>,
  ): AuthorityReport | undefined;
  officers(report: AuthorityReport, incident: Incident): readonly string[];
  subjects(incident: Incident, asker: Asker): readonly ClockSubject[];
}

/** A text without a clock is due when nobody counts. */
const dueOf = (clock: LegalClock | undefined): Instant | null => (clock ? clock.due : null);

const isSameFamily = (one: ReportKind, other: ReportKind): boolean => isPersonal(one) === isPersonal(other);
/** What is told to those affected is no report, and no report begins with it. */
const isReport = (kind: ReportKind): boolean => recipientOf(kind) !== null;

const latestFirst = (a: AuthorityReport, b: AuthorityReport): number =>
  (b.sent?.at ?? '').localeCompare(a.sent?.at ?? '') || b.changedAt.localeCompare(a.changedAt);

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

export function reportPages(ports: Ports, { clocks, assessed }: ReportDependencies): ReportPages {
  const { authorityReports, authorityReportEvents, incidents, timeline, reportSenders, reportRecipients } = ports.lists;
  const { boards, measures } = ports.lists;

  const clockOf: ReportPages['clockOf'] = ({ incident, kind, subject, clock }) => {
    const all = clocks.of(incident);
    const own = all.find(({ id }) => id === clock);
    return (
      own ?? all.find((one) => one.step === kind && isSameSubject(one.subject, subject) && one.state !== 'withdrawn')
    );
  };
  const found = (id: string): Readable | undefined => {
    const report = authorityReports.get(id);
    const incident = report && incidents.get(report.incident);
    return report && incident ? { report, incident } : undefined;
  };
  const readable: ReportPages['readable'] = (id, asker) => {
    const one = found(id);
    return one && mayRead(one.report, one.incident, asker) ? one : refuse('reportUnknown');
  };
  const writable: ReportPages['writable'] = (id, asker) => {
    const one = readable(id, asker);
    return 'refused' in one || mayWrite(one.incident, asker) ? one : refuse('notAllowed');
  };
  const senderBy: ReportPages['senderBy'] = ({ kind, id, name }, municipality) => {
    const as = kind === 'contract' ? 'municipality' : kind;
    const of = as === 'municipality' ? '' : id;
    return senderOf({ kind: as, of, name: name || municipality }, reportSenders.get(senderId(as, of)));
  };
  const municipality = (incident: Incident) => ports.people.get(incident.reporter)?.company ?? '';
  const known: ReportPages['known'] = (incident, subject) => ({
    incident,
    assessed: assessed(incident),
    sender: senderBy(subject, municipality(incident)),
    measures: measures.by('source', `incident/${incident.id}`).map(({ title }) => title),
  });
  const others: ReportPages['others'] = ({ id, incident }) =>
    authorityReports.by('incident', incident).filter((one) => one.id !== id);
  const before: ReportPages['before'] = ({ id, incident, kind, subject, corrects }) => {
    if (corrects) return authorityReports.get(corrects);
    const earlier = authorityReports
      .by('incident', incident)
      .filter((one) => one.id !== id && isReport(one.kind) && one.state !== 'notSent')
      .filter((one) => isSameFamily(one.kind, kind) && isSameSubject(one.subject, subject));
    return earlier.toSorted(latestFirst)[0];
  };
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

  const page: ReportPages['page'] = (report, asker) => {
    const incident = incidents.get(report.incident);
    const clock = clockOf(report);
    const due = dueOf(clock);
    const at = report.sent?.at ?? ports.now();
    const earlier = before(report);
    const to = recipientOf(report.kind);
    const knew = incident ? knewOf(incident, timeline.by('incident', incident.id), clock) : [];
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

  return { page, readable, writable, known, senderBy, clockOf, others, before, officers, subjects };
}
