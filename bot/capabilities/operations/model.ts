// How the product itself is doing: what waits to be done, and what does not get done by itself.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { nothing } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { TeamsRefusal } from '../campaign/model.ts';
import type { Coordination } from '../roles/model.ts';

/**
 * `stopped`: failed so often that it waits for somebody; `trying`: goes on by itself, but has not succeeded for long;
 * `waiting`: has waited for more than a minute, and goes on by itself when it may;
 * `refused`: Teams said no, and it is tried again when the cause goes, and once a day;
 * `uncertain`: sent, and Teams never said whether it arrived: told of for a day, and not sent again.
 */
export type StuckState = 'stopped' | 'trying' | 'waiting' | 'refused' | 'uncertain';

export interface StuckJob {
  readonly key: string;
  readonly kind: string;
  /** What it does; a kind that a newer version has left has none. */
  readonly label?: Readonly<Record<Language, string>>;
  readonly state: StuckState;
  /** A code: never what people wrote. */
  readonly why: string;
  readonly tries: number;
  readonly since: Instant;
  /** The number of the case that waits for it. */
  readonly about?: string;
  readonly refusal?: TeamsRefusal;
  /** Whom it was sent to, where it is uncertain whether it arrived: the id of an address. */
  readonly to?: string;
  /** Of the person or channel it was for. */
  readonly name?: string;
  /** So many of the kind wait for the same reason; the key and the moment are those of the oldest. */
  readonly many?: number;
}

/** What Värna reads by itself, by the question that is asked. */
export const READ_QUESTIONS = [
  'listAll',
  'listChanges',
  'people',
  'groups',
  'presence',
  'subscriptions',
  'schema',
  'reminders',
  'tidy',
] as const;
export type ReadQuestion = (typeof READ_QUESTIONS)[number];

/** What cannot be read, and since when; it is tried again by itself. */
export interface Unread {
  readonly question: ReadQuestion;
  /** The list's name in SharePoint; null where it is no list. */
  readonly list: string | null;
  /** A code: never what people wrote. */
  readonly why: string;
  readonly since: Instant;
}

/** What has come with this version and is not in the SharePoint site: what needs it waits, or is refused by name. */
export interface Lack {
  readonly what: 'list' | 'column' | 'choice' | 'index';
  /** As people see it in SharePoint, and its own name there. */
  readonly list: string;
  readonly listName: string;
  /** Null and empty where the whole list is not there. */
  readonly column: string | null;
  readonly columnName: string;
  /** The choices that the column has not got. */
  readonly words: readonly string[];
}

export interface OperationsState {
  /** False while the shared queue does not answer: then it tells of this server alone. */
  readonly isWhole: boolean;
  /** Pieces of work that are waiting or under way. */
  readonly waiting: number;
  readonly stuck: readonly StuckJob[];
  readonly unread: readonly Unread[];
}

export interface OperationsPage extends OperationsState {
  readonly coordination: Coordination;
  readonly lacks: readonly Lack[];
}

export const operationsAsked = {
  'operations.read': nothing,
  'operations.resume': z.object({ key: z.string().check(z.minLength(1), z.maxLength(300)) }),
} as const;

export interface OperationsAnswers {
  'operations.read': OperationsPage;
  'operations.resume': OperationsPage;
}

/** `waiting` things are safe on the server's disk and not yet in SharePoint. */
export interface StorageState {
  /** True when every list answered the last time it was asked. */
  readonly reachable: boolean;
  /** The lists that did not, by their names in SharePoint. */
  readonly silent: readonly string[];
  readonly waiting: number;
}
