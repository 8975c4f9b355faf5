import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Incident } from './model.ts';
import { type Actor, changed, type Moment, mayHandle } from './rules.ts';

interface HandingOver extends Moment {
  readonly incident: Incident;
  readonly actor: Actor;
}

/** An open case gets another handler, who may handle cases. */
export function handOver(step: HandingOver, to: Actor): Incident | Refusal {
  const { incident, actor } = step;
  if (!mayHandle(incident, actor)) return refuse('notAllowed');
  if (!mayHandle(incident, to)) return refuse('receiverMayNotHandle', { name: to.person.name });
  if (incident.status === 'closed')
    return refuse('alreadyClosed', { number: incident.number, name: incident.changedBy });
  return changed(step, { handler: to.person.id, handlerName: to.person.name });
}
