// What is evidence, what its chain of custody says, and what is kept of each step.
import type { Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Incident } from '../incident/model.ts';
import type { Person } from '../people/model.ts';
import { type CustodyEvent, type CustodyKind, type EvidenceFile, type EvidenceRow, LONGEST_NOTE } from './model.ts';

export type EvidenceRefusal =
  | 'evidenceUnknown'
  | 'evidenceEmpty'
  | 'evidenceTooLarge'
  | 'evidenceNoteTooLong'
  | 'receiverMissing'
  | 'hashMissing';

const oldestFirst = (a: CustodyEvent, b: CustodyEvent) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

/**
 * Those that came with the report first, then those that were added, the oldest first.
 * @param incident as whoever asks may see it
 */
export function rowsOf(
  incident: Incident,
  added: readonly EvidenceFile[],
  events: readonly CustodyEvent[],
): readonly EvidenceRow[] {
  const chain = (file: string) => events.filter((one) => one.file === file).toSorted(oldestFirst);
  const reported = incident.attachments.flatMap(({ name, size, file, hash }): readonly EvidenceRow[] =>
    file === undefined
      ? []
      : [
          {
            file,
            name,
            size,
            hash: hash ?? null,
            note: '',
            isFromReport: true,
            addedAt: incident.reportedAt,
            addedByName: incident.reporterName,
            chain: chain(file),
          },
        ],
  );
  const later = added
    .toSorted((a, b) => a.addedAt.localeCompare(b.addedAt))
    .map(
      ({ id: file, name, size, hash, note, addedAt, addedByName }): EvidenceRow => ({
        file,
        name,
        size,
        hash,
        note,
        isFromReport: false,
        addedAt,
        addedByName,
        chain: chain(file),
      }),
    );
  return [...reported, ...later];
}

export function noteOf(note: string): string | Refusal<EvidenceRefusal> {
  return note.length > LONGEST_NOTE
    ? refuse('evidenceNoteTooLong', { length: String(note.length), limit: String(LONGEST_NOTE) })
    : note;
}

/** To whom and how: a chain with a link that names nobody is broken. */
export function handedTo(text: string): string | Refusal<EvidenceRefusal> {
  return text === '' ? refuse('receiverMissing') : noteOf(text);
}

/** Of the bytes that are there now. @param now null where there are none */
export const verdictOf = (hash: string, now: string | null): CustodyKind =>
  now === null ? 'gone' : now === hash ? 'intact' : 'altered';

interface Linking {
  readonly file: string;
  readonly incident: string;
  readonly kind: CustodyKind;
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly at: Instant;
  /** The step's own: sent twice it is one link. */
  readonly id: string;
  readonly text?: string;
}

export const linkOf = ({ person, id, text = '', ...link }: Linking): CustodyEvent => ({
  ...link,
  id,
  actorId: person.id,
  actorName: person.name,
  text,
  changeId: id,
});
