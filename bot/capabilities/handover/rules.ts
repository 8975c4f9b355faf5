import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Person, PersonId } from '../people/model.ts';

export type HandoverRefusal = 'notAllowed' | 'handoverToSelf' | 'receiverUnknown';

/** Whoever has left cannot receive, and nobody hands over to themselves. */
export function receiverOf(from: PersonId, to: Person | undefined): Person | Refusal<HandoverRefusal> {
  if (to?.account !== 'active') return refuse('receiverUnknown');
  return to.id === from ? refuse('handoverToSelf', { name: to.name }) : to;
}
