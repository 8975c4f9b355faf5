import type { Listed } from '../../blocks/indexed.ts';
import type { RiskMethod } from './model.ts';

export interface RiskMethodLists {
  methods: Listed<RiskMethod>;
}
