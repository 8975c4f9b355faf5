// The list of corrected suggestions: what it holds.
import type { Listed } from '../../blocks/indexed.ts';
import type { Correction } from './model.ts';

export interface UnderstandingLists {
  suggestionCorrections: Listed<Correction>;
}
