import type { Day, Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Content } from '../../blocks/versioned.ts';
import { placeOfPerson } from '../organisation/place-rules.ts';
import type { GroupFault, Person, PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Quiz, QuizQuestion } from '../training/model.ts';
import { question as askable } from '../training/rules.ts';
import {
  type Acknowledgement,
  acknowledgementId,
  type DocumentFile,
  type DocumentVersion,
  LONGEST_POINT,
  MOST_POINTS,
  MOST_QUIZ,
  type Points,
  type SaveQuestion,
  type VersionState,
} from './model.ts';
import { may } from './rights.ts';

export type PolicyRefusal =
  | 'notAllowed'
  | 'documentUnknown'
  | 'titleMissing'
  | 'summaryMissing'
  | 'languageMissing'
  | 'tooManyPoints'
  | 'pointTooLong'
  | 'ownerUnknown'
  | 'notDraft'
  | 'notNow'
  | 'decisionIncomplete'
  | 'dayUnlikely'
  | 'decidedInFuture'
  | 'nothingCorrected'
  | 'correctionReasonMissing'
  | 'nobodyMeant'
  | 'groupsUnread'
  | 'dueInPast'
  | 'documentChanged'
  | 'questionMissing'
  | 'quizIncomplete'
  | 'quizMissing'
  | 'quizWrong'
  | 'fileUnknown'
  | 'fileNotDraft'
  | 'nextExists'
  | 'tooLong'
  | ReviewRefusal;

export type ReviewRefusal =
  | 'reviewersMissing'
  | 'tooManyReviewers'
  | 'reviewerUnknown'
  | 'nothingToReview'
  | 'reviewDayPast'
  | 'reviewOver'
  | 'reviewersReminded'
  | 'commentMissing';

export interface Moment {
  readonly now: Instant;
  readonly changeId: string;
}

export type Step = 'review' | 'backToDraft' | 'decide' | 'publish' | 'withdraw';

/** The life of a version: which step leads from which states to which. */
export const STEPS: Readonly<Record<Step, { readonly from: readonly VersionState[]; readonly to: VersionState }>> = {
  review: { from: ['draft'], to: 'inReview' },
  backToDraft: { from: ['inReview'], to: 'draft' },
  decide: { from: ['draft', 'inReview'], to: 'decided' },
  publish: { from: ['decided'], to: 'published' },
  withdraw: { from: ['published', 'decided'], to: 'withdrawn' },
};

const OPEN: readonly VersionState[] = ['draft', 'inReview', 'decided'];

export type VersionChange = Partial<Content<DocumentVersion>>;

/** What has been in force is open to every reader of documents; what has not, to those whose scope covers its owner. */
export const mayReadEvery = (
  { publishedAt }: Pick<DocumentVersion, 'publishedAt'>,
  owner: Person | undefined,
  { person, roles }: Asker,
): boolean => may('policy.readAll', person, roles, publishedAt === null ? placeOfPerson(owner) : 'anywhere');

export const mayManage = ({ person, roles }: Asker) => may('policy.manage', person, roles);

/** Somebody was first. */
export const documentChanged = ({ changedBy }: Pick<DocumentVersion, 'changedBy'>): Refusal<PolicyRefusal> =>
  refuse('documentChanged', { name: changedBy });

export function step(
  { state, title }: DocumentVersion,
  which: Step,
  also: VersionChange = {},
): VersionChange | Refusal<PolicyRefusal> {
  const { from, to } = STEPS[which];
  return from.includes(state) ? { ...also, state: to } : refuse('notNow', { title });
}

/** The whole document goes with a draft or with what waits to be published; what is in force is never replaced. */
export const attach = (
  { state, title }: DocumentVersion,
  file: DocumentFile | null,
): VersionChange | Refusal<PolicyRefusal> => (OPEN.includes(state) ? { file } : refuse('fileNotDraft', { title }));

/** What everyone is to read must be there, in both languages, before it is decided. A draft may be without. */
export function incomplete({
  summary,
  changes,
}: Pick<DocumentVersion, 'summary' | 'changes'>): Refusal<PolicyRefusal> | undefined {
  if (summary.sv.length === 0) return refuse('summaryMissing');
  return [summary, changes].some(({ sv, en }) => [...sv, ...en].includes('')) ? refuse('languageMissing') : undefined;
}

/** Point by point, in both languages; what is empty in both was never meant. */
function points({ sv, en }: Points): Points | Refusal<PolicyRefusal> {
  const most = Math.max(sv.length, en.length);
  const said = Array.from({ length: most }, (_, place) => ({ sv: sv[place] ?? '', en: en[place] ?? '' })).filter(
    (one) => one.sv !== '' || one.en !== '',
  );
  if (said.length > MOST_POINTS) return refuse('tooManyPoints', { limit: String(MOST_POINTS) });
  const long = said.flatMap((one) => [one.sv, one.en]).find((words) => words.length > LONGEST_POINT);
  if (long) return refuse('pointTooLong', { limit: String(LONGEST_POINT), length: String(long.length) });
  return { sv: said.map((one) => one.sv), en: said.map((one) => one.en) };
}

function quizOf(given: Quiz): Quiz | Refusal<PolicyRefusal> {
  const asked = given.map(askable);
  const fine = asked.filter((one): one is QuizQuestion => !isRefusal(one));
  return fine.length === given.length && given.length <= MOST_QUIZ ? fine : refuse('quizIncomplete');
}

interface Saving {
  readonly question: Omit<SaveQuestion, 'after'>;
  readonly owner: Person | undefined;
  /** The draft that is changed; undefined for a new one. */
  readonly old: DocumentVersion | undefined;
  /** The version in force that a new draft comes after; undefined for a new document. */
  readonly before?: DocumentVersion | undefined;
  /** Of a new document. */
  readonly id: string;
  readonly today: Day;
}

const TITLE_LENGTH = 150;

type Said = Pick<
  DocumentVersion,
  'kind' | 'title' | 'owner' | 'ownerName' | 'summary' | 'changes' | 'change' | 'reviewOn' | 'audience' | 'quiz'
>;

function saidIn({ question, owner, today }: Omit<Saving, 'old' | 'id' | 'before'>): Said | Refusal<PolicyRefusal> {
  const { title } = question;
  if (title === '') return refuse('titleMissing');
  if (title.length > TITLE_LENGTH)
    return refuse('tooLong', { limit: String(TITLE_LENGTH), length: String(title.length) });
  if (owner?.account !== 'active') return refuse('ownerUnknown');
  const unlikely = question.reviewOn === null ? undefined : unlikelyDay(question.reviewOn, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  const summary = points(question.summary);
  if (isRefusal(summary)) return summary;
  const changes = points(question.changes);
  if (isRefusal(changes)) return changes;
  const quiz = quizOf(question.quiz);
  if (isRefusal(quiz)) return quiz;
  const { kind, change, reviewOn, audience } = question;
  return { kind, title, owner: owner.id, ownerName: owner.name, summary, changes, change, reviewOn, audience, quiz };
}

/** Of a version that begins: nothing is decided, attached or in force. */
const BEGUN = {
  state: 'draft',
  decision: null,
  corrections: [],
  reviews: [],
  file: null,
  publishedAt: null,
} as const;

/** Somebody is writing it still, or it waits to be published. */
export const isOpen = ({ state }: Pick<DocumentVersion, 'state'>): boolean => OPEN.includes(state);

/** The next version that somebody is writing. */
export const openAmong = (versions: readonly DocumentVersion[]): DocumentVersion | undefined => versions.find(isOpen);

/** A new draft takes nothing away from what is in force meanwhile. */
export const inForceAmong = (versions: readonly DocumentVersion[]): DocumentVersion | undefined =>
  versions.find(({ state }) => state === 'published');

/** Of one document, the newest first: the newest, and what is in force while that one is written. */
export function current(versions: readonly DocumentVersion[]): readonly DocumentVersion[] {
  const [newest] = versions;
  const inForce = inForceAmong(versions);
  return [...new Set([newest, inForce])].filter((one) => one !== undefined);
}

/** A draft, new or changed. A published version is never rewritten: it gets a successor. */
export function save({ old, before, id, ...saving }: Saving): Content<DocumentVersion> | Refusal<PolicyRefusal> {
  if (old && old.state !== 'draft') return refuse('notDraft', { title: old.title });
  if (before && before.state !== 'published') return refuse('notNow', { title: before.title });
  const said = saidIn(saving);
  if (isRefusal(said)) return said;
  if (old) return { ...old, ...said };
  return before
    ? { ...said, ...BEGUN, document: before.document, version: before.version + 1 }
    : { ...said, ...BEGUN, document: id, version: 1 };
}

/** Only what was never sent to anybody for a decision is thrown away. */
export const discardFault = ({ state, title }: DocumentVersion): Refusal<PolicyRefusal> | undefined =>
  state === 'draft' ? undefined : refuse('notDraft', { title });

interface Receipts {
  versions(document: string): readonly DocumentVersion[];
  receipt(id: string): Acknowledgement | undefined;
}

/** Who has acknowledged what has only been corrected since is not asked again. */
export function receiptOf(version: DocumentVersion, person: PersonId, known: Receipts): Acknowledgement | undefined {
  const own = known.receipt(acknowledgementId(version.id, person));
  if (own || version.change === 'material') return own;
  const before = known.versions(version.document).find((one) => one.version === version.version - 1);
  return before && receiptOf(before, person, known);
}

/** Whom a rule means may be nobody because its groups cannot be read: then it is they that are named. */
export function nobodyMeant(
  { groups }: DocumentVersion['audience'],
  faultOf: (group: string) => GroupFault | undefined,
): Refusal<PolicyRefusal> {
  const unread = groups.filter(({ id }) => faultOf(id) === 'hidden' || faultOf(id) === 'denied');
  if (unread.length === 0) return refuse('nobodyMeant');
  return refuse('groupsUnread', { groups: unread.map(({ name }) => name).join(', ') });
}
