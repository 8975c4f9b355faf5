// The files of a case as evidence: each with its hash from the moment it came, and who has had it in hand.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { idSchema, keySchema, making } from '../../blocks/question.ts';
import type { CaseNumber, IncidentId } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';

/** A file that a handler has added; those that came with the report stand in the case itself. Written once. */
export interface EvidenceFile {
  /** Of the file in the library. */
  readonly id: string;
  readonly incident: IncidentId;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its bytes as they came, in hexadecimal. */
  readonly hash: string;
  readonly note: string;
  readonly addedAt: Instant;
  readonly addedBy: PersonId;
  readonly addedByName: string;
  readonly changeId: string;
}

export const CUSTODY_KINDS = ['added', 'downloaded', 'intact', 'altered', 'gone', 'moved'] as const;
export type CustodyKind = (typeof CUSTODY_KINDS)[number];

/** A link of the chain of custody, written once and never changed. */
export interface CustodyEvent {
  readonly id: string;
  readonly file: string;
  readonly incident: IncidentId;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly kind: CustodyKind;
  /** To whom it was handed, and how. */
  readonly text: string;
  readonly changeId: string;
}

export interface EvidenceRow {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  /** Null of those from before it was kept. */
  readonly hash: string | null;
  readonly note: string;
  readonly isFromReport: boolean;
  readonly addedAt: Instant;
  readonly addedByName: string;
  /** The oldest first. */
  readonly chain: readonly CustodyEvent[];
}

export interface CaseEvidence {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly rows: readonly EvidenceRow[];
  readonly isHeld: boolean;
  readonly mayHandle: boolean;
}

/** What the door to the library needs to find a file. */
export interface TakenFile {
  readonly number: CaseNumber;
  readonly file: string;
  readonly name: string;
}

export const LARGEST_EVIDENCE = 20_000_000;
export const LONGEST_NOTE = 500;

/** Whose a file is until it is evidence of a case. */
export const evidenceOwner = (incident: IncidentId): string => `evidence/${incident}`;

const words = z._default(z.string().check(z.maxLength(LONGEST_NOTE * 4)), '');
const ofFile = { id: keySchema, file: idSchema };

export const caseEvidenceAsked = {
  'caseEvidence.read': z.object({ id: keySchema }),
  'caseEvidence.add': z.object({ ...ofFile, note: words }),
  'caseEvidence.take': making(z.object(ofFile)),
  'caseEvidence.verify': making(z.object(ofFile)),
  'caseEvidence.move': making(z.object({ ...ofFile, text: words })),
} as const;

export interface CaseEvidenceAnswers {
  'caseEvidence.read': CaseEvidence;
  'caseEvidence.add': CaseEvidence;
  'caseEvidence.take': TakenFile;
  'caseEvidence.verify': CaseEvidence;
  'caseEvidence.move': CaseEvidence;
}
