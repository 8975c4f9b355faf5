// Who is kept informed of a case from outside it: one card for each, drawn anew in place, and what became of every sending.
import * as z from 'zod/mini';
import type { Message } from '../../blocks/card.ts';
import type { Instant } from '../../blocks/instant.ts';
import { keySchema } from '../../blocks/question.ts';
import type { Versioned } from '../../blocks/versioned.ts';
import type { Cause } from '../campaign/model.ts';
import type { CaseNumber, IncidentId, Severity, Status } from '../incident/model.ts';
import type { Update } from '../incident-work/model.ts';
import type { PersonId } from '../people/model.ts';

/** One for each case and person. */
export interface StatusReader extends Versioned {
  /** `<case>/<person>`. */
  readonly id: string;
  readonly incident: IncidentId;
  readonly person: PersonId;
  readonly personName: string;
  /** Gets no more; the card that they have says so. */
  readonly removedAt: Instant | null;
}

export const STATUS_EVENTS = ['added', 'removed', 'sent', 'notDelivered'] as const;
export type StatusEventKind = (typeof STATUS_EVENTS)[number];

/** One line of the log, written once and never changed. */
export interface StatusEvent {
  readonly id: string;
  readonly incident: IncidentId;
  readonly person: PersonId;
  readonly personName: string;
  readonly kind: StatusEventKind;
  /** Number of the update that the card showed; 0 before the first. */
  readonly update: number;
  readonly cause: Cause | 'uncertain' | null;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly changeId: string;
}

/** All that a reader sees of the case. Nothing of the report, of its reporter or of the timeline is in it. */
export interface StatusView {
  readonly number: CaseNumber;
  readonly status: Status;
  readonly severity: Severity | null;
  readonly update: Update | null;
  readonly nextUpdateAt: Instant | null;
  /** False for whoever is no longer a reader: the card says that alone. */
  readonly isReader: boolean;
}

export interface ReaderRow {
  readonly reader: StatusReader;
  /** The latest update that has arrived; null = none yet. */
  readonly arrived: { readonly update: number; readonly at: Instant } | null;
  /** Why the latest one did not. */
  readonly cause: StatusEvent['cause'];
}

export interface StatusPage {
  readonly incident: IncidentId;
  readonly rows: readonly ReaderRow[];
  /** What readers see now. */
  readonly view: StatusView;
  /** The latest first. */
  readonly log: readonly StatusEvent[];
  readonly mayChange: boolean;
}

export const MOST_READERS = 30;

const id = keySchema;
export const statusCardAsked = {
  'statusCard.read': z.object({ id }),
  'statusCard.addReader': z.object({ id, person: z.guid() }),
  'statusCard.removeReader': z.object({ id, person: z.guid() }),
} as const;
export type StatusCardAnswers = { readonly [Name in keyof typeof statusCardAsked]: StatusPage };

/** What the edges ask of the cards. */
export interface StatusCardServices {
  /** Undefined where the person has never been a reader of the case. */
  statusCard(
    incident: IncidentId,
    person: PersonId,
  ): { readonly message: Message; readonly update: number; readonly isReader: boolean } | undefined;
  /** The card has arrived, or not: that stands in the log, once for each update. */
  statusSent(incident: IncidentId, person: PersonId, update: number, cause: StatusEvent['cause']): void;
}
