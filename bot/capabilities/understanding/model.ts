// What words may mean: one of the categories of an incident, or nothing that is an incident.
import type { Instant } from '../../blocks/instant.ts';
import type { Category } from '../incident/model.ts';

/** Their order is that of the weights. */
export const MEANT = [
  'phishing',
  'malware',
  'unauthorisedAccess',
  'wrongRecipient',
  'lostEquipment',
  'lostInformation',
  'alteredInformation',
  'outage',
  'accountTakeover',
  'supplier',
  'physical',
  'weakness',
  'noIncident',
] as const satisfies readonly (Exclude<Category, 'other'> | 'noIncident')[];
export type Meant = (typeof MEANT)[number];

export interface Sense {
  /** The likeliest first; empty for what has no words. */
  readonly likely: readonly { readonly meant: Meant; readonly share: number }[];
  /** False: it is asked and not said. */
  readonly isSure: boolean;
}

/** Somebody chose another category than was suggested: what the model can learn from. */
export interface Correction {
  /** Of the report and of who corrected it: corrected again it is the same. */
  readonly id: string;
  readonly at: Instant;
  readonly by: 'reporter' | 'coordinator';
  /** Which model suggested it. */
  readonly model: string;
  /** `other`: it was not sure. */
  readonly suggested: Category;
  /** What it took for likeliest, sure or not. */
  readonly likeliest: Meant | null;
  readonly chosen: Category;
  /** Null unless the municipality lets the words be kept. Without personal numbers. */
  readonly words: string | null;
  readonly changeId: string;
}
