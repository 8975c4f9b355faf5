// The lists about steering documents: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Acknowledgement, DocumentVersion } from './model.ts';

export interface PolicyLists {
  documents: Listed<DocumentVersion, 'document' | 'state'>;
  acknowledgements: Listed<Acknowledgement, 'version' | 'document' | 'person'>;
}
