// Who reports to authorities, and where: organisation numbers and contacts of each reporting body, portals and telephones
// of each recipient. The act names no recipient, so that these are settings that somebody has checked.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { nothing, revisionSchema } from '../../blocks/question.ts';

export const RECIPIENTS = ['csirt', 'imy'] as const;
/** Where reports under the cybersecurity act go, and where those about personal data go. */
export type RecipientId = (typeof RECIPIENTS)[number];

export interface Recipient {
  readonly id: RecipientId;
  readonly name: string;
  /** Address of its portal. Text that is shown, and opened only by the person. */
  readonly portal: string;
  readonly phone: string;
  /** What to do when the portal is down. */
  readonly reserve: string;
  /** Empty where nobody has checked it. */
  readonly checkedOn: Day | null;
  readonly checkedBy: string;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const SENDER_KINDS = ['municipality', 'board', 'company'] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];

/** A body that reports in its own name: the municipality, a company of it, or a board as controller. */
export interface Sender {
  /** `<kind>-<id>`, as `senderId` makes it. */
  readonly id: string;
  readonly kind: SenderKind;
  readonly name: string;
  readonly orgNumber: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** Of the data protection officer, as it is told to IMY and to those affected. */
  readonly dpoContact: string;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export interface RecipientView {
  readonly recipient: Recipient;
  /** Checked longer ago than six months, or never. */
  readonly isStale: boolean;
}

export interface SenderView {
  readonly sender: Sender;
  /** Nothing is kept of it yet: its name is all there is. */
  readonly isNew: boolean;
  /** What it has not said of itself is the municipality's. */
  readonly isByMunicipality: boolean;
}

export interface AuthorityPage {
  readonly recipients: readonly RecipientView[];
  readonly senders: readonly SenderView[];
  readonly mayManage: boolean;
}

export const LONGEST_NAME = 200;
export const LONGEST_RESERVE = 2_000;

const line = z._default(z.string().check(z.maxLength(2_000)), '');

const recipient = z.object({
  id: z.enum(RECIPIENTS),
  revision: revisionSchema,
  name: line,
  portal: line,
  phone: line,
  reserve: line,
  /** Somebody has just compared it with the authority's own pages. */
  isChecked: z._default(z.boolean(), false),
});
export type RecipientQuestion = z.output<typeof recipient>;

const sender = z.object({
  kind: z.enum(SENDER_KINDS),
  /** Id of the board; of a company its name; empty for the municipality. */
  of: z._default(z.string().check(z.maxLength(64)), ''),
  revision: revisionSchema,
  name: line,
  orgNumber: line,
  address: line,
  contactName: line,
  contactEmail: line,
  contactPhone: line,
  dpoContact: line,
});
export type SenderQuestion = z.output<typeof sender>;

export const authorityAsked = {
  'authority.read': nothing,
  'authority.saveRecipient': recipient,
  'authority.saveSender': sender,
} as const;
export type AuthorityAnswers = { readonly [Name in keyof typeof authorityAsked]: AuthorityPage };
