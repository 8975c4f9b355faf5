import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import type { CaseFacts } from './case-writing.ts';

/** @returns undefined until it has come; null where there is none, or the person may not read it */
export function useCase(id: string | null): CaseFacts | null | undefined {
  const question = { id: id ?? '' };
  const read = useAnswer('incident.read', question, { when: id !== null });
  const planned = useAnswer('measure.ofSource', { kind: 'incident', ...question }, { when: id !== null });
  if (id === null || isRefusal(read.data) || read.error) return null;
  if (read.data === undefined || (planned.data === undefined && !planned.error)) return undefined;
  const measures = planned.data === undefined || isRefusal(planned.data) ? [] : planned.data;
  return { incident: read.data.incident, measures: measures.map(({ title }) => title) };
}
