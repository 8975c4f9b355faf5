// The lists about where messages and cards are: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Address } from './model.ts';

export interface InboxLists {
  addresses: Listed<Address>;
}
