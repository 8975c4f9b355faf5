import { addDays, dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { InboxItem, InboxSource } from '../inbox/model.ts';
import { isOpenTo } from '../incident/insight-rules.ts';
import type { PersonId } from '../people/model.ts';
import type { ClockDone, ClockTask } from './model.ts';
import { unanswered } from './warning-rules.ts';

const DONE_DAYS = 1;

/** Warnings that nobody has acknowledged, with each who was told. */
export function clocksToAnswer(ports: Ports): InboxSource<ClockTask, never, ClockDone> {
  const { legalClocks, incidents } = ports.lists;
  const isOpen = (caseId: string, person: PersonId) => {
    const incident = incidents.get(caseId);
    return incident === undefined || isOpenTo(incident, person);
  };
  return {
    what: { sv: 'tider som löper', en: 'running deadlines' },
    tasks: (person) =>
      legalClocks.by('state', 'running').flatMap((clock): InboxItem<ClockTask>[] => {
        const last = clock.warnings.findLast(({ isJoined }) => !isJoined);
        const warning = last && unanswered(clock, last.step, last.due);
        if (!warning?.told.some((one) => one.person === person) || !isOpen(clock.caseId, person)) return [];
        return [{ urgency: 'own', task: { kind: 'clock', clock, warning, due: dayOf(clock.due) } }];
      }),
    lastDone(person) {
      const since = addDays(dayOf(ports.now()), -DONE_DAYS);
      const all = legalClocks
        .by('state', 'running')
        .filter(({ caseId }) => isOpen(caseId, person))
        .flatMap(({ caseNumber, step, warnings }): ClockDone[] =>
          warnings.flatMap(({ acknowledged, isJoined }) =>
            !isJoined && acknowledged?.person === person && dayOf(acknowledged.at) >= since
              ? [{ kind: 'clock', caseNumber, step, at: acknowledged.at }]
              : [],
          ),
        );
      return all.reduce<ClockDone | null>((last, one) => (last && last.at >= one.at ? last : one), null);
    },
  };
}
