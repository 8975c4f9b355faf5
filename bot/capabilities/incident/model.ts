import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { instantSchema, keySchema, revisionSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Cause } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import { type Closing, OUTCOMES, type Outcome } from './closing-model.ts';
import { PROTECTION_EVENTS, type Protection } from './protection-model.ts';

/** What a link into the tab may lead to. */
export type IncidentLink = 'case' | 'mine' | 'incidents';

/** Made where the report began (a draft, a form, a dialog): the same report sent twice is one case. */
export type IncidentId = string;
/** What people say to each other: `2026-0017`. */
export type CaseNumber = string;

/** Merged from the incident forms that Swedish municipalities publish. */
export const CATEGORIES = [
  'phishing',
  'malware',
  'unauthorisedAccess',
  'wrongRecipient',
  'lostEquipment',
  'lostInformation',
  'alteredInformation',
  'outage',
  'accountTakeover',
  'supplier',
  'physical',
  'weakness',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Triage levels. `betydande` is kept for the legal term of 2 kap. 5 § cybersäkerhetslagen. */
export const SEVERITIES = ['mindre', 'måttlig', 'allvarlig', 'kritisk'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATUSES = ['received', 'inProgress', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export const SOURCES = ['chat', 'form', 'message', 'tab'] as const;
export type Source = (typeof SOURCES)[number];

/** A Teams message frozen as it was when somebody reported it. Untrusted: text only, the link is shown and never fetched. */
export interface Evidence {
  readonly text: string;
  readonly sender: string;
  readonly sentAt: Instant | null;
  readonly link: string | null;
  /** Why there are no words to keep; left out where there are. */
  readonly without?: WithoutWords | undefined;
}

export const WITHOUT_WORDS = ['picture', 'deleted', 'unreadable'] as const;
export type WithoutWords = (typeof WITHOUT_WORDS)[number];

/** A file sent with the report. It lies in the evidence library under the case's number. */
export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its id in the library; none of those from before it was kept. */
  readonly file?: string | undefined;
  /** SHA-256 of its bytes as they came; none of those from before it was kept. */
  readonly hash?: string | undefined;
}

export const MISSING_REASONS = ['tooLarge', 'notFetched', 'tooMany'] as const;

/** A file that was sent and did not come: its name is all there is to ask for. */
export interface MissingFile {
  readonly name: string;
  readonly why: (typeof MISSING_REASONS)[number];
}

export interface Incident {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly reportedAt: Instant;
  /** When the municipality came to know: the clocks of cybersäkerhetslagen and GDPR 33 start here, apart from when it happened. */
  readonly awareAt: Instant;
  readonly reporter: PersonId;
  readonly reporterName: string;
  readonly reporterUnit: string;
  /** Empty in cases from before it was written down. */
  readonly reporterAdministration: string;
  readonly reporterLanguage: Language;
  readonly source: Source;
  readonly happened: string;
  readonly happenedWhen: string;
  readonly affected: string;
  readonly personalData: Answer;
  readonly ongoing: Answer;
  readonly evidence: Evidence | null;
  readonly attachments: readonly Attachment[];
  /** Null in cases from before it was kept. */
  readonly filesMissing: readonly MissingFile[] | null;
  readonly category: Category;
  /** `suggested` by the words of the report until a coordinator has decided. */
  readonly categoryBy: 'suggested' | 'coordinator';
  readonly severity: Severity | null;
  readonly status: Status;
  readonly handler: PersonId | null;
  readonly handlerName: string | null;
  readonly messageToReporter: string | null;
  readonly closing: Closing | null;
  /** Null in cases that nobody has protected. */
  readonly protection: Protection | null;
  /** Counts changes that compete with each other; a card or page sends back the one it showed. */
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  /** The change that was written last: a write whose answer was lost is found again by it. */
  readonly changeId: string;
}

export const EVENT_KINDS = [
  'taken',
  'handedBack',
  'gaveBack',
  'assessed',
  'unassessed',
  'noted',
  'toldReporter',
  'informationAdded',
  'closed',
  'reopened',
  'handedOver',
  'notDelivered',
  'delivered',
  'filesAdded',
  'messageEdited',
  'messageDeleted',
  'messageRestored',
  'wordsRemoved',
  'joined',
  'takenOut',
  'reportSent',
  'reportDecided',
  'roleTaken',
  'roleGivenBack',
  'situationTold',
  ...PROTECTION_EVENTS,
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `uncertain`: Teams never said whether it arrived. */
export type UndeliveredCause = Cause | 'uncertain';

/** One line of the timeline, written once and never changed. */
export interface IncidentEvent {
  readonly id: string;
  readonly incident: IncidentId;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly kind: EventKind;
  readonly text: string;
  readonly category: Category | null;
  readonly severity: Severity | null;
  readonly outcome: Outcome | null;
  /** Why a message did not arrive. */
  readonly cause: UndeliveredCause | null;
  readonly changeId: string;
}

/** What the reporter may see of the case: that it moves, and what was said to them. */
export interface OwnCase {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly reportedAt: Instant;
  readonly happened: string;
  readonly category: Category;
  readonly status: Status;
  readonly handlerName: string | null;
  readonly messageToReporter: string | null;
  readonly outcome: Outcome | null;
  readonly closedAt: Instant | null;
  /** True while the report is safe on the server's disk but not yet in SharePoint. */
  readonly waiting: boolean;
  /** Nobody may handle it now: nothing is promised in anybody's name. */
  readonly isUnattended: boolean;
  /** Of IT support; empty where the municipality has given none. */
  readonly phone: string;
  /** Only the coordinator sees who reported it. */
  readonly isAnonymous: boolean;
}

/** A row of the coordinator's list. */
export interface CaseRow {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly reportedAt: Instant;
  readonly reporterName: string;
  readonly reporterUnit: string;
  /** The first 160 characters of what happened. */
  readonly happened: string;
  readonly category: Category;
  readonly categoryBy: Incident['categoryBy'];
  readonly severity: Severity | null;
  readonly status: Status;
  readonly handlerName: string | null;
  readonly personalData: Answer;
  readonly ongoing: Answer;
  readonly waiting: boolean;
}

/** The whole case for those who may read it. */
export interface CaseFile {
  readonly incident: Incident;
  readonly timeline: readonly IncidentEvent[];
  /** The next update of the situation is due then; null = none is. */
  readonly nextUpdateAt: Instant | null;
  readonly waiting: boolean;
  /** True when the asker may take, assess, note, write and close. */
  readonly mayHandle: boolean;
}

/** 63 999 characters fit a SharePoint multi-line column (Graph rule 38); the rest is room for frozen evidence beside it. */
export const LONGEST_TEXT = 60_000;
export const LONGEST_ANSWER = 500;
export const LONGEST_NOTE = 8_000;
/** Per file; small uploads take 250 MB (Graph rule 130), but a server's memory and a phone's patience do not. */
export const LARGEST_FILE = 10 * 1_024 * 1_024;
/** In one message; Teams itself stops at ten. */
export const MOST_FILES = 10;

const id = keySchema;
// Far more than the rules allow: a text that is too long is refused by the rule that can say by how much.
const words = z.string().check(z.maxLength(250_000));
// Teams leaves out a field that nobody filled in; what is missing is the rules' to say.
const chosen = <Choice extends string>(choices: readonly Choice[]) =>
  z._default(z.union([z.enum(choices), z.literal('')]), '');
const answer = z._default(z.enum(ANSWERS), 'unknown');
const short = z._default(z.string().check(z.maxLength(LONGEST_ANSWER)), '');
const revision = revisionSchema;
const said = z._default(words, '');

export const evidenceSchema = z.object({
  text: words,
  sender: z.string(),
  // What is no moment is no reason to lose the message.
  sentAt: z.catch(z.nullable(instantSchema), null),
  link: z.nullable(z.string()),
  without: z.optional(z.enum(WITHOUT_WORDS)),
});

export const attachmentsSchema = z.array(
  z.object({ name: z.string(), size: z.number(), file: z.optional(z.string()), hash: z.optional(z.string()) }),
);
export const missingSchema = z.array(z.object({ name: z.string(), why: z.enum(MISSING_REASONS) }));

export const incidentQuestions = {
  reviseDraft: z.object({ id, removePersonalNumbers: z.boolean() }),
  report: z.object({
    id,
    happened: z._default(words, ''),
    happenedWhen: short,
    affected: short,
    personalData: answer,
    ongoing: answer,
    /** What its reporter says that it is about; empty: what the words sound like. */
    category: chosen(CATEGORIES),
    /** Known to the coordinator alone. */
    anonymous: chosen(['yes', 'no']),
    source: z.enum(SOURCES),
  }),
  byNumber: z.object({ number: z.string().check(z.maxLength(40)) }),
  byId: z.object({ id }),
  take: z.object({ id, revision }),
  unassess: z.object({ id, revision, category: z.enum(CATEGORIES) }),
  giveBack: z.object({ id, revision, handler: z.guid() }),
  assess: z.object({ id, revision, category: z.enum(CATEGORIES), severity: chosen(SEVERITIES) }),
  write: z.object({ id, text: z._default(words, '') }),
  /** A draft becomes part of a case that is sent already. */
  addToCase: z.object({ id, incident: id }),
  removeWords: z.object({ id, words: z._default(words, ''), reason: z._default(words, '') }),
  close: z.object({ id, revision, outcome: z.enum(OUTCOMES), reason: said, cause: said, worked: said, lessons: said }),
};

/** What the edges ask of cases; nobody waits for the answer. */
export interface IncidentServices {
  /** Those who may handle the case: who is told when the incident channel says no. */
  handlers(incident: Incident): readonly PersonId[];
  /** A message to the reporter was refused, or may not have arrived. @param event the line of the timeline that it is */
  messageMissed(incident: string, event: string, cause: UndeliveredCause, code: string): void;
  messageArrived(incident: string, event: string): void;
}
