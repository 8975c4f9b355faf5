// The list of handovers: what it holds.
import type { Listed } from '../../blocks/indexed.ts';
import type { HandoverRecord } from './model.ts';

export interface HandoverLists {
  handovers: Listed<HandoverRecord, 'state'>;
}
