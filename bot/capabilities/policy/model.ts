import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { daySchema, idSchema, instantSchema, revisionSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Cause, DeliveryState, Funnel, LeftOutThen } from '../campaign/model.ts';
import { type AudienceRule, audienceRule } from '../organisation/audience-model.ts';
import type { PersonId } from '../people/model.ts';
import { type AskedQuestion, askedOf, type Quiz, quizSchema } from '../training/model.ts';
import type { Review } from './review-model.ts';

/** What a link into the tab may lead to. */
export type PolicyLink = 'document' | 'documents' | 'rules';

export const DOCUMENT_KINDS = ['policy', 'guideline', 'instruction', 'routine'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** draft → in review → decided → published → superseded or withdrawn. */
export const VERSION_STATES = ['draft', 'inReview', 'decided', 'published', 'superseded', 'withdrawn'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** Teams on a phone must be able to fetch it. */
export const LARGEST_FILE = 20_000_000;
export const FILE_KINDS = ['pdf', 'docx', 'odt'] as const;
export const MOST_QUIZ = 3;
export const MOST_POINTS = 5;
export const LONGEST_POINT = 300;
export const LONGEST_QUESTION = 2_000;

const id = idSchema;
const revision = revisionSchema;
const point = z.string().check(z.maxLength(1_000));
const words = z.object({ sv: z.array(point), en: z.array(point) });
/** The same said in both languages, point by point. */
export type Points = z.infer<typeof words>;

/** As a reader of this language sees them: a draft may be without its English still. */
export const pointsIn = (points: Points, language: Language): readonly string[] =>
  points[language].map((point, place) => point || (points.sv[place] ?? '') || (points.en[place] ?? ''));

export const fileSchema = z.object({
  name: z.string(),
  size: z.number(),
  /** Of the file's bytes, hexadecimal. */
  sha256: z.string(),
  /** On its way it is on the machine's disk under this id, and afterwards it is the beginning of its name in the library. */
  id: z.string(),
});
export type DocumentFile = z.infer<typeof fileSchema>;
export const pointsSchema = words;

/** What a board or an officer decided, and where it is written. */
export interface Decision {
  readonly body: string;
  readonly on: Day;
  readonly section: string;
  readonly diaryNumber: string;
}
export const decisionSchema = z.object({
  body: z.string().check(z.maxLength(120)),
  on: daySchema,
  section: z.string().check(z.maxLength(20)),
  diaryNumber: z.string().check(z.maxLength(60)),
});

export const correctionSchema = z.object({
  before: decisionSchema,
  after: decisionSchema,
  actorId: z.string(),
  actorName: z.string(),
  at: instantSchema,
  why: z.string(),
});
/** What was written wrongly of a decision, and put right. */
export type DecisionCorrection = z.infer<typeof correctionSchema>;

/** One steering document in one version; its versions share `document`. */
export interface DocumentVersion {
  readonly id: string;
  readonly document: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly owner: PersonId;
  readonly ownerName: string;
  readonly state: VersionState;
  readonly summary: Points;
  /** Against the version before; empty for the first. */
  readonly changes: Points;
  /** Only a material change asks everyone again. */
  readonly change: 'material' | 'editorial';
  readonly decision: Decision | null;
  /** The oldest first. */
  readonly corrections: readonly DecisionCorrection[];
  /** The oldest first; of a version in review the last one goes on. */
  readonly reviews: readonly Review[];
  readonly reviewOn: Day | null;
  readonly audience: AudienceRule;
  /** Asked before it can be acknowledged; most have none. */
  readonly quiz: Quiz;
  readonly file: DocumentFile | null;
  readonly publishedAt: Instant | null;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly revision: number;
  readonly changeId: string;
}

export const CHANNELS = ['chat', 'tab'] as const;

/** A person has read a version: written once, however often and wherever it is pressed. */
export interface Acknowledgement {
  /** `<version>/<person>`: the unique key that makes it one. */
  readonly id: string;
  readonly version: string;
  readonly document: string;
  readonly person: PersonId;
  readonly personName: string;
  readonly unit: string;
  /** SHA-256 of what was shown, or of the file where there is one. */
  readonly hash: string;
  readonly language: Language;
  readonly at: Instant;
  readonly channel: (typeof CHANNELS)[number];
  readonly changeId: string;
}

/** Under which a version's file waits on the machine's disk. */
export const fileOwner = (version: string): string => `document/${version}`;
export const acknowledgementId = (version: string, person: PersonId): string => `${version}/${person}`;

// An empty choice of a card comes as an empty text, or not at all.
const choice = z._default(z.union([z.literal(''), z.coerce.number()]), '');

export const policyQuestions = {
  byId: z.object({ id }),
  step: z.object({ id, revision }),
  attach: z.object({ id, revision, file: id }),
  save: z.object({
    /** Null makes a new document, or the next version of the one in `after`. */
    id: z.nullable(id),
    revision,
    /** The version in force that the draft comes after. */
    after: z._default(z.nullable(id), null),
    kind: z.enum(DOCUMENT_KINDS),
    title: z.string().check(z.maxLength(2_000)),
    owner: z.guid(),
    summary: words,
    changes: words,
    change: z.enum(['material', 'editorial']),
    reviewOn: z.nullable(daySchema),
    audience: audienceRule,
    quiz: z._default(quizSchema, []),
  }),
  decide: z.object({ id, revision, decision: decisionSchema }),
  correct: z.object({ id, revision, decision: decisionSchema, why: z.string().check(z.maxLength(20_000)) }),
  audience: z.object({ audience: audienceRule }),
  person: z.object({ person: z.guid() }),
  publish: z.object({ id, revision, due: daySchema }),
  /** To oneself, as a trial. */
  tryCard: z.object({ id, due: daySchema }),
  /** What was chosen, question by question; a card sends each field by its name. */
  acknowledge: z.object({ id, channel: z.enum(CHANNELS), quiz0: choice, quiz1: choice, quiz2: choice }),
  ask: z.object({ id, text: z._default(z.string().check(z.maxLength(20_000)), '') }),
};
export type SaveQuestion = z.infer<typeof policyQuestions.save>;

/** A line of the list: the newest version or the one in force, and how its reading goes when it has been sent out. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly version: number;
  readonly state: VersionState;
  readonly ownerName: string;
  readonly reviewOn: Day | null;
  readonly funnel: Funnel | null;
  /** Its last day; null where nothing was sent out. */
  readonly due: Day | null;
}

/** A version as it leaves the server: what is right is told those who have answered, and those who may manage. */
export interface ReadVersion extends Omit<DocumentVersion, 'quiz'> {
  readonly quiz: readonly AskedQuestion[];
}

/** The review that goes on. */
export interface ReviewNow {
  /** Asked, and no longer with an account here. */
  readonly gone: readonly PersonId[];
  /** How many a reminder would reach today. */
  readonly remindable: number;
  /** The reader is one of those who are asked. */
  readonly isMine: boolean;
}

/** A version as its page shows it to this reader. */
export interface DocumentPage {
  readonly version: ReadVersion;
  /** The other versions, newest first; only for those who may read all. */
  readonly others: readonly Pick<DocumentVersion, 'id' | 'version' | 'state' | 'publishedAt' | 'summary'>[];
  readonly acknowledgedAt: Instant | null;
  readonly due: Day | null;
  /** Null when nothing was sent out, or the reader may not see how it goes. */
  readonly funnel: Funnel | null;
  readonly mayManage: boolean;
  /** What the review looks like to this reader; null when there is none, or it is not theirs to see. */
  readonly review: ReviewNow | null;
  /** The next version that somebody is writing. */
  readonly next: Pick<DocumentVersion, 'id' | 'version' | 'state'> | null;
  /** The version that applies while this one is written. */
  readonly inForce: Pick<DocumentVersion, 'id' | 'version'> | null;
}

/** How it stands between one person and one version: what an auditor asks for. */
export interface Evidence {
  readonly person: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly version: string;
  readonly title: string;
  readonly number: number;
  readonly state: DeliveryState | 'acknowledged';
  readonly cause: Cause | null;
  /** Who vouched, where the person was reached in another way, or who took the account out. */
  readonly actorName: string | null;
  /** Why it was taken out. */
  readonly why: string | null;
  /** When they acknowledged, or somebody said how it is with them. */
  readonly at: Instant | null;
  /** The last day that Värna asked them; null when they have answered. */
  readonly remindedOn: Day | null;
  readonly due: Day | null;
  readonly language: Language | null;
  readonly channel: Acknowledgement['channel'] | null;
  /** Of what was shown when it was acknowledged. */
  readonly hash: string | null;
}

/** All that is known of one version: what was decided, and everyone who was asked or has answered. */
export interface VersionEvidence {
  readonly version: ReadVersion;
  /** SHA-256 of what readers are shown now. */
  readonly hash: string;
  readonly startedAt: Instant | null;
  readonly startedBy: string | null;
  /** Who was left out when it was sent, as far as that is known. */
  readonly leftOut: LeftOutThen | null;
  readonly rows: readonly Evidence[];
}

export interface PersonEvidence {
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly Evidence[];
}

/** "Mina regler": what applies to me, and when I said that I have read it. */
export interface OwnDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly version: number;
  readonly publishedAt: Instant | null;
  readonly due: Day | null;
  readonly acknowledgedAt: Instant | null;
}

/** A steering document to read and acknowledge. */
export interface DocumentTask {
  readonly kind: 'document';
  readonly version: ReadVersion;
  readonly due: Day;
}

/** The document that the person read last. */
export interface DocumentDone {
  readonly kind: 'document';
  readonly title: Readonly<Record<Language, string>>;
  readonly at: Instant;
}

/** When the person acknowledged the version, now or before. */
export interface AcknowledgedDocument {
  readonly id: string;
  readonly acknowledgedAt: Instant;
}

interface Sight {
  /** Has answered, or may manage. */
  readonly knows: boolean;
  /** Works with the document, and so with what its reviewers have said. */
  readonly worksWithIt?: boolean;
}

export const versionFor = (version: DocumentVersion, { knows, worksWithIt = false }: Sight): ReadVersion => ({
  ...version,
  reviews: worksWithIt ? version.reviews : [],
  quiz: askedOf(version.quiz, knows ? version.quiz.length : 0),
});
