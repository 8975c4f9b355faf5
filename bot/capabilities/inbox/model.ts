// What a person owes and the one card that says so; where Värna can reach people, and which message each card is.

import * as z from 'zod/mini';
import type { Button, Element } from '../../blocks/card.ts';
import type { Day, Instant } from '../../blocks/instant.ts';
import { nothing } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Person, PersonId } from '../people/model.ts';

/** What a link into the tab may lead to. */
export type InboxLink = 'todo';

/** `person/<oid>`, `channel/incidents`, `card/<incident>/<where>`, `wave/<incident>`, `status/<incident>/<oid>`, `todo/<oid>`. */
export type AddressId = string;

export interface Address {
  readonly id: AddressId;
  readonly changeId: string;
  /** Teams' conversation id; for a card in a channel the thread's. */
  readonly conversation: string;
  /** The message that is the card; null for a person or a channel. */
  readonly activity: string | null;
  /** Where the Bot Connector for this conversation listens; it may move, so the latest one counts (Teams rule 3.5.1). */
  readonly serviceUrl: string;
  /** A channel's or team's name; empty for persons and cards. */
  readonly name: string;
}

export const INCIDENT_CHANNEL: AddressId = 'channel/incidents';
export const personAddress = (person: string): AddressId => `person/${person}`;
export const cardAddress = (incident: string, where: 'channel' | 'reporter'): AddressId => `card/${incident}/${where}`;
/** Of the channel's one card for many reports. @param main the case that stands for them */
export const waveAddress = (main: string): AddressId => `wave/${main}`;
/** Of the card that keeps a reader informed of a case. */
export const statusAddress = (incident: string, person: string): AddressId => `status/${incident}/${person}`;
export const inboxAddress = (person: string): AddressId => `todo/${person}`;

/** `own`: by its due day. `last`: it waits for somebody's help itself, and holds up nothing. */
export type Urgency = 'own' | 'last';

/** Whatever a capability asks of a person. */
export interface Owed {
  readonly kind: string;
  readonly due: Day;
}

export interface InboxItem<Task extends Owed> {
  readonly urgency: Urgency;
  readonly task: Task;
}

/** As a lesson has it, or the same in every language. */
export type Title = Readonly<Record<Language, string>>;

/** Something that a person's own have not answered in spite of every reminder. */
export interface StaffLine {
  readonly title: Title;
  readonly name: string;
  readonly due: Day;
}

interface Dated {
  readonly kind: string;
  readonly at: Instant;
}

/** What one capability has for the inbox. What it does not have is absent. */
export interface InboxSource<Task extends Owed = never, News extends Dated = never, Done extends Dated = never> {
  /** What is missing where it fails, in the middle of a sentence. */
  readonly what: Readonly<Record<Language, string>>;
  /** What it asks of the person. */
  tasks?(person: PersonId, today: Day): readonly InboxItem<Task>[];
  /** What has become of matters that the person has had to do with, the last days. */
  news?(person: PersonId): readonly News[];
  /** A manager's own who are past every reminder. */
  staff?(person: PersonId, today: Day): readonly StaffLine[];
  lastDone?(person: PersonId): Done | null;
}

/** What a person has before them on their card. */
export interface Opened {
  /** `<kind>/<id of its line>` */
  readonly task: string;
  /** The form within it, where it has several. */
  readonly step: string | null;
}

/** The same with the moment when it was opened. */
export interface OpenedAt extends Opened {
  readonly at: Instant;
}

/** Everything a person owes: what is overdue first, then by due day; and what they did last, the same day. */
export interface Inbox<Task extends Owed, News extends Dated, Done extends Dated> {
  readonly tasks: readonly Task[];
  readonly staff: readonly StaffLine[];
  readonly news: readonly News[];
  readonly today: Day;
  readonly lastDone: Done | null;
  /** Null = the list; what it names may be done meanwhile. */
  readonly opened: Opened | null;
  /** Given name of somebody who has not answered anything yet, to whom Värna says who it is. */
  readonly newcomer: string | null;
  /** What could not be read; absent where all could. */
  readonly unread?: readonly InboxSource['what'][];
}

/** How much waits for a person in each area of the navigation that counts anything. */
export interface Counts {
  /** Tasks. */
  readonly inbox: number;
  /** Their own staff who are late. */
  readonly team: number;
  /** Cases that nobody has begun with. */
  readonly incidents: number;
  /** Matters to be recorded by a board's secretary. */
  readonly boards: number;
  /** What has stopped. */
  readonly operations: number;
}

const LONGEST_REF = 200;
export const inboxAsked = {
  'inbox.todo': nothing,
  'inbox.counts': nothing,
  /** It stands on the card in place of the list until it is done or closed. */
  'inbox.open': z.object({
    task: z.string().check(z.minLength(1), z.maxLength(LONGEST_REF)),
    step: z._default(z.nullable(z.string().check(z.maxLength(LONGEST_REF))), null),
  }),
  'inbox.close': nothing,
} as const;

/** What a card of the inbox knows beside the task. */
export interface CardContext<Links> {
  readonly today: Day;
  readonly language: Language;
  readonly links: Links;
  /** Which of its forms the person has opened; null = none. */
  readonly step: string | null;
}

/** A task inside the card: what is asked, and the buttons that answer it. */
export interface TaskParts {
  readonly parts: readonly Element[];
  readonly buttons: readonly Button[];
}

/** What is asked, in two words and with a verb: the words stand in text.ts. */
export type LineKind =
  | 'read'
  | 'review'
  | 'lesson'
  | 'lessonBegun'
  | 'measure'
  | 'outcome'
  | 'decide'
  | 'decideAsDeputy'
  | 'score'
  | 'renew'
  | 'clock'
  | 'advise'
  | 'fillRoles'
  | 'tellSituation'
  | 'exercise';

/** A task as one line of the list. */
export interface TaskLine {
  /** Among the tasks of its kind. */
  readonly id: string;
  readonly asks: LineKind;
  readonly title: string;
}

/** How everything in the inbox is shown, by kind: one without its words does not compile. */
export interface InboxCardTables<Task extends Owed, News extends Dated, Done extends Dated, Links> {
  readonly tasks: {
    readonly [Kind in Task['kind']]: (task: Extract<Task, { kind: Kind }>, context: CardContext<Links>) => TaskParts;
  };
  readonly lines: {
    readonly [Kind in Task['kind']]: (task: Extract<Task, { kind: Kind }>, language: Language) => TaskLine;
  };
  /** One line each. */
  readonly news: {
    readonly [Kind in News['kind']]: (news: Extract<News, { kind: Kind }>, language: Language) => string;
  };
  readonly done: {
    readonly [Kind in Done['kind']]: (done: Extract<Done, { kind: Kind }>, language: Language) => string;
  };
}

/** The tables as the card asks them. */
export interface InboxCards<Task extends Owed, News extends Dated, Done extends Dated, Links> {
  task(task: Task, context: CardContext<Links>): TaskParts;
  line(task: Task, language: Language): TaskLine;
  news(news: News, language: Language): string;
  done(done: Done, language: Language): string;
}

/** What the edges ask of the inbox. */
export interface InboxServices<InboxAnswer> {
  /** Everything the person owes now. */
  inbox(person: Person): InboxAnswer;
}

/** What a ping is about: all that the inbox holds, a manager's own staff, or tasks of one kind. */
export type PingAbout = 'inbox' | 'staff' | 'measure';

interface Held {
  readonly tasks: readonly { readonly kind: string }[];
  readonly news: readonly unknown[];
  readonly staff: readonly unknown[];
}

export function holds({ tasks, news, staff }: Held, about: PingAbout): boolean {
  if (about === 'staff') return staff.length > 0;
  return about === 'inbox' ? tasks.length + news.length > 0 : tasks.some(({ kind }) => kind === about);
}
