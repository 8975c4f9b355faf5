// What a person owes and the one card that says so; where Värna can reach people, and which message each card is.
import type { Button, Element } from '../../blocks/card.ts';
import type { Day, Instant } from '../../blocks/instant.ts';
import { nothing } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Person, PersonId } from '../people/model.ts';

/** `person/<oid>`, `channel/incidents`, `card/<incident>/<where>`, `todo/<oid>`. */
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
export const inboxAddress = (person: string): AddressId => `todo/${person}`;

/** `first`: others wait for it. `own`: by its due day. `last`: it waits for somebody's help itself, and holds up nothing. */
export type Urgency = 'first' | 'own' | 'last';

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
  /** What it asks of the person; what is `first` in the order in which it is to be answered. */
  tasks?(person: PersonId, today: Day): readonly InboxItem<Task>[];
  /** What has become of matters that the person has had to do with, the last days. */
  news?(person: PersonId): readonly News[];
  /** A manager's own who are past every reminder. */
  staff?(person: PersonId, today: Day): readonly StaffLine[];
  lastDone?(person: PersonId): Done | null;
}

/** Everything a person owes, the most urgent first, and what they did last. */
export interface Inbox<Task extends Owed, News extends Dated, Done extends Dated> {
  readonly tasks: readonly Task[];
  readonly staff: readonly StaffLine[];
  readonly news: readonly News[];
  readonly today: Day;
  readonly lastDone: Done | null;
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

export const inboxAsked = { 'inbox.todo': nothing, 'inbox.counts': nothing } as const;

/** What a card of the inbox knows beside the task. */
export interface CardContext<Links> {
  readonly today: Day;
  readonly language: Language;
  readonly links: Links;
}

/** A task inside the card: what is asked, and the buttons that answer it. */
export interface TaskParts {
  readonly parts: readonly Element[];
  readonly buttons: readonly Button[];
}

/** How everything in the inbox is shown, by kind: one without its words does not compile. */
export interface InboxCardTables<Task extends Owed, News extends Dated, Done extends Dated, Links> {
  readonly tasks: {
    readonly [Kind in Task['kind']]: (task: Extract<Task, { kind: Kind }>, context: CardContext<Links>) => TaskParts;
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
