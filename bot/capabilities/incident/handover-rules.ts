import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { may } from '../organisation/rules.ts';
import type { Incident } from './model.ts';
import { type Actor, changed, type Moment } from './rules.ts';

interface HandingOver extends Moment {
  readonly incident: Incident;
  readonly actor: Actor;
}

/** An open case gets another handler, who may handle cases. */
export function handOver(step: HandingOver, to: Actor): Incident | Refusal {
  const { incident, actor } = step;
  if (!may('incident.handle', actor.person, actor.roles)) return refuse('notAllowed');
  if (!may('incident.handle', to.person, to.roles)) return refuse('receiverMayNotHandle', { name: to.person.name });
  if (incident.status === 'closed')
    return refuse('alreadyClosed', { number: incident.number, name: incident.changedBy });
  return changed(step, { handler: to.person.id, handlerName: to.person.name });
}
