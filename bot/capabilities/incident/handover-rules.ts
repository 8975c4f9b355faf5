import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { PersonId } from '../people/model.ts';
import type { Incident } from './model.ts';
import { type Actor, mayHandle } from './rules.ts';

interface HandingOver {
  readonly incident: Incident;
  readonly actor: Actor;
}

type Handed = Partial<Content<Incident>> | Refusal;

/** All who were named have left: whoever takes the case over is named in their place, since nobody else can name anybody. */
function inTheirPlace(incident: Incident, to: Actor, isHere: (reader: PersonId) => boolean): Incident['protection'] {
  const { protection } = incident;
  const insight = protection?.insight;
  if (!insight || insight.readers.some(({ id }) => isHere(id))) return protection;
  const { id, name } = to.person;
  return { ...protection, insight: { ...insight, readers: [...insight.readers, { id, name }] } };
}

/** An open case gets another handler, who may handle cases. @param isHere has an account that works */
export function handOver(
  { incident, actor }: HandingOver,
  to: Actor,
  isHere: (reader: PersonId) => boolean = () => true,
): Handed {
  const protection = inTheirPlace(incident, to, isHere);
  const isLeft = protection !== incident.protection;
  // Nobody who is left could hand it over.
  const asked = isLeft ? { ...incident, protection: null } : incident;
  if (!mayHandle(asked, actor)) return refuse('notAllowed');
  if (!mayHandle(asked, to)) return refuse('receiverMayNotHandle', { name: to.person.name });
  if (incident.status === 'closed')
    return refuse('alreadyClosed', { number: incident.number, name: incident.changedBy });
  return { handler: to.person.id, handlerName: to.person.name, ...(isLeft && { protection }) };
}
