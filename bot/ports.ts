// What the product needs from the world. `main.ts` fills it by hand; tests with working in-memory ones.
import type { Day, Instant } from './blocks/instant.ts';
import type { Language } from './blocks/text.ts';
import type { Campaign, Cause, TeamsRefusal } from './capabilities/campaign/model.ts';
import type { Draft } from './capabilities/incident/draft-model.ts';
import type { CaseNumber, IncidentEvent, IncidentId } from './capabilities/incident/model.ts';
import type { OperationsState } from './capabilities/operations/model.ts';
import type {
  AppRoleFault,
  Group,
  GroupFault,
  Person,
  PersonId,
  RoleNews,
  StorageState,
} from './capabilities/organisation/model.ts';
import type { IndexNames, ListName, Records } from './records.ts';

/** Whatever has an id, and the id of the change that wrote it last. */
export interface StoredRecord {
  readonly id: string;
  readonly changeId: string;
}

/** A list read from memory: as fresh as the last delta, and at once after one's own write. Nothing is in any order. */
export interface ListCache<Row extends StoredRecord, Index extends string = never> {
  all(): readonly Row[];
  get(id: string): Row | undefined;
  /** All with this key, without looking through the rest. */
  by(index: Index, key: string): readonly Row[];
  /** Key → how many. */
  counts(index: Index): ReadonlyMap<string, number>;
  /** Another number after each change of any of them, as readers see them. */
  version(): number;
  /** True while the record is on the machine's disk only. */
  waiting(id: string): boolean;
}

/** The one write that decides. `from` carries what the person saw: if it has changed meanwhile, the race is lost. */
export type Write = {
  [Name in ListName]:
    | { readonly list: Name; readonly add: Records[Name] }
    | { readonly list: Name; readonly from: Records[Name]; readonly to: Records[Name] }
    | { readonly list: Name; readonly remove: Records[Name] };
}[ListName];

/** What follows from the write: done after it, in order, once, over any crash. */
export type FollowUp =
  | WriteWork
  | { readonly kind: 'event'; readonly event: IncidentEvent }
  | { readonly kind: 'showCase'; readonly incident: IncidentId; readonly where: 'channel' | 'reporter' }
  | { readonly kind: 'tellReporter'; readonly incident: IncidentId; readonly event: string; readonly text: string }
  /** The snapshot of the audience and the sending, once for the campaign. */
  | { readonly kind: 'begin'; readonly campaign: Campaign }
  /** What was sent is corrected or taken back, everywhere it stands. */
  | { readonly kind: 'recall'; readonly campaign: string; readonly round: string }
  /** The cards of up to a hundred people; `round` counts the reminders. */
  | { readonly kind: 'sendPack'; readonly pack: string; readonly round: string }
  /** The person's own card, where one stands; nothing new is sent. */
  | { readonly kind: 'showTodo'; readonly person: PersonId }
  /** A manager is told once a week whose answers are missing, an owner which measures are to be answered. */
  | { readonly kind: 'tellManager'; readonly person: PersonId; readonly day: Day }
  | { readonly kind: 'tellOwner'; readonly person: PersonId; readonly day: Day }
  /** Their card last in their chat, since they asked for it. */
  | { readonly kind: 'answerTodo'; readonly person: PersonId; readonly language: Language }
  /** Where they press their card, which is how one is found whose sending was never answered. */
  | {
      readonly kind: 'todoFound';
      readonly person: PersonId;
      readonly conversation: string;
      readonly activity: string;
      readonly serviceUrl: string;
    }
  /** Their card, with a ping where they have had none today, if there is something in it. @property about what makes it once */
  | { readonly kind: 'pingTodo'; readonly person: PersonId; readonly about: string }
  /** Whoever may decide the proposal now is asked. */
  | { readonly kind: 'askDeciders'; readonly proposal: string }
  /** What is not as it should be with the roles, told once to whoever is nearest. */
  | { readonly kind: 'tellVacancies'; readonly person: PersonId; readonly vacancies: readonly string[] }
  /** Somebody has got a role, or has it no more. */
  | { readonly kind: 'tellRole'; readonly role: string; readonly person: PersonId; readonly news: RoleNews }
  /** A reader whose question did not reach the owner. */
  | { readonly kind: 'tellNotAsked'; readonly document: string; readonly from: PersonId; readonly cause: Cause }
  /** A coordinator is shown the case in person, since the channel said no. */
  | { readonly kind: 'tellHandler'; readonly incident: IncidentId; readonly person: PersonId; readonly cause: Cause }
  | { readonly kind: 'askOwner'; readonly document: string; readonly from: PersonId; readonly text: string }
  /** @property number what its name in the library begins with; without a library it is evidence of a case */
  | { readonly kind: 'file'; readonly number: string; readonly file: string; readonly library?: LibraryName }
  | { readonly kind: 'tellLost'; readonly incident: IncidentId; readonly person: PersonId };

export interface WriteWork {
  readonly kind: 'write';
  readonly write: Write;
  readonly follow: readonly FollowUp[];
  readonly ifLost: readonly FollowUp[];
}

/** URL names of the document libraries: for files sent with reports, steering documents, and pictures of lessons. */
export const EVIDENCE_LIBRARY = 'Evidence';
export const DOCUMENT_LIBRARY = 'SteeringDocuments';
export const PICTURE_LIBRARY = 'LessonPictures';
export type LibraryName = typeof EVIDENCE_LIBRARY | typeof DOCUMENT_LIBRARY | typeof PICTURE_LIBRARY;

export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  readonly size: number;
}

export type StoredFile = NewFile & { readonly id: string };

export interface Change {
  readonly write: Write;
  readonly follow: readonly FollowUp[];
  /** What follows when the race is lost and nobody waits for the answer any more. */
  readonly ifLost?: readonly FollowUp[];
  /** Things with one lane keep their order; different lanes do not wait for each other. */
  readonly lane: string;
}

/**
 * `stored`: in SharePoint. `queued`: on this machine's disk, on its way. `conflict`: somebody else wrote first.
 * A write that already happened (same id, or same change id) is `stored` again and follows up nothing twice.
 */
export type CommitResult = 'stored' | 'queued' | 'conflict';

export interface Ports {
  now(): Instant;
  newId(): string;
  readonly lists: { readonly [Name in ListName]: ListCache<Records[Name], IndexNames[Name]> };
  /** Durable before it resolves. */
  commit(change: Change): Promise<CommitResult>;
  /** On disk when it returns, visible at once, in SharePoint as soon as it can be: for what nobody waits for. Its lane is `<list>/<id>`. */
  commitInBackground(write: Write): void;
  /** Done later and once: on disk when it returns. `key` is what makes it one piece of work. */
  enqueue(key: string, lane: string, job: Job): void;
  /** Hexadecimal, of the text's bytes or of the bytes that the text stands for. */
  sha256(text: string, encoding?: 'utf8' | 'base64'): string;
  /** Weekends, holidays, their eves and the municipality's own closed days, when nobody is reminded of anything. */
  isRedDay(day: Day): boolean;
  readonly drafts: {
    put(draft: Draft): void;
    get(id: IncidentId): Draft | undefined;
    /** Newest first. */
    of(owner: PersonId): readonly Draft[];
    remove(id: IncidentId): void;
  };
  /** Files on their way: on the machine's disk until they are in the library. */
  readonly files: {
    /** @returns its id */
    put(owner: string, file: NewFile): string;
    of(owner: string): readonly StoredFile[];
    get(id: string): StoredFile | undefined;
    /** Its sender took it back before it was sent on. */
    drop(id: string): void;
    /** From the library; undefined where it is not. */
    fetch(library: LibraryName, number: string, file: Pick<StoredFile, 'id' | 'name'>): Promise<Uint8Array | undefined>;
  };
  /** The next free number of the year, never given twice on this machine. */
  nextNumber(year: number): CaseNumber;
  /** The number, or the next of its year that this machine has not given yet: also those whose write is on its way. */
  claimNumber(series: Series, number: string): string;
  readonly people: {
    get(id: PersonId): Person | undefined;
    all(): readonly Person[];
    /** By the beginning of its name. */
    findGroups(search: string): Promise<readonly Group[]>;
    /** Their members are known when it resolves. */
    loadGroups(ids: readonly string[]): Promise<void>;
    /** As known now; nobody where the group has not been loaded. */
    members(group: string): ReadonlySet<PersonId>;
    /** What is wrong with it; undefined where nothing is, or it has not been loaded. */
    groupFault(group: string): GroupFault | undefined;
    /** Those whose nearest manager this is. */
    reports(manager: PersonId): readonly Person[];
    /** Out of office, as far as the tenant lets Värna see it. */
    isAway(id: PersonId): boolean;
    /** App roles given in Entra ID: the first coordinator comes from here. */
    appRoles(id: PersonId): readonly string[];
    /** What is given in Entra ID and yet gives nobody an app role. */
    appRoleFaults(): readonly AppRoleFault[];
  };
  storage(): StorageState;
  readonly operations: {
    /** What waits in the queues, and what does not get done. */
    read(): Promise<OperationsState>;
    /** What Teams has said no to and still stands, for one address. */
    refusals(to: string): readonly { readonly kind: JobKind; readonly cause: Cause }[];
    /** To be tried again now. False when nothing with that key is stuck any more. */
    resume(key: string): Promise<boolean>;
  };
}

/** What is numbered by year beside the cases; risks and exceptions are one series. */
export type Series = 'measures' | 'risks';

export type Cell = string | number | null;

/** The machine's own durable file: what `run` wrote is on disk when it returns. */
export interface Disk {
  /** @returns how many rows changed */
  run(sql: string, values?: readonly Cell[]): number;
  /** The same without waiting for the disk: it outlives this process, but not a machine that loses its power. */
  soon(sql: string, values?: readonly Cell[]): number;
  all(sql: string, values?: readonly Cell[]): Readonly<Record<string, Cell>>[];
  one(sql: string, values?: readonly Cell[]): Readonly<Record<string, Cell>> | undefined;
  /** All or nothing; `work` must not be asynchronous. */
  together<T>(work: () => T): T;
}

/** What became of one try: done for good, somebody else wrote first, refused by Teams, or to be tried again after so many milliseconds. */
export type Attempt =
  | { readonly result: 'done' }
  | { readonly result: 'conflict' }
  /** It may have arrived and is never repeated. `to` is the id of the address it was for. */
  | { readonly result: 'uncertain'; readonly to: string }
  /** Time alone does not mend it: it stands by name until its cause goes, or until somebody says go on. */
  | { readonly result: 'refused'; readonly refusal: TeamsRefusal }
  /** `isTry: false` = not even tried: there was no room for it yet. `isFault` = time alone does not mend it. */
  | {
      readonly result: 'again';
      readonly after: number;
      readonly why: string;
      readonly isTry?: false;
      readonly isFault?: true;
    };

/** Does one piece of work. It may be called again with the same key after a crash: what was done must not be done twice. */
export type JobHandler<One> = (job: One, key: string, attempt: number) => Promise<Attempt>;

/** A message to a conversation, kept until it has been delivered once. `key` is what makes it one message. */
export interface Saying {
  readonly kind: 'say';
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** The key of what was said before: where that stands it is changed in place. */
  readonly replaces?: string;
}

export type Job = FollowUp | Saying;
export type JobKind = Job['kind'];
export type JobHandlers = { readonly [Kind in JobKind]: JobHandler<Extract<Job, { kind: Kind }>> };

/** Work that any process may do: all it needs to know is in SharePoint, and it holds ids only. */
export type SharedKind = 'sendPack' | 'tellManager';
export type SharedJob = Extract<FollowUp, { kind: SharedKind }>;
export type SharedHandlers = Pick<JobHandlers, SharedKind>;

export interface SentMark {
  readonly at: number;
  /** Where the message stands, once it has arrived. */
  readonly place: string | undefined;
}

/** A mark before each send that Teams cannot take back, so that a crash in the middle is seen afterwards. */
export interface SentMarks {
  /** Durable when it resolves: from now on the message may have gone out. @returns false when it was marked already */
  put(key: string, at: number): Promise<boolean>;
  /** It has certainly not gone out. */
  drop(key: string): Promise<void>;
  arrived(key: string, place: string): Promise<void>;
  find(key: string): Promise<SentMark | undefined>;
}

/** Ids, names and codes only: never what people wrote. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number>>): void;
  /** Gives a reference number that a person can be told. */
  error(event: string, error: unknown): string;
}
