// What a press did to a case is taken back, as long as nothing has happened since. The timeline keeps both.
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Category, EventKind, Incident, IncidentEvent } from './model.ts';
import { type Actor, mayHandle } from './rules.ts';

type UndoRefusal = 'undoTooLate' | 'receiverMayNotHandle';

interface Undoing {
  readonly incident: Incident;
  readonly actor: Actor;
  /** Of the case, the oldest first. */
  readonly events: readonly IncidentEvent[];
}

type Undone = Partial<Content<Incident>> | Refusal<UndoRefusal>;

const tooLate = ({ number, changedBy }: Incident) => refuse('undoTooLate', { number, name: changedBy });

/** The line of the change that wrote the case last, where it is the actor's own and of that kind. */
const ownLast = ({ incident, actor, events }: Undoing, kind: EventKind): IncidentEvent | undefined =>
  events.find((one) => one.id === incident.changeId && one.kind === kind && one.actorId === actor.person.id);

/** An id, or the name alone where the line has no more. */
interface Handler {
  readonly id: string | null;
  readonly name: string;
}

/** Who had the case after the lines so far. */
function handlerAfter(events: readonly IncidentEvent[]): Handler | null {
  let handler: Handler | null = null;
  /** Before an assessment, which takes the case where nobody has it. */
  let before: Handler | null = null;
  for (const { kind, actorId, actorName, text } of events) {
    const actor: Handler = { id: actorId, name: actorName };
    if (kind === 'taken' || kind === 'reopened') handler = actor;
    if (kind === 'handedOver' || kind === 'gaveBack') handler = { id: null, name: text };
    if (kind === 'handedBack') handler = null;
    if (kind === 'assessed') {
      before = handler;
      handler ??= actor;
    }
    if (kind === 'unassessed') handler = before;
  }
  return handler;
}

/**
 * The first assessment: what was suggested counts again, and whoever got the case by it has it no more.
 * @param category as it was suggested, by the words or by whoever reported
 */
export function unassess(undoing: Undoing, category: Category): Undone {
  const { incident, events } = undoing;
  const last = ownLast(undoing, 'assessed');
  const count = (kind: EventKind) => events.filter((one) => one.kind === kind).length;
  if (!last || count('assessed') - count('unassessed') !== 1) return tooLate(incident);
  const before = handlerAfter(events.slice(0, events.indexOf(last)));
  return {
    category,
    categoryBy: 'suggested',
    severity: null,
    ...(before === null && { status: 'received', handler: null, handlerName: null }),
  };
}

/** A case that was taken from somebody is theirs again. @param to whoever had it, as far as the asker says */
export function giveBack(undoing: Undoing, to: Actor | undefined): Undone {
  const { incident, events } = undoing;
  const last = ownLast(undoing, 'taken');
  const before = last && handlerAfter(events.slice(0, events.indexOf(last)));
  if (!before || !to) return tooLate(incident);
  const isTheirs = before.id === null ? before.name === to.person.name : before.id === to.person.id;
  if (!isTheirs) return tooLate(incident);
  if (!mayHandle(incident, to)) return refuse('receiverMayNotHandle', { name: to.person.name });
  return { handler: to.person.id, handlerName: to.person.name };
}
