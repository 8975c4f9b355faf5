import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Acknowledgement } from './model.ts';
import { receiptOf } from './rules.ts';

/** Who has read what: also those who read it before it was corrected. */
export function receipts(ports: Ports): (version: string, person: PersonId) => Acknowledgement | undefined {
  const { documents, acknowledgements } = ports.lists;
  const known = { versions: (id: string) => documents.by('document', id), receipt: acknowledgements.get };
  return (id, person) => {
    const version = documents.get(id);
    return version && receiptOf(version, person, known);
  };
}
