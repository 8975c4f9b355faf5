// The day of a prepared handover has come: it is done by the clock, and nobody can call it off any more.
import { recording } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Language } from '../../blocks/text.ts';
import { stampedByClock } from '../../blocks/versioned.ts';
import type { Ports } from '../../ports.ts';
import type { Person } from '../people/model.ts';
import { coordinatorsOf } from '../roles/coordination-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { HandoverServices } from './model.ts';
import type { HandoverMoves } from './move-actions.ts';
import { mayMove } from './rights.ts';
import { isDue, keptNotMoved, receiverOf, tellingsOfHandover, toldOfHandover } from './rules.ts';

interface Due {
  readonly services: Pick<HandoverServices, 'handOver'>;
  readonly schedules: readonly Schedule[];
}

/** @param askerOf with the roles that count today */
export function dueHandovers(
  ports: Ports,
  moves: HandoverMoves,
  askerOf: (person: Person, language: Language) => Asker,
): Due {
  const { handovers } = ports.lists;
  const record = recording(ports, { list: 'handovers' });
  const today = () => dayOf(ports.now());

  const services: Due['services'] = {
    async handOver(id) {
      const due = handovers.get(id);
      if (!due || !isDue(due, today())) return;
      const { from, to, items, prepared } = due;
      const planner = ports.people.get(prepared.actorId);
      const actor = planner && askerOf(planner, planner.language);
      const isAllowed = actor !== undefined && mayMove(actor);
      const receiver = isAllowed ? receiverOf(from, ports.people.get(to)) : refuse('notAllowed');
      const chosen = moves.chosen(from, items, 'sv');
      const stayed = actor
        ? await moves.move(chosen, receiver, actor)
        : chosen.map((item) => ({ item, why: refuse('notAllowed') }));
      const done = { state: 'done', notMoved: keptNotMoved(stayed), changedAt: ports.now() } as const;
      const next = stampedByClock(due, done, ports.newId());
      const others = isAllowed ? [] : coordinatorsOf(ports);
      const people = [...new Set([...toldOfHandover(next, null), ...others])];
      await record(next, { from: due, follow: tellingsOfHandover(next, people) });
    },
  };

  /** Before everything has been read nobody would hold anything, and everybody would seem to have left. */
  const isKnown = () => ports.people.all().length > 0 && Object.values(ports.lists).every((list) => list.isRead());
  const begin = () => {
    const due = handovers.by('state', 'planned').filter((one) => isDue(one, today()));
    if (due.length === 0 || !isKnown()) return;
    for (const { id } of due) ports.enqueue(`handover/${id}`, `handovers/${id}`, { kind: 'handOver', handover: id });
  };
  return { services, schedules: [{ name: 'reminders/handover', everyMs: MINUTE_MS, run: begin }] };
}
