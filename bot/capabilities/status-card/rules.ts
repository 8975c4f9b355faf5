// Who may be a reader of a case, and what they see.
import type { Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { Incident } from '../incident/model.ts';
import type { IncidentWork } from '../incident-work/model.ts';
import type { Person } from '../people/model.ts';
import { MOST_READERS, type ReaderRow, type StatusEvent, type StatusReader, type StatusView } from './model.ts';

export type StatusCardRefusal = 'readerGone' | 'statusReadersFull' | 'notReader' | 'readersChanged';

export const readerId = (incident: string, person: string): string => `${incident}/${person}`;

/** @param count of those who get the card already */
export function addReader(
  incident: Incident,
  person: Person | undefined,
  count: number,
): Content<StatusReader> | Refusal<StatusCardRefusal | 'notNamedInCase'> {
  if (person?.account !== 'active') return refuse('readerGone');
  if (!isOpenTo(incident, person.id)) return refuse('notNamedInCase', { name: person.name });
  if (count >= MOST_READERS) return refuse('statusReadersFull', { limit: String(MOST_READERS) });
  return { incident: incident.id, person: person.id, personName: person.name, removedAt: null };
}

export const removeReader = (
  reader: StatusReader | undefined,
  now: Instant,
): Pick<StatusReader, 'removedAt'> | Refusal<StatusCardRefusal> =>
  reader === undefined ? refuse('notReader') : { removedAt: now };

/** Nothing is shown to whoever is a reader no more. */
export function viewOf(
  { number, status, severity }: Incident,
  work: IncidentWork | undefined,
  isReader: boolean,
): StatusView {
  if (!isReader) return { number, status, severity: null, update: null, nextUpdateAt: null, isReader };
  const isOpen = status !== 'closed';
  return {
    number,
    status,
    severity,
    update: work?.update ?? null,
    nextUpdateAt: isOpen ? (work?.nextUpdateAt ?? null) : null,
    isReader,
  };
}

/** @param log of the case, in any order */
export function rowOf(reader: StatusReader, log: readonly StatusEvent[]): ReaderRow {
  const own = log.filter(({ person }) => person === reader.person).toSorted((a, b) => b.at.localeCompare(a.at));
  const arrived = own.find(({ kind }) => kind === 'sent');
  const last = own.find(({ kind }) => kind === 'sent' || kind === 'notDelivered');
  return {
    reader,
    arrived: arrived ? { update: arrived.update, at: arrived.at } : null,
    cause: last?.kind === 'notDelivered' ? last.cause : null,
  };
}
