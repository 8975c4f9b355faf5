// The lists about status cards: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { StatusEvent, StatusReader } from './model.ts';

export interface StatusCardLists {
  statusReaders: Listed<StatusReader, 'incident'>;
  statusEvents: Listed<StatusEvent, 'incident'>;
}
