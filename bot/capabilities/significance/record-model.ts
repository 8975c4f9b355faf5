import type { Listed } from '../../blocks/indexed.ts';
import type { SignificanceRule } from './model.ts';

export interface SignificanceLists {
  significanceRules: Listed<SignificanceRule, 'key'>;
}
