import type { Refusal } from '../../../bot/blocks/refusal.ts';
import { STATUSES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../session.tsx';
import { pageText } from './text.ts';

interface HowItWentProps {
  readonly sending: { readonly refusal: Refusal | null; readonly error: Error | null; readonly done: boolean };
  readonly success?: string;
}

/** How a change of a case went; a lost race says who was first and how the case stands now. */
export function HowItWent({ sending, success }: HowItWentProps) {
  const text = useText(incidentText);
  const { now } = useText(pageText).case;
  const facts = sending.refusal?.refused === 'changedMeanwhile' ? sending.refusal.facts : {};
  const status = STATUSES.find((each) => each === facts['status']);
  const more = status && now(text.statuses[status], facts['handler'] ?? '');
  return <Outcome sending={sending} sentences={text.refusals} {...(success && { success })} more={more} />;
}
