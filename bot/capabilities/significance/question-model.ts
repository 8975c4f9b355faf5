// What can be asked of the rules.
import * as z from 'zod/mini';
import { making, nothing } from '../../blocks/question.ts';
import { MARKS, type RulePreview, type RulesPage } from './model.ts';

// Far more than the rules allow: a text that is too long is refused by the rule that can say by how much.
const words = z.string().check(z.maxLength(60_000));
const typedDay = z.string().check(z.maxLength(40));

const edit = z.object({
  rule: z.string().check(z.maxLength(60)),
  /** The newest that the page showed. */
  version: z.coerce.number().check(z.multipleOf(1), z.nonnegative()),
  /** By the place of its conditions, as they were typed. */
  limits: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10)),
  source: words,
  mark: z.enum(MARKS),
  checkedOn: typedDay,
  validFrom: typedDay,
  /** Empty until further notice. */
  validTo: typedDay,
  note: words,
});
export type RuleEdit = z.infer<typeof edit>;

export const significanceAsked = {
  'significance.rules': nothing,
  'significance.preview': edit,
  'significance.publish': making(z.extend(edit, { seen: z.string().check(z.maxLength(100)) })),
} as const;

export interface SignificanceAnswers {
  'significance.rules': RulesPage;
  'significance.preview': RulePreview;
  'significance.publish': RulesPage;
}
