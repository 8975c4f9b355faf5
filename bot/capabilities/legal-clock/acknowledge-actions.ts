// Somebody has seen a warning: it goes no further. It competes with nothing, so a lost race is simply made again.
import { committing, written } from '../../blocks/commit.ts';
import type { Instant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Action } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { lineOf } from './change-actions.ts';
import { type LegalClock, SETTINGS_ID, type WarningStep } from './model.ts';
import { type ClockPages, wasTold } from './page-actions.ts';
import type { ClockNotice, ClockServices } from './question-model.ts';
import { clockChanged, leftOf, settingsOf, warningOf } from './rules.ts';
import { turns } from './warning-actions.ts';
import { acknowledged } from './warning-rules.ts';

const TRIES = 5;

/** A warning as its card shows it now. */
function noticeOf(ports: Ports, clock: LegalClock, step: WarningStep, due: Instant, reader: string | null) {
  const warning = warningOf(clock, step, due);
  const { answerMinutes } = settingsOf(ports.lists.clockSettings.get(SETTINGS_ID));
  const notice: ClockNotice | undefined = warning && {
    clock,
    warning,
    leftMs: leftOf(clock, ports.now()),
    answerMinutes,
    reader,
  };
  return notice;
}

export const noticing = (ports: Ports): ClockServices => ({
  inTurn() {
    const turnOf = turns(ports);
    // Clocks of one case and one chain warn the same people.
    const alike = new Map(
      ports.lists.legalClocks
        .by('state', 'running')
        .map((clock) => [JSON.stringify([clock.caseId, clock.rule.chain]), clock]),
    );
    return [...new Set([...alike.values()].flatMap((clock) => turnOf(clock).everyone.map(({ person }) => person)))];
  },
  clockNotice({ clock: id, step, due }, reader) {
    const clock = ports.lists.legalClocks.get(id);
    const isOver = clock?.state !== 'running' || clock.due !== due || warningOf(clock, step, due)?.acknowledged;
    return isOver ? undefined : noticeOf(ports, clock, step, due, reader);
  },
});

export function acknowledging(ports: Ports, { found }: ClockPages): Action<'legalClock.acknowledge'> {
  const { legalClocks } = ports.lists;
  const commit = committing(ports, { list: 'legalClocks', conflict: clockChanged });
  return async ({ id, step, due }, asker): Promise<ClockNotice | Refusal> => {
    const shown = (clock: LegalClock) =>
      noticeOf(ports, clock, step, due, asker.person.id) ?? refuse('clockWarningUnknown');
    for (let tries = 0; tries < TRIES; tries += 1) {
      const there = legalClocks.get(id);
      const clock = there && wasTold(there, asker.person.id) ? there : found(id, asker);
      if (isRefusal(clock)) return clock;
      const next = acknowledged(clock, step, due, asker.person, ports.now());
      if (isRefusal(next)) return next;
      if (warningOf(clock, step, due)?.acknowledged) return shown(clock);
      const to: LegalClock = { ...next, changeId: ports.newId() };
      const { id: actorId, name: actorName } = asker.person;
      const line = lineOf(to, 'acknowledged', { actorId, actorName, warning: step, at: ports.now() });
      const told = warningOf(to, step, due)?.told ?? [];
      const seen = await commit(clock, to, {
        follow: [
          ...told.map(({ person }) => ({ kind: 'showTodo', person }) as const),
          written({ list: 'clockEvents' as const, add: line }),
        ],
      });
      if (!isRefusal(seen)) return shown(seen);
    }
    const there = legalClocks.get(id);
    return there ? clockChanged(there) : refuse('clockUnknown');
  };
}
