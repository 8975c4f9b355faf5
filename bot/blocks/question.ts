// What the questions of all capabilities are made of, checked alike wherever they come from.
import * as z from 'zod/mini';
import { instantAt, toDay } from './instant.ts';

export const nothing = z.object({});

/** Of what somebody makes: whatever sends the question gives it, and what is made has it as its id. */
export const keySchema = z.string().check(z.regex(/^[\w-]{8,64}$/u));
const key = keySchema;
/** Of what is there: made under a key, or named after what it belongs to, as a round is `<lesson>/<day>`. */
export const idSchema = z.string().check(z.regex(/^[\w/-]{1,64}$/u));
/** The one that the page or the card showed; a card sends it as text. */
export const revisionSchema = z.coerce.number().check(z.multipleOf(1), z.nonnegative());
declare const GIVEN: unique symbol;
/** Whatever sends the question gives it its key; nobody writes it. */
export type GivenKey = typeof key & { readonly [GIVEN]: true };

/** Of whatever makes something: the same question twice makes one thing and has the same answer. */
export const making = <Shape extends z.core.$ZodShape>(question: z.ZodMiniObject<Shape>) =>
  z.extend(question, { key: key as GivenKey });

export const daySchema = z.pipe(z.iso.date(), z.transform(toDay));
/** With any offset; kept in UTC. */
export const instantSchema = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((text) => instantAt(Date.parse(text))),
);
