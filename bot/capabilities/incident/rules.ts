import type { Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Place } from '../organisation/model.ts';
import { placeOf } from '../organisation/place-rules.ts';
import type { Person } from '../people/model.ts';
import type { RoleAssignment } from '../roles/model.ts';
import { LEARNT, type Learnt, type Outcome } from './closing-model.ts';
import { isNamed, isOpenTo } from './insight-rules.ts';
import {
  type CaseNumber,
  type Category,
  type EventKind,
  type Evidence,
  type Incident,
  type IncidentEvent,
  LONGEST_NOTE,
  LONGEST_TEXT,
  type Severity,
  type Source,
  type Status,
} from './model.ts';
import { UNPROTECTED } from './protection-model.ts';
import { may } from './rights.ts';

export type IncidentRefusal =
  | 'notAllowed'
  | 'receiverMayNotHandle'
  | 'nothingSaid'
  | 'messageTooLong'
  | 'wordsTooShort'
  | 'wordsNotThere'
  | 'caseHeld'
  | 'tooLong'
  | 'caseUnknown'
  | 'draftGone'
  | 'nobodyToAsk'
  | 'changedMeanwhile'
  | 'alreadyTaken'
  | 'notTaken'
  | 'undoTooLate'
  | 'alreadyClosed'
  | 'notClosed'
  | 'severityMissing'
  | 'reasonMissing'
  | 'noteMissing';

/** From which status each change may start; what is missing here cannot happen. */
export const MAY_START: Readonly<Record<'take' | 'handBack' | 'assess' | 'close' | 'reopen', readonly Status[]>> = {
  take: ['received', 'inProgress'],
  handBack: ['received', 'inProgress'],
  assess: ['received', 'inProgress'],
  close: ['received', 'inProgress'],
  reopen: ['closed'],
};

export interface Actor {
  readonly person: Person;
  readonly roles: readonly RoleAssignment[];
}

export interface Moment {
  readonly now: Instant;
  readonly changeId: string;
}

export interface Report {
  readonly id: string;
  readonly number: CaseNumber;
  readonly happened: string;
  readonly happenedWhen: string;
  readonly affected: string;
  readonly personalData: Incident['personalData'];
  readonly ongoing: Incident['ongoing'];
  /** As its reporter chose it, or as the words sound. */
  readonly category: Category;
  readonly source: Source;
  readonly evidence: Evidence | null;
  readonly attachments: Incident['attachments'];
  readonly filesMissing: Incident['filesMissing'];
  readonly isAnonymous?: boolean;
}

/** A message that was only a picture, or is gone, tells nothing by itself. */
export const saysSomething = (evidence: Evidence | null): boolean => evidence !== null && evidence.text !== '';

/** Own words are enough; frozen words of somebody else, or a file, are enough too. Nothing else is needed. */
export function wordsOf(words: string, evidence: Evidence | null, files = 0): string | Refusal<IncidentRefusal> {
  if (words.length > LONGEST_TEXT)
    return refuse('tooLong', { limit: String(LONGEST_TEXT), length: String(words.length) });
  if (words === '' && !saysSomething(evidence) && files === 0) return refuse('nothingSaid');
  return words;
}

/** All that was said of it, by its reporter and in the message that was reported. */
export const reportWords = ({ happened, evidence }: Pick<Report, 'happened' | 'evidence'>): string =>
  `${happened} ${evidence?.text ?? ''}`;

/** What is kept of a new case. */
export const open = (
  { isAnonymous, ...report }: Omit<Report, 'id'>,
  reporter: Person,
  language: Incident['reporterLanguage'],
  now: Instant,
): Content<Incident> => ({
  ...report,
  reportedAt: now,
  awareAt: now,
  reporter: reporter.id,
  reporterName: reporter.name,
  reporterUnit: reporter.unit,
  reporterAdministration: reporter.administration,
  reporterLanguage: language,
  categoryBy: 'suggested',
  severity: null,
  status: 'received',
  handler: null,
  handlerName: null,
  messageToReporter: null,
  closing: null,
  protection: isAnonymous ? { ...UNPROTECTED, hidden: 'wish' } : null,
});

/** What stands for a case in a list: its own words, else the reported message's, else the names of its files. */
export const inShort = ({ happened, evidence, attachments }: Incident): string =>
  happened || evidence?.text || attachments.map(({ name }) => name).join(', ');

/** A case belongs where its reporter worked. */
export const placeOfCase = ({ reporterUnit, reporterAdministration }: Incident): Place =>
  placeOf({ unit: reporterUnit, administration: reporterAdministration });

export const mayHandle = (incident: Incident, { person, roles }: Actor): boolean =>
  isOpenTo(incident, person.id) && may('incident.handle', person, roles, placeOfCase(incident));

/**
 * Readers of all cases, and the data protection officer for personal data; of a case with restricted insight those who are
 * named, and nobody else.
 */
export function mayRead(incident: Incident, { person, roles }: Actor): boolean {
  if (!isOpenTo(incident, person.id)) return false;
  if (isNamed(incident, person.id)) return person.account === 'active';
  const place = placeOfCase(incident);
  if (may('incident.readAll', person, roles, place)) return true;
  return incident.personalData !== 'no' && may('incident.readPersonalData', person, roles, place);
}

export function isReporter(incident: Incident, { person }: Actor): boolean {
  return incident.reporter === person.id;
}

interface Step {
  readonly incident: Incident;
  readonly actor: Actor;
  readonly now: Instant;
}

type CaseChange = Partial<Content<Incident>>;

function stepRefused({ incident }: Step, change: keyof typeof MAY_START): Refusal<IncidentRefusal> | null {
  if (MAY_START[change].includes(incident.status)) return null;
  return refuse(incident.status === 'closed' ? 'alreadyClosed' : 'notClosed', {
    number: incident.number,
    name: incident.changedBy,
  });
}

/** Somebody wrote first: who, and when. */
export function raceLost(incident: Incident): Refusal<IncidentRefusal> {
  return refuse('changedMeanwhile', {
    number: incident.number,
    name: incident.changedBy,
    status: incident.status,
    handler: incident.handlerName ?? '',
  });
}

export function take(step: Step): CaseChange | Refusal<IncidentRefusal> {
  const no = stepRefused(step, 'take');
  if (no) return no;
  const { person } = step.actor;
  if (step.incident.handler === person.id) return refuse('alreadyTaken', { number: step.incident.number });
  return { status: 'inProgress', handler: person.id, handlerName: person.name };
}

/** Whoever took it has not got it any more: it waits for somebody again, with what is known of it. */
export function handBack(step: Step): CaseChange | Refusal<IncidentRefusal> {
  const no = stepRefused(step, 'handBack');
  if (no) return no;
  const { incident, actor } = step;
  if (incident.handler !== actor.person.id) return refuse('notTaken', { number: incident.number });
  return { status: 'received', handler: null, handlerName: null };
}

export function assess(step: Step, category: Category, severity: Severity | ''): CaseChange | Refusal<IncidentRefusal> {
  const no = stepRefused(step, 'assess');
  if (no) return no;
  if (severity === '') return refuse('severityMissing');
  const { incident, actor } = step;
  return {
    category,
    categoryBy: 'coordinator',
    severity,
    status: 'inProgress',
    handler: incident.handler ?? actor.person.id,
    handlerName: incident.handlerName ?? actor.person.name,
  };
}

/** What was learnt may be left out: then it is nothing, not an empty word. */
function learntOf(learnt: Learnt): Learnt | Refusal<IncidentRefusal> {
  const said = LEARNT.flatMap((field) => {
    const words = learnt[field] ?? '';
    return words === '' ? [] : [[field, words] as const];
  });
  const long = said.find(([, words]) => words.length > LONGEST_NOTE);
  if (!long) return Object.fromEntries(said);
  const [field, { length }] = long;
  return refuse('tooLong', { limit: String(LONGEST_NOTE), length: String(length), field });
}

export function close(
  step: Step,
  outcome: Outcome,
  reason: string,
  learnt: Learnt = {},
): CaseChange | Refusal<IncidentRefusal> {
  const no = stepRefused(step, 'close');
  if (no) return no;
  const words = noteOf(reason);
  if (typeof words !== 'string') return words.refused === 'noteMissing' ? refuse('reasonMissing') : words;
  const { actor, now } = step;
  const said = learntOf(learnt);
  if (isRefusal(said)) return said;
  return { status: 'closed', closing: { at: now, actorName: actor.person.name, outcome, reason: words, ...said } };
}

export function reopen(step: Step): CaseChange | Refusal<IncidentRefusal> {
  const no = stepRefused(step, 'reopen');
  if (no) return no;
  const { person } = step.actor;
  return { status: 'inProgress', closing: null, handler: person.id, handlerName: person.name };
}

/** A message from the coordinator; it stands on the reporter's card until the next one. */
export function tellReporter(text: string): CaseChange | Refusal<IncidentRefusal> {
  const words = noteOf(text);
  return typeof words === 'string' ? { messageToReporter: words } : words;
}

export function noteOf(words: string): string | Refusal<IncidentRefusal> {
  if (words === '') return refuse('noteMissing');
  if (words.length > LONGEST_NOTE)
    return refuse('tooLong', { limit: String(LONGEST_NOTE), length: String(words.length) });
  return words;
}

interface Happening extends Moment {
  readonly incident: Incident;
  readonly actor: Actor;
  readonly kind: EventKind;
  readonly text?: string;
}

/** The line that writes itself in the timeline. Its id is the change's: the same change makes the same line. */
export function eventOf({ incident, actor, kind, text, now, changeId }: Happening): IncidentEvent {
  return {
    id: changeId,
    incident: incident.id,
    at: now,
    actorId: actor.person.id,
    actorName: actor.person.name,
    kind,
    text: text ?? '',
    category: kind === 'assessed' ? incident.category : null,
    severity: kind === 'assessed' ? incident.severity : null,
    outcome: kind === 'closed' ? (incident.closing?.outcome ?? null) : null,
    cause: null,
    changeId,
  };
}
