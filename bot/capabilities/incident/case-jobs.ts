// What follows from a change of a case: its cards, and the line of its timeline.
import { written } from '../../blocks/commit.ts';
import type { Job } from '../../jobs.ts';
import type { IncidentEvent } from './model.ts';

export const bothCards = (incident: string): Job[] => [
  { kind: 'showCase', incident, where: 'channel' },
  { kind: 'showCase', incident, where: 'reporter' },
];

/** @param first what is told besides, before the cards */
export const caseTold = (event: IncidentEvent, first: readonly Job[] = []) => ({
  // The line stands last: what comes after a nested write waits for it, and cards do not.
  follow: [...first, ...bothCards(event.incident), written({ list: 'timeline' as const, add: event })],
  // Both cards may have shown what was on its way and now never comes.
  ifLost: [
    { kind: 'tellLost' as const, incident: event.incident, person: event.actorId },
    ...bothCards(event.incident),
  ],
});
