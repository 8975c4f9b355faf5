// A step in a triage: afterwards the page has the latest, whether the step was taken or somebody else was first.
import { useQueryClient } from '@tanstack/react-query';
import type { TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { type Sending, useSend } from '../../api/queries.ts';
import { useTell } from '../../parts/toasts.tsx';

export type TriageStep =
  | 'triage.severity'
  | 'triage.answer'
  | 'triage.services'
  | 'triage.boards'
  | 'triage.involved'
  | 'triage.fact'
  | 'triage.moment'
  | 'triage.decide';

const BESIDE = ['incident.read', 'incident.list', 'legalClock.ofCase'];

export function useStep<Name extends TriageStep>(
  name: Name,
  id: string,
  said: string,
  done: (page: TriagePage) => void = () => undefined,
): Sending<Name> {
  const client = useQueryClient();
  const tell = useTell();
  const tellBeside = () => {
    for (const beside of BESIDE) void client.invalidateQueries({ queryKey: [beside] });
  };
  return useSend(
    name,
    (page) => {
      client.setQueryData(['triage.read', { id }], page);
      tellBeside();
      // A question that is answered shows by the next one.
      if (said !== '') tell({ words: said });
      done(page);
    },
    () => {
      void client.invalidateQueries({ queryKey: ['triage.read', { id }] });
      tellBeside();
    },
  );
}
