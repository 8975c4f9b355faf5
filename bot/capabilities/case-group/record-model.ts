// The list of cases that are gathered, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { GroupedCase } from './model.ts';

export interface CaseGroupLists {
  groupedCases: Listed<GroupedCase, 'main'>;
}
