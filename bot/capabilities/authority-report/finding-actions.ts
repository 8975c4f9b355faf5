// The texts, and what stands beside them: whose case, which clock, which sender, and what was sent before.
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Sender } from '../authority/model.ts';
import { asReported, senderId, senderOf } from '../authority/rules.ts';
import type { Incident } from '../incident/model.ts';
import type { ClockSubject, LegalClock } from '../legal-clock/model.ts';
import type { Clocks } from '../legal-clock/question-model.ts';
import type { Asker } from '../roles/model.ts';
import type { Assessed, Known } from './fill-rules.ts';
import type { AuthorityReport, ReportKind } from './model.ts';
import { isPersonal, isSameSubject, mayRead, mayWrite, recipientOf } from './rules.ts';

/** What the texts need of other capabilities. */
export interface ReportDependencies {
  readonly clocks: Pick<Clocks, 'of' | 'stop' | 'withdraw' | 'explain'>;
  clock(id: string): LegalClock | undefined;
  /** What has been found out about the case; null where nobody has assessed it. */
  assessed(incident: Incident): Assessed | null;
}

/** A text with the case that it belongs to. */
export interface Readable {
  readonly report: AuthorityReport;
  readonly incident: Incident;
}

export interface ReportFinding {
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
}

const isSameFamily = (one: ReportKind, other: ReportKind): boolean => isPersonal(one) === isPersonal(other);
/** What is told to those affected is no report, and no report begins with it. */
const isReport = (kind: ReportKind): boolean => recipientOf(kind) !== null;

const latestFirst = (a: AuthorityReport, b: AuthorityReport): number =>
  (b.sent?.at ?? '').localeCompare(a.sent?.at ?? '') || b.changedAt.localeCompare(a.changedAt);

function earlierIn(ports: Ports): Pick<ReportFinding, 'others' | 'before'> {
  const { authorityReports } = ports.lists;
  const others: ReportFinding['others'] = ({ id, incident }) =>
    authorityReports.by('incident', incident).filter((one) => one.id !== id);
  const before: ReportFinding['before'] = ({ id, incident, kind, subject, corrects }) => {
    if (corrects) return authorityReports.get(corrects);
    const earlier = authorityReports
      .by('incident', incident)
      .filter((one) => one.id !== id && isReport(one.kind) && one.state !== 'notSent')
      .filter((one) => isSameFamily(one.kind, kind) && isSameSubject(one.subject, subject));
    return earlier.toSorted(latestFirst)[0];
  };
  return { others, before };
}

export function reportFinding(ports: Ports, { clocks, assessed }: ReportDependencies): ReportFinding {
  const { authorityReports, incidents, reportSenders, measures } = ports.lists;
  const clockOf: ReportFinding['clockOf'] = ({ incident, kind, subject, clock }) => {
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
  const readable: ReportFinding['readable'] = (id, asker) => {
    const one = found(id);
    return one && mayRead(one.report, one.incident, asker) ? one : refuse('reportUnknown');
  };
  const writable: ReportFinding['writable'] = (id, asker) => {
    const one = readable(id, asker);
    return 'refused' in one || mayWrite(one.incident, asker) ? one : refuse('notAllowed');
  };
  const senderBy: ReportFinding['senderBy'] = ({ kind, id, name }, municipality) => {
    const as = kind === 'contract' ? 'municipality' : kind;
    const of = as === 'municipality' ? '' : id;
    const sender = senderOf({ kind: as, of, name: name || municipality }, reportSenders.get(senderId(as, of)));
    return asReported(sender, reportSenders.get(senderId('municipality', '')));
  };
  const municipality = (incident: Incident) => ports.people.get(incident.reporter)?.company ?? '';
  const known: ReportFinding['known'] = (incident, subject) => ({
    incident,
    assessed: assessed(incident),
    sender: senderBy(subject, municipality(incident)),
    measures: measures.by('source', `incident/${incident.id}`).map(({ title }) => title),
  });
  return { readable, writable, known, senderBy, clockOf, ...earlierIn(ports) };
}
