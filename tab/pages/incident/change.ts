// A change of a case: afterwards the page has the latest, whether the change was made or somebody else was first.
import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '../../../bot/blocks/refusal.ts';
import type { Answer, Asked } from '../../../bot/contract.ts';
import { type Sending, useSend } from '../../api/queries.ts';
import { type Undo, useTell } from '../../parts/toasts.tsx';

type CaseChange =
  | 'incident.take'
  | 'incident.handBack'
  | 'incident.assess'
  | 'incident.note'
  | 'incident.tellReporter'
  | 'incident.close'
  | 'incident.reopen'
  | 'incident.removeWords';

export function useChange<Name extends CaseChange>(
  name: Name,
  id: string,
  said: string,
  settled: (answer: Answer<Name>) => void,
  undo: (answer: Answer<Name>) => Undo | undefined = () => undefined,
): Sending<Name> {
  const client = useQueryClient();
  const tell = useTell();
  const question: Asked<'incident.read'> = { id };
  const fetchLatest = (_: Refusal) => void client.invalidateQueries({ queryKey: ['incident.read', question] });
  return useSend(
    name,
    (answer: Answer<Name>) => {
      client.setQueryData(['incident.read', question], answer);
      void client.invalidateQueries({ queryKey: ['incident.list'] });
      tell({ words: said, undo: undo(answer) });
      settled(answer);
    },
    fetchLatest,
  );
}
