import type { Refusal } from '../../../bot/blocks/refusal.ts';
import { STATUSES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

/** After a lost race: how the case stands now. */
export function useNow(refusal: Refusal | null): string | undefined {
  const { statuses } = useText(incidentText);
  const { now } = useText(pageText).case;
  if (refusal?.refused !== 'changedMeanwhile') return undefined;
  const status = STATUSES.find((each) => each === refusal.facts['status']);
  return status && now(statuses[status], refusal.facts['handler'] ?? '');
}
