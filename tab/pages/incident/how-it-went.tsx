import type { Refusal } from '../../../bot/blocks/refusal.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { useNow } from './now.ts';

interface HowItWentProps {
  readonly sending: { readonly refusal: Refusal | null; readonly error: Error | null; readonly done: boolean };
}

/** How a press on a case went; a lost race says who was first and how the case stands now. */
export function HowItWent({ sending }: HowItWentProps) {
  const { refusals } = useText(incidentText);
  return <Outcome sending={sending} sentences={refusals} more={useNow(sending.refusal)} />;
}
