import { canonical } from '../../blocks/canonical.ts';
import { type Instant, instantAt, isInstant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { RecipientId } from '../authority/model.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import { placeOfCase } from '../incident/rules.ts';
import type { ClockSubject, LegalClock } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import { CHOICES, type FieldRow, isChoiceKey, rowsOf, TEMPLATES } from './field-model.ts';
import {
  type AuthorityReport,
  type Entry,
  LONGEST_FIELD,
  LONGEST_LINE,
  LONGEST_REPORT,
  type ReportEvent,
  type ReportEventKind,
  type ReportKind,
} from './model.ts';
import type { Filled, WriteQuestion } from './question-model.ts';
import { may } from './rights.ts';

export type ReportRefusal =
  | 'notAllowed'
  | 'reportUnknown'
  | 'reportChanged'
  | 'fieldChanged'
  | 'fieldForeign'
  | 'reportNotDraft'
  | 'reportNotSent'
  | 'reportTooLong'
  | 'fieldTooLong'
  | 'fieldMomentWrong'
  | 'numberWrong'
  | 'answerWrong'
  | 'sentAtMissing'
  | 'sentAhead'
  | 'sentBefore'
  | 'portalIdMissing'
  | 'portalIdTaken'
  | 'receiptMissing'
  | 'reserveReasonMissing'
  | 'reserveWayMissing'
  | 'trackingMissing'
  | 'wayMissing'
  | 'whyLateMissing'
  | 'notReserve'
  | 'decisionMissing'
  | 'decisionReasonNeeded'
  | 'notDecidable'
  | 'decideFirst'
  | 'explanationMissing'
  | 'notLate'
  | 'adviceNotAsked'
  | 'adviceMissing'
  | 'adviceGiven'
  | 'noOfficer';
export type Checked<Value> = Value | Refusal<ReportRefusal>;

/** Texts about personal data: of a board as controller, read and advised on by its data protection officer. */
const PERSONAL: ReadonlySet<ReportKind> = new Set([
  'personalDataNotification',
  'personalDataCompletion',
  'dataSubjects',
]);
export const isPersonal = (kind: ReportKind): boolean => PERSONAL.has(kind);

/** Where it goes; null where it goes to those affected. */
export const recipientOf = (kind: ReportKind): RecipientId | null => {
  if (kind === 'dataSubjects' || kind === 'recipients') return null;
  return isPersonal(kind) ? 'imy' : 'csirt';
};
/** Whether it is sent at all is a decision, with a reason. */
export const isDecided = (kind: ReportKind): boolean =>
  kind === 'personalDataNotification' || kind === 'dataSubjects' || kind === 'recipients';

type OfKind = Pick<AuthorityReport, 'kind'>;
export function mayRead({ kind }: OfKind, incident: Incident, { person, roles }: Asker): boolean {
  if (!isOpenTo(incident, person.id)) return false;
  const place = placeOfCase(incident);
  if (may('authorityReport.read', person, roles, place)) return true;
  return isPersonal(kind) && may('authorityReport.readPersonalData', person, roles, place);
}
/** Somewhere: what is in it is chosen one by one. */
export const mayReadSome = ({ person, roles }: Asker): boolean =>
  may('authorityReport.read', person, roles, 'anywhere') ||
  may('authorityReport.readPersonalData', person, roles, 'anywhere');
export const mayWrite = (incident: Incident, { person, roles }: Asker): boolean =>
  isOpenTo(incident, person.id) && may('authorityReport.write', person, roles, placeOfCase(incident));
export const mayAdvise = ({ kind }: OfKind, incident: Incident, { person, roles }: Asker): boolean =>
  isPersonal(kind) &&
  isOpenTo(incident, person.id) &&
  may('authorityReport.advise', person, roles, placeOfCase(incident));

export const reportChanged = ({ changedBy }: Pick<AuthorityReport, 'changedBy'>) =>
  refuse('reportChanged', { name: changedBy });

const entryOf = ({ entries }: Pick<AuthorityReport, 'entries'>, key: string): Entry | undefined =>
  entries.find((entry) => entry.key === key);
const isMissing = (entry: Entry | undefined): boolean =>
  entry === undefined || (entry.value === '' && !entry.isUnknown);

/** A reason for being late is asked for only when it is. */
const isAsked = ({ key }: FieldRow, isLate: boolean): boolean => key !== 'whyLate' || isLate;

export function filledOf(report: Pick<AuthorityReport, 'kind' | 'entries'>, isLate: boolean): Filled {
  // Remarks on secrecy are wanted only where there are any.
  const rows = rowsOf(report.kind).filter((row) => row.key !== 'secrecy' && isAsked(row, isLate));
  const missing = rows.filter(({ key }) => isMissing(entryOf(report, key)));
  return {
    total: rows.length,
    missing: missing.length,
    mayWait: missing.filter(({ needed }) => needed === 'later').length,
    unknown: rows.filter(({ key }) => entryOf(report, key)?.isUnknown === true).length,
  };
}

const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'unknown']);

/** A value as it is kept, or what is wrong with it. An empty one is taken away. */
function keptValue({ key, type }: FieldRow, value: string): Checked<string> {
  if (value === '') return '';
  const limit = type === 'line' ? LONGEST_LINE : LONGEST_FIELD;
  if (value.length > limit)
    return refuse('fieldTooLong', { field: key, length: String(value.length), limit: String(limit) });
  switch (type) {
    case 'moment':
      return isInstant(value) ? value : refuse('fieldMomentWrong', { field: key });
    case 'number':
      return /^\d{1,12}$/u.test(value.replaceAll(/[\s ]/gu, ''))
        ? value.replaceAll(/[\s ]/gu, '')
        : refuse('numberWrong', { field: key });
    case 'answer':
      return ANSWERS.has(value) ? value : refuse('answerWrong', { field: key });
    case 'choice':
      return isChoiceKey(key) && CHOICES[key].some((one) => one === value)
        ? value
        : refuse('answerWrong', { field: key });
    default:
      return value;
  }
}

const lengthOf = (entries: readonly Entry[]): number => entries.reduce((sum, { value }) => sum + value.length, 0);

/** One field written. Somebody else may write another at the same time; the same one only after they have seen it. */
export function written(
  report: AuthorityReport,
  { field, value, isUnknown, changes }: WriteQuestion,
  { now, name }: { readonly now: Instant; readonly name: string },
): Checked<Pick<AuthorityReport, 'entries'>> {
  const row = rowsOf(report.kind).find(({ key }) => key === field);
  if (!row) return refuse('fieldForeign');
  if (report.state !== 'draft') return refuse('reportNotDraft');
  const old = entryOf(report, field);
  if ((old?.changes ?? 0) !== changes)
    return refuse('fieldChanged', { field, name: old?.by || report.changedBy, value: old?.value ?? '' });
  const kept = isUnknown ? '' : keptValue(row, value);
  if (isRefusal(kept)) return kept;
  const entry: Entry = {
    key: field,
    value: kept,
    isUnknown,
    origin: 'person',
    by: name,
    at: now,
    changes: changes + 1,
  };
  const entries = [...report.entries.filter(({ key }) => key !== field), entry];
  const length = lengthOf(entries);
  if (length > LONGEST_REPORT)
    return refuse('reportTooLong', { field, length: String(length), limit: String(LONGEST_REPORT) });
  return { entries };
}

const isWritten = (entry: Entry | undefined, { value, isUnknown }: WriteQuestion): boolean =>
  entry !== undefined && entry.isUnknown === isUnknown && (isUnknown || entry.value === value);

/** The same words once more change nothing. */
export const isSameField = (report: AuthorityReport, question: WriteQuestion, name: string): boolean => {
  const entry = entryOf(report, question.field);
  return isWritten(entry, question) && entry?.changes === question.changes + 1 && entry.by === name;
};

export const HOUR_MS = 3_600_000;
/** The clock has passed its last moment, at that time. */
export const isPast = (due: Instant | null, at: Instant): boolean => due !== null && at > due;
export const mustExplain = (due: Instant | null, at: Instant): boolean =>
  due !== null && at > instantAt(Date.parse(due) + HOUR_MS);

export interface Begins
  extends Pick<AuthorityReport, 'incident' | 'caseNumber' | 'subject' | 'kind' | 'turn' | 'entries'> {
  readonly clock: LegalClock | undefined;
  readonly basedOn: string | null;
  readonly corrects: string | null;
}

/** Of a new text all but its id and its stamp. */
export const newReport = ({ clock, ...about }: Begins): Content<AuthorityReport> => ({
  ...about,
  clock: clock?.id ?? null,
  state: 'draft',
  sent: null,
  decided: null,
  late: null,
  advice: null,
  frozen: '',
  hash: '',
});

/** The text as it is sent: whose, what, to whom, by which rows, and each field with the label it was asked by. */
export function frozenText(
  report: Pick<AuthorityReport, 'kind' | 'subject' | 'caseNumber' | 'entries' | 'turn' | 'corrects' | 'decided'>,
  { sentAt, labels }: { readonly sentAt: Instant; readonly labels: Readonly<Record<string, string>> },
): string {
  const { kind, subject, caseNumber, turn, corrects, decided } = report;
  const { law, version, rows } = TEMPLATES[kind];
  return canonical({
    kind,
    law,
    template: String(version),
    subject: { kind: subject.kind, id: subject.id, name: subject.name },
    case: caseNumber,
    turn: String(turn),
    corrects,
    sentAt,
    decision: decided && { answer: decided.answer, reason: decided.reason, by: decided.byName, at: decided.at },
    fields: rows.map(({ key }) => {
      const entry = entryOf(report, key);
      return { key, label: labels[key] ?? key, value: entry?.value ?? '', unknown: entry?.isUnknown ?? false };
    }),
  });
}

export function eventOf(
  report: AuthorityReport,
  kind: ReportEventKind,
  { person }: Asker,
  more: Partial<Pick<ReportEvent, 'note' | 'before' | 'after'>> = {},
): ReportEvent {
  const { id, revision, changedAt, changeId } = report;
  return {
    id: `${id}/${revision}`,
    report: id,
    kind,
    at: changedAt,
    actorId: person.id,
    actorName: person.name,
    note: '',
    before: null,
    after: null,
    ...more,
    changeId,
  };
}

/** The municipality is one, whatever it is called. */
export const isSameSubject = (one: ClockSubject, other: ClockSubject): boolean =>
  one.kind === other.kind && (one.kind === 'municipality' || one.id === other.id);
