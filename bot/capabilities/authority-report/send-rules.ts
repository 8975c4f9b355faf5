// What it takes to say that a text was sent, that it was not, why it was late, and what the data protection officer said.
import { type Instant, isInstant, isMinutesBefore } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Incident, IncidentEvent } from '../incident/model.ts';
import type { LegalClock } from '../legal-clock/model.ts';
import type { Asker } from '../roles/model.ts';
import {
  type Advice,
  type AuthorityReport,
  type Decided,
  type Informing,
  type Knew,
  type LateExplained,
  LONGEST_REASON,
  type Reserve,
  type Sent,
} from './model.ts';
import type { SendQuestion } from './question-model.ts';
import { type Checked, isDecided, isPast, isPersonal, type ReportRefusal, recipientOf } from './rules.ts';

/** Longer than this is no number of anything. */
export const LONGEST_ID = 120;

type Named = Readonly<Record<string, string>>;
function tooLong(texts: Named, limit: number): Refusal<ReportRefusal> | undefined {
  const found = Object.entries(texts).find(([, text]) => text.length > limit);
  return found && refuse('fieldTooLong', { field: found[0], length: String(found[1].length), limit: String(limit) });
}

interface Sending {
  readonly report: AuthorityReport;
  readonly question: SendQuestion;
  readonly incident: Pick<Incident, 'awareAt'>;
  readonly due: Instant | null;
  /** The texts of other steps of the same case. */
  readonly others: readonly AuthorityReport[];
  readonly actor: Asker;
  readonly now: Instant;
}

const folded = (id: string) => id.replaceAll(/\s/gu, '').toLowerCase();

/** A step closes only with that very step’s own id: the id of another step is that step’s. */
const isTaken = (portalId: string, others: readonly AuthorityReport[]): boolean =>
  others.some(({ sent }) =>
    [sent?.portalId, sent?.reserve?.inPortal?.portalId].some((id) => id && folded(id) === folded(portalId)),
  );

function portalRefused(
  { portalId, receipt, without }: Pick<SendQuestion, 'portalId' | 'receipt' | 'without'>,
  others: readonly AuthorityReport[],
): Refusal<ReportRefusal> | undefined {
  if (portalId === '' && without === '') return refuse('portalIdMissing');
  if (portalId !== '' && isTaken(portalId, others)) return refuse('portalIdTaken', { portalId });
  if (receipt === '' && without === '') return refuse('receiptMissing');
  return tooLong({ portalId, receipt }, LONGEST_ID) ?? tooLong({ without }, LONGEST_REASON);
}

function reserveRefused({ reason, way, tracking }: SendQuestion): Refusal<ReportRefusal> | undefined {
  if (reason === '') return refuse('reserveReasonMissing');
  if (way === '') return refuse('reserveWayMissing');
  if (tracking === '') return refuse('trackingMissing');
  return tooLong({ reason, way, tracking }, LONGEST_REASON);
}

function channelRefused({ report, question, others }: Sending): Refusal<ReportRefusal> | undefined {
  if (recipientOf(report.kind) === null) return question.way === '' ? refuse('wayMissing') : undefined;
  return question.channel === 'reserve' ? reserveRefused(question) : portalRefused(question, others);
}

/** What is kept of the sending, or what is missing. That fields are empty does not stop it: it has been sent. */
export function sentOf(sending: Sending): Checked<Pick<AuthorityReport, 'state' | 'sent'>> {
  const { report, question, incident, due, actor, now } = sending;
  const { sentAt, portalId, receipt, without, reason, way, tracking, whyLate } = question;
  if (report.state !== 'draft') return refuse('reportNotDraft');
  const { kind, decided } = report;
  if (recipientOf(kind) === null && decided?.answer !== 'now') return refuse('decideFirst');
  if (!isInstant(sentAt)) return refuse('sentAtMissing');
  if (sentAt > now) return refuse('sentAhead');
  if (isMinutesBefore(sentAt, incident.awareAt)) return refuse('sentBefore', { at: incident.awareAt });
  const refused = channelRefused(sending);
  if (refused) return refused;
  if (isPast(due, sentAt) && whyLate === '' && !report.late) return refuse('whyLateMissing');
  const isDirect = recipientOf(kind) === null;
  const isReserve = !isDirect && question.channel === 'reserve';
  const reserve: Reserve | null = isReserve ? { reason, way, tracking, inPortal: null } : null;
  const sent: Sent = {
    at: sentAt,
    channel: isDirect ? 'direct' : question.channel,
    portalId: isDirect || isReserve ? '' : portalId,
    receipt: isDirect || isReserve ? '' : receipt,
    without: isDirect || isReserve ? '' : without,
    byId: actor.person.id,
    byName: actor.person.name,
    recordedAt: now,
    way: isDirect ? way : '',
    reserve,
  };
  return { state: 'sent', sent };
}

/** Why the clock stops without an id of a portal; empty where there is one. */
export function overrideOf({ kind, sent }: AuthorityReport): string {
  if (!sent) return '';
  if (recipientOf(kind) === null) return sent.way;
  if (sent.reserve) return `${sent.reserve.way}: ${sent.reserve.tracking}`;
  return sent.without;
}

interface InPortal {
  readonly portalId: string;
  readonly receipt: string;
  readonly others: readonly AuthorityReport[];
  readonly name: string;
  readonly now: Instant;
}

/** What went another way has at last been put in the portal. */
export function putInPortal(
  { sent }: AuthorityReport,
  { portalId, receipt, others, name, now }: InPortal,
): Checked<Pick<AuthorityReport, 'sent'>> {
  if (!sent?.reserve || sent.reserve.inPortal) return refuse('notReserve');
  const refused = portalRefused({ portalId, receipt, without: '' }, others);
  if (refused) return refused;
  const inPortal = { portalId, receipt, at: now, byName: name };
  return { sent: { ...sent, reserve: { ...sent.reserve, inPortal } } };
}

interface Deciding {
  readonly answer: Informing | '';
  readonly reason: string;
  readonly name: string;
  readonly now: Instant;
}

/** Whether it is sent at all. *Nej* ends it: all incidents with personal data are documented, those not notified as well. */
export function decisionOf(
  { kind, state }: AuthorityReport,
  { answer, reason, name, now }: Deciding,
): Checked<Pick<AuthorityReport, 'decided' | 'state'>> {
  if (!isDecided(kind)) return refuse('notDecidable');
  if (state !== 'draft') return refuse('reportNotDraft');
  if (answer === '') return refuse('decisionMissing');
  if (reason === '') return refuse('decisionReasonNeeded');
  const long = tooLong({ reason }, LONGEST_REASON);
  if (long) return long;
  const decided: Decided = { answer, reason, byName: name, at: now };
  return { decided, state: answer === 'no' ? 'notSent' : 'draft' };
}

/** Who knew what when: from the case and from the clock, the first first. */
export function knewOf(
  incident: Pick<Incident, 'reportedAt' | 'reporterName'>,
  timeline: readonly IncidentEvent[],
  clock: Pick<LegalClock, 'warnings'> | undefined,
): readonly Knew[] {
  const WHAT = { taken: 'took', assessed: 'judged' } as const;
  const done = timeline.flatMap(({ kind, at, actorName }): readonly Knew[] =>
    kind === 'taken' || kind === 'assessed' ? [{ at, name: actorName, what: WHAT[kind] }] : [],
  );
  const warned = (clock?.warnings ?? []).flatMap(({ told, acknowledged }): readonly Knew[] => [
    ...told.map(({ at, name }): Knew => ({ at, name, what: 'warned' })),
    ...(acknowledged ? [{ at: acknowledged.at, name: acknowledged.name, what: 'acknowledged' } as const] : []),
  ]);
  const first: Knew = { at: incident.reportedAt, name: incident.reporterName, what: 'reported' };
  return [first, ...done, ...warned].toSorted((a, b) => a.at.localeCompare(b.at));
}

export function lateOf(
  said: Pick<LateExplained, 'why' | 'explanation' | 'knew'>,
  { name, now }: Pick<Deciding, 'name' | 'now'>,
): Checked<Pick<AuthorityReport, 'late'>> {
  const { why, explanation } = said;
  if (why === '') return refuse('whyLateMissing');
  if (explanation === '') return refuse('explanationMissing');
  const long = tooLong({ why, explanation }, LONGEST_REASON);
  return long ?? { late: { ...said, byName: name, at: now } };
}

export function adviceAsked(
  { kind, state, advice }: AuthorityReport,
  { name, now }: Pick<Deciding, 'name' | 'now'>,
): Checked<Pick<AuthorityReport, 'advice'>> {
  if (!isPersonal(kind)) return refuse('notDecidable');
  if (state !== 'draft') return refuse('reportNotDraft');
  if (advice?.text) return refuse('adviceGiven', { name: advice.byName ?? '' });
  const asked: Advice = { askedAt: now, askedBy: name, text: null, byId: null, byName: null, at: null };
  return { advice: advice ?? asked };
}

export function adviceOf(
  { advice, state }: AuthorityReport,
  text: string,
  { person }: Asker,
  now: Instant,
): Checked<Pick<AuthorityReport, 'advice'>> {
  if (!advice) return refuse('adviceNotAsked');
  if (advice.text !== null) return refuse('adviceGiven', { name: advice.byName ?? '' });
  if (state !== 'draft') return refuse('reportNotDraft');
  if (text === '') return refuse('adviceMissing');
  const long = tooLong({ text }, LONGEST_REASON);
  return long ?? { advice: { ...advice, text, byId: person.id, byName: person.name, at: now } };
}
