// One step in a version's life, sent; whatever shows the document is then fetched anew.
import { useQueryClient } from '@tanstack/react-query';
import { type Sending, useSend } from '../../asking.ts';

export type StepName =
  | 'policy.review'
  | 'policy.redraft'
  | 'policy.decide'
  | 'policy.correct'
  | 'policy.publish'
  | 'policy.withdraw';

export function useStep<Name extends StepName>(name: Name, done: () => void): Sending<Name> {
  const client = useQueryClient();
  const refresh = () => {
    for (const key of ['policy.read', 'policy.list', 'policy.mine', 'campaign.read'])
      void client.invalidateQueries({ queryKey: [key] });
  };
  return useSend(
    name,
    () => {
      refresh();
      done();
    },
    refresh,
  );
}
