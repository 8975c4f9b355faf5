// What the product needs from the world. `main.ts` fills it by hand; tests with working in-memory ones.
import type { Day, Instant } from './blocks/instant.ts';
import type { Cause } from './capabilities/campaign/model.ts';
import type { Phones } from './capabilities/help/model.ts';
import type { OpenedAt } from './capabilities/inbox/model.ts';
import type { Draft } from './capabilities/incident/draft-model.ts';
import type { IncidentId } from './capabilities/incident/model.ts';
import type { Alarm, AlarmResult, AlarmWay, Trial } from './capabilities/legal-clock/alarm-model.ts';
import type { Lack, OperationsState, StorageState } from './capabilities/operations/model.ts';
import type { Group, GroupFault, Person, PersonId } from './capabilities/people/model.ts';
import type { AppRoleFault } from './capabilities/roles/model.ts';
import type { Job } from './jobs.ts';
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
  /** False until all of it has been read once on this machine. */
  isRead(): boolean;
}

/** The one write that decides. `from` carries what the person saw: if it has changed meanwhile, the race is lost. */
export type Write = {
  [Name in ListName]:
    | { readonly list: Name; readonly add: Records[Name] }
    | { readonly list: Name; readonly from: Records[Name]; readonly to: Records[Name] }
    | { readonly list: Name; readonly remove: Records[Name] };
}[ListName];

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
  readonly follow: readonly Job[];
  /** What follows when the race is lost and nobody waits for the answer any more. */
  readonly ifLost?: readonly Job[];
  /** Changes of one partition keep their order; partitions do not wait for each other. */
  readonly partition: string;
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
  /** On disk when it returns, visible at once, in SharePoint as soon as it can be: for what nobody waits for. Its partition is `<list>/<id>`. */
  commitInBackground(write: Write): void;
  /**
   * Done later and once: on disk when it returns. `key` is what makes it one job.
   * @param when not before `at`, however long that is and whatever stops meanwhile; at once when the time has passed
   */
  enqueue(key: string, partition: string, job: Job, when?: { readonly at: Instant }): void;
  /** What was enqueued under the key is not done; what is under way is not tried again. On disk when it returns, and the key may come again. */
  cancel(key: string): void;
  /** Hexadecimal, of bytes, of a text's bytes, or of the bytes that the text stands for. */
  sha256(content: string | Uint8Array, encoding?: 'utf8' | 'base64'): string;
  /** Weekends, holidays, their eves and the municipality's own closed days, when nobody is reminded of anything. */
  isRedDay(day: Day): boolean;
  /** Saturdays, Sundays, public holidays and the three eves of lag (1930:173) 2 §, and no day of the municipality's own. */
  isHoliday(day: Day): boolean;
  /** The second channel, beside Teams. `notConfigured` where the municipality has none. */
  readonly alarm: {
    /** Once for each key, however often it is called. */
    raise(key: string, alarm: Alarm, recipients: readonly PersonId[]): Promise<AlarmResult>;
    /** That are set up. */
    readonly ways: readonly AlarmWay[];
    /** Says that it is a trial, on every way; once for each key. */
    trial(key: string): Promise<readonly Trial[]>;
  };
  /** What the municipality has said of itself in its settings, and which version it runs. */
  readonly about: {
    readonly phones: Phones;
    readonly version: string;
    /** The words of a report may be kept with a corrected suggestion. */
    readonly keepsCorrectedWords: boolean;
  };
  readonly drafts: {
    put(draft: Draft): void;
    get(id: IncidentId): Draft | undefined;
    /** Newest first. */
    of(owner: PersonId): readonly Draft[];
    remove(id: IncidentId): void;
  };
  /** What each person has before them on their card. */
  readonly opened: {
    get(person: PersonId): OpenedAt | undefined;
    put(person: PersonId, opened: OpenedAt): void;
    remove(person: PersonId): void;
    /** Learns what was opened or closed in another process, before the card is shown by this one. */
    follow(person: PersonId): Promise<void>;
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
  /** What somebody has to look into, though the person got an answer; ids, names and codes only. */
  failed(what: string, error: unknown): void;
  /** `2026-0013`: the next of the series in its year. Never given twice on this machine, whatever becomes of what gets it. */
  nextNumber(series: Series, year: number): string;
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
  /** What the SharePoint site has not got yet of what this version needs. */
  lacks(): readonly Lack[];
  readonly operations: {
    /** What waits in the queues, and what does not get done. */
    read(): Promise<OperationsState>;
    /** What Teams has said no to and still stands, for one address. */
    refusals(to: string): readonly { readonly job: Job; readonly cause: Cause }[];
    /** To be tried again now. False when nothing with that key is stuck any more. */
    resume(key: string): Promise<boolean>;
  };
}

/** What is numbered by year; risks and exceptions are one series. */
export type Series = 'incidents' | 'measures' | 'risks' | 'exercises';

/** Numbers by series and year, on this machine's disk. */
export interface Numbers {
  /** `2026-0013`. */
  next(series: string, year: number): string;
  /** For what has a number that another machine has given to something else: `Å2026-0014` for `Å2026-0013`. */
  another(series: string, number: string): string;
  /** Numbers in a list, from another machine perhaps: the next one will be higher. */
  seen(series: string, numbers: readonly string[]): void;
}

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
  error(event: string, error: unknown, facts?: Readonly<Record<string, string | number>>): string;
}
