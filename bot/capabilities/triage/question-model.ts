// What can be asked of the triage of a case, and of whom the municipality calls.
import * as z from 'zod/mini';
import { idSchema, keySchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import { ANSWERS, SEVERITIES } from '../incident/model.ts';
import { HOWS, SERVICES } from '../significance/model.ts';
import { MOMENTS, OUTCOMES, PARTY_KINDS, type PartyPage, QUICK, type TriagePage } from './model.ts';

// Far more than the rules allow: a text that is too long is refused by the rule that can say by how much.
const words = z._default(z.string().check(z.maxLength(60_000)), '');
const short = z._default(z.string().check(z.maxLength(400)), '');
const step = { id: keySchema, revision: revisionSchema };
/** A choice of several on a card comes as one text with commas between; from the tab as it is. */
const several = <Output extends string>(item: z.ZodMiniType<Output, Output>) =>
  z.union([
    z.array(item).check(z.maxLength(60)),
    z.pipe(
      z.string().check(z.maxLength(4_000)),
      z.transform((given, context): Output[] => {
        const parsed = z.array(item).safeParse(given.split(',').filter((one) => one !== ''));
        if (parsed.success) return parsed.data;
        context.issues.push({ code: 'custom', message: parsed.error.message, input: given });
        return [];
      }),
    ),
  ]);
const ids = several(z.string().check(z.maxLength(120)));

export const triageAsked = {
  /** @property ask a fact that was not known, once more */
  'triage.read': z.object({ id: keySchema, ask: z._default(z.string().check(z.maxLength(80)), '') }),
  /** @property revision of the case */
  'triage.severity': z.object({ ...step, severity: z.enum(SEVERITIES) }),
  'triage.answer': z.object({ ...step, quick: z.enum(QUICK), answer: z.enum(ANSWERS), reason: words }),
  'triage.services': z.object({ ...step, services: several(z.enum(SERVICES)) }),
  'triage.boards': z.object({ ...step, boards: z._default(ids, []) }),
  'triage.involved': z.object({ ...step, companies: ids, systems: words, supplier: short }),
  'triage.fact': z.object({
    ...step,
    fact: z.string().check(z.maxLength(80)),
    how: z.enum(HOWS),
    amount: z._default(z.string().check(z.maxLength(60)), ''),
  }),
  /** The day and the time as a Swedish clock shows them; both empty takes an answer back. */
  'triage.moment': z.object({
    ...step,
    moment: z.enum(MOMENTS),
    day: z._default(z.string().check(z.maxLength(40)), ''),
    clock: z._default(z.string().check(z.maxLength(40)), ''),
    reason: words,
  }),
  'triage.decide': z.object({ ...step, outcome: z.enum(OUTCOMES), reason: words }),
  'triage.parties': nothing,
  'triage.saveParty': making(
    z.object({
      id: z.nullable(idSchema),
      revision: revisionSchema,
      kind: z.enum(PARTY_KINDS),
      name: z.string().check(z.maxLength(400)),
      phone: z.string().check(z.maxLength(400)),
      checkedOn: z.string().check(z.maxLength(40)),
    }),
  ),
  'triage.removeParty': z.object({ id: idSchema, revision: revisionSchema }),
} as const;

type Stepping = 'read' | 'severity' | 'answer' | 'services' | 'boards' | 'involved' | 'fact' | 'moment' | 'decide';
export type TriageAnswers = { readonly [Name in `triage.${Stepping}`]: TriagePage } & {
  readonly [Name in `triage.${'parties' | 'saveParty' | 'removeParty'}`]: PartyPage;
};
