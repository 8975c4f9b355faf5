import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import type { ActionName, Answer } from '../../../bot/contract.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useText } from '../../shell/session.tsx';

/** What a step of the work may have changed on the page. */
const SHOWN: readonly ActionName[] = ['incidentWork.read', 'incident.read', 'statusCard.read'];

export type WorkAction = Extract<ActionName, `incidentWork.${string}` | `statusCard.${string}`>;

export const useWorkChange = <Name extends WorkAction>(name: Name, done?: (answer: Answer<Name>) => void) =>
  useChangeOf(name, SHOWN, done);

/** The sentences of every refusal that a step may meet. */
export function useRefusals() {
  const work = useText(incidentWorkText).refusals;
  const incident = useText(incidentText).refusals;
  const triage = useText(triageText).refusals;
  return { ...triage, ...incident, ...work };
}
