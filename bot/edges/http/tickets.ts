// Tickets to files: an address that works for a minute, once, for whoever got it. In memory only: one process serves the people,
// and after a restart a file is simply fetched again.
import { createHash, randomBytes } from 'node:crypto';
import type { Language } from '../../blocks/text.ts';
import type { PersonId } from '../../capabilities/people/model.ts';

export interface Ticket<What> {
  readonly person: PersonId;
  readonly language: Language;
  readonly what: What;
}

export type NoTicket = 'ticketUnknown' | 'ticketUsed' | 'ticketLate' | 'ticketOthers';

export interface Refused {
  readonly refused: NoTicket;
  /** The language of whoever got it, where that is known. */
  readonly language: Language | undefined;
}

export interface Tickets<What> {
  /** @returns what stands in the address; it is kept nowhere else */
  give(ticket: Ticket<What>): string;
  /** Whether it holds, without using it up. */
  holds(secret: string): boolean;
  /** @param person who asks, where that is known */
  use(secret: string, person: PersonId | undefined): Ticket<What> | Refused;
}

export const TICKET_HOLDS_MS = 60_000;
/** So long it is remembered what became of a ticket, so that the person is told. */
const REMEMBERED_MS = 600_000;
/** Of one person at once: whoever presses on has forgotten the first. */
const MOST_EACH = 10;

interface Given<What> {
  readonly ticket: Ticket<What>;
  readonly at: number;
}

interface Ended {
  readonly language: Language;
  readonly why: 'ticketUsed' | 'ticketLate';
  readonly at: number;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export function tickets<What>(now: () => number): Tickets<What> {
  const given = new Map<string, Given<What>>();
  const ended = new Map<string, Ended>();
  const end = (hash: string, why: Ended['why']) => {
    const one = given.get(hash);
    if (one) ended.set(hash, { language: one.ticket.language, why, at: now() });
    given.delete(hash);
  };
  const tidy = () => {
    for (const [hash, { at }] of given) if (now() - at > TICKET_HOLDS_MS) end(hash, 'ticketLate');
    for (const [hash, { at }] of ended) if (now() - at > REMEMBERED_MS) ended.delete(hash);
  };
  return {
    give(ticket) {
      tidy();
      const own = [...given].filter(([, one]) => one.ticket.person === ticket.person);
      for (const [hash] of own.slice(0, Math.max(0, own.length - MOST_EACH + 1))) end(hash, 'ticketLate');
      const secret = randomBytes(32).toString('base64url');
      given.set(hashOf(secret), { ticket, at: now() });
      return secret;
    },
    holds(secret) {
      tidy();
      return given.has(hashOf(secret));
    },
    use(secret, person) {
      tidy();
      const hash = hashOf(secret);
      const one = given.get(hash);
      if (!one) {
        const was = ended.get(hash);
        return { refused: was?.why ?? 'ticketUnknown', language: was?.language };
      }
      if (person !== undefined && person !== one.ticket.person) return { refused: 'ticketOthers', language: undefined };
      end(hash, 'ticketUsed');
      return one.ticket;
    },
  };
}
