import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Incident } from './model.ts';
import { type Actor, mayHandle } from './rules.ts';

interface HandingOver {
  readonly incident: Incident;
  readonly actor: Actor;
}

/** An open case gets another handler, who may handle cases. */
export function handOver({ incident, actor }: HandingOver, to: Actor): Partial<Content<Incident>> | Refusal {
  if (!mayHandle(incident, actor)) return refuse('notAllowed');
  if (!mayHandle(incident, to)) return refuse('receiverMayNotHandle', { name: to.person.name });
  if (incident.status === 'closed')
    return refuse('alreadyClosed', { number: incident.number, name: incident.changedBy });
  return { handler: to.person.id, handlerName: to.person.name };
}
