// A change of a case: afterwards the page has the latest, whether the change was made or somebody else was first.
import { useQueryClient } from '@tanstack/react-query';
import type { Refusal } from '../../../bot/blocks/refusal.ts';
import type { Answer, Asked } from '../../../bot/contract.ts';
import { type Sending, useSend } from '../../api/queries.ts';
import { useAnnounce } from '../../parts/announcer.tsx';

type CaseChange =
  | 'incident.take'
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
  settled: () => void,
): Sending<Name> {
  const client = useQueryClient();
  const announce = useAnnounce();
  const question: Asked<'incident.read'> = { id };
  const fetchLatest = (_: Refusal) => void client.invalidateQueries({ queryKey: ['incident.read', question] });
  return useSend(
    name,
    (answer: Answer<Name>) => {
      client.setQueryData(['incident.read', question], answer);
      void client.invalidateQueries({ queryKey: ['incident.list'] });
      announce(said);
      settled();
    },
    fetchLatest,
  );
}
