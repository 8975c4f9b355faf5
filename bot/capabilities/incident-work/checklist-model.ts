// The list of a case as it is kept, and the lists that cases get.
import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import { daySchema, instantSchema } from '../../blocks/question.ts';
import { CATEGORIES, type Category } from '../incident/model.ts';
import { STEP_STATES, type StepWords, stepWordsSchema } from './model.ts';

/** Several categories share one. */
export const LISTS = [
  'phishing',
  'ransomware',
  'lostDevice',
  'misdirected',
  'outage',
  'unauthorised',
  'other',
] as const;
export type ListKey = (typeof LISTS)[number];

export interface ListSource {
  /** Raised with every change of the steps. */
  readonly version: number;
  readonly source: StepWords;
  readonly checkedOn: Day;
  readonly steps: Readonly<Record<string, StepWords>>;
}

export const checklistSchema = z.object({
  category: z.enum(CATEGORIES),
  version: z.number(),
  source: stepWordsSchema,
  checkedOn: daySchema,
  steps: z.array(
    z.object({
      id: z.string(),
      words: stepWordsSchema,
      state: z.enum(STEP_STATES),
      by: z.nullable(z.string()),
      at: z.nullable(instantSchema),
    }),
  ),
});

export const LIST_OF: Readonly<Record<Category, ListKey>> = {
  phishing: 'phishing',
  malware: 'ransomware',
  unauthorisedAccess: 'unauthorised',
  wrongRecipient: 'misdirected',
  lostEquipment: 'lostDevice',
  lostInformation: 'other',
  alteredInformation: 'other',
  outage: 'outage',
  accountTakeover: 'unauthorised',
  supplier: 'other',
  physical: 'other',
  weakness: 'other',
  other: 'other',
};
