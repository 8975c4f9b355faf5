import * as z from 'zod/mini';
import type { Group, Person } from './model.ts';

export const peopleAsked = {
  'organisation.people': z.object({
    search: z.string().check(z.maxLength(100)),
    /** Also those whose account is disabled: they hand over, and receive nothing. */
    everyone: z._default(z.boolean(), false),
    /** Also guests: they can be meant by what is sent, and hold no role. */
    guests: z._default(z.boolean(), false),
  }),
  'organisation.groups': z.object({ search: z.string().check(z.maxLength(100)) }),
} as const;

export interface PeopleAnswers {
  'organisation.people': readonly Person[];
  'organisation.groups': readonly Group[];
}

export type PeopleRefusal = 'notAllowed';
