// A report before it is sent: what Värna understood, and the messages it is made of.
import type { Instant } from '../../blocks/instant.ts';
import type { Refusal } from '../../blocks/refusal.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Attachment, Category, Evidence, IncidentId, MissingFile, OwnCase, Source } from './model.ts';

/** One message that the report is made of, so that the report follows when it is edited or deleted. */
export interface DraftPart {
  /** The chat's id and the message's. */
  readonly message: string;
  readonly text: string;
  readonly files: readonly (Attachment & { readonly id: string })[];
  readonly missing: readonly MissingFile[];
}

/** What Värna understood of somebody's own words, before anything is reported. */
export interface Draft {
  readonly id: IncidentId;
  readonly owner: PersonId;
  readonly happened: string;
  readonly category: Category;
  readonly source: Source;
  readonly evidence: Evidence | null;
  readonly hasPersonalNumber: boolean;
  readonly parts: readonly DraftPart[];
  /** When something was last added to it. */
  readonly at: Instant;
  /** The case that it was added to instead of becoming one. */
  readonly joined: IncidentId | null;
  /** Put away, by the person or by time: it can be taken up again. */
  readonly aside?: boolean;
  /** Who was asked with these words, which then are no report. */
  readonly asked?: readonly string[];
}

/** What the words may be besides a report. */
export interface Readings {
  /** Cases where the coordinator waits for an answer, newest first. */
  readonly answers: readonly OwnCase[];
  /** It is put as a question, or is surely nothing to report. */
  readonly isQuestion: boolean;
  /** However it is put, it surely tells of an incident. */
  readonly isIncident: boolean;
}

export const filesOf = (draft: Pick<Draft, 'parts'>) => draft.parts.flatMap(({ files }) => files);
export const missingOf = (draft: Pick<Draft, 'parts'>) => draft.parts.flatMap(({ missing }) => missing);

/** One message as the Teams edge read it, with what came of its files. */
export interface SentMessage {
  readonly message: string;
  readonly text: string;
  readonly files: readonly (Attachment & { readonly type: string; readonly base64: string })[];
  readonly missing: readonly MissingFile[];
}

export type MessageFate = 'edited' | 'deleted' | 'restored';

/** What became of the report when one of its messages was edited or deleted. */
export type Followed =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'gone' }
  | { readonly kind: 'case'; readonly own: OwnCase };

/** The Teams edge's own way in: no client can ask for any of this, so nobody can make up what a message said. */
export interface Drafting {
  /** Joins what is not sent yet where one has words and the other has files; else begins a new draft. */
  take(sent: SentMessage, asker: Asker): Draft | Refusal;
  /** Keeps the files for the form that the person is given. */
  hold(sent: SentMessage, asker: Asker): Draft;
  /** A message that somebody reports. */
  freeze(evidence: Evidence, asker: Asker): Draft | Refusal;
  /** The draft that the message is part of already. */
  madeOf(message: string, asker: Asker): Draft | undefined;
  follow(fate: MessageFate, sent: SentMessage, asker: Asker): Promise<Followed>;
  readings(draft: Draft, asker: Asker): Readings;
  /** A coordinator waits for the person's answer, which may be a word. */
  isAwaited(asker: Asker): boolean;
  /** Puts away what the person wrote last and has not sent. */
  layAside(asker: Asker): Draft | undefined;
  /** The person's cases that more can still belong to, newest first. */
  recent(asker: Asker): readonly OwnCase[];
}
