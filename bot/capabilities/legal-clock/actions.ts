import { committing } from '../../blocks/commit.ts';
import { type Instant, isInstant } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Attempt, JobHandlers } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { acknowledging, noticing } from './acknowledge-actions.ts';
import { type ClockChanges, clockChanges, explaining } from './change-actions.ts';
import { moved, withdrawn } from './change-rules.ts';
import { firing } from './firing-actions.ts';
import type { LegalClockJobs } from './jobs.ts';
import type { ClockStop, LegalClock } from './model.ts';
import { statusOf } from './ongoing-actions.ts';
import { type ClockPages, clockPages } from './page-actions.ts';
import type { CaseClocks, ClockServices, Clocks } from './question-model.ts';
import { clockChanged } from './rules.ts';
import { settingActions } from './setting-actions.ts';
import { timers as timing } from './timer-actions.ts';

type ClockActions = Pick<Actions, Extract<keyof Actions, `legalClock.${string}`>>;

interface LegalClocks {
  readonly actions: ClockActions;
  /** For triage and the reports to authorities. */
  readonly clocks: Clocks;
  readonly services: ClockServices;
  readonly jobs: Pick<JobHandlers, Exclude<keyof LegalClockJobs, 'warnClock'>>;
  readonly schedules: readonly Schedule[];
}

/** What was typed as a moment; the rules say what is missing. */
const momentOf = (typed: string, missing: 'clockStartMissing' | 'clockSentMissing'): Instant | Refusal =>
  isInstant(typed) ? typed : refuse(missing);

type Changing = Pick<
  ClockActions,
  'legalClock.open' | 'legalClock.stop' | 'legalClock.withdraw' | 'legalClock.handled' | 'legalClock.explainLate'
>;

function changeActions({ change, open, stop }: ClockChanges, { page, handled, found }: ClockPages): Changing {
  const shown = (made: LegalClock | Refusal, asker: Asker): CaseClocks | Refusal =>
    isRefusal(made) ? made : page(made.caseId, asker);
  return {
    async 'legalClock.open'({ caseId, subject, step, startKind: kind, at: typed, reason }, asker) {
      const incident = handled(caseId, asker);
      if (isRefusal(incident)) return incident;
      const at = momentOf(typed, 'clockStartMissing');
      if (isRefusal(at)) return at;
      const { id, number } = incident;
      const made = await open({ id, number }, [{ subject, step, start: { kind, at } }], asker, reason);
      return isRefusal(made) ? made : page(caseId, asker);
    },
    async 'legalClock.stop'({ id, revision, at: typed, ...asked }, asker) {
      const clock = found(id, asker);
      if (isRefusal(clock)) return clock;
      const at = momentOf(typed, 'clockSentMissing');
      if (isRefusal(at)) return at;
      return shown(await stop(id, { ...asked, at, reportId: null, revision }, asker), asker);
    },
    async 'legalClock.withdraw'({ reason, ...seen }, asker) {
      const made = await change(seen, asker, {
        kind: 'withdrawn',
        note: reason,
        decide: (clock) => withdrawn(clock, reason),
      });
      return shown(made, asker);
    },
    async 'legalClock.handled'({ at: typed, ...seen }, asker) {
      const at = momentOf(typed, 'clockStartMissing');
      if (isRefusal(at)) return at;
      const made = await change(seen, asker, {
        kind: 'reopened',
        decide: (clock, moment) =>
          clock.state === 'waiting'
            ? moved({ clock, start: { kind: 'handled', at }, occurredAt: null, reason: '' }, asker.person, moment)
            : refuse('clockNotWaiting'),
      });
      return shown(made, asker);
    },
    async 'legalClock.explainLate'({ why, ...seen }, asker) {
      return shown(await change(seen, asker, explaining(why, asker)), asker);
    },
  };
}

/** A stop that a person was told is recorded, whatever was written meanwhile. */
function restopping(ports: Ports) {
  const commit = committing(ports, { list: 'legalClocks', conflict: clockChanged });
  return async ({ clock: id, stop }: { readonly clock: string; readonly stop: ClockStop }): Promise<Attempt> => {
    const from = ports.lists.legalClocks.get(id);
    if (from?.state !== 'running') return { result: 'done' };
    const { byName: changedBy, recordedAt: changedAt } = stop;
    const stamp = { revision: from.revision + 1, changedBy, changedAt, changeId: ports.newId() };
    const to: LegalClock = { ...from, state: 'stopped', stop, ...stamp };
    const again = { kind: 'stopClock', clock: id, stop } as const;
    const made = await commit(from, to, { ifLost: [again] });
    return isRefusal(made) ? { result: 'again', after: 300, why: 'changed meanwhile' } : { result: 'done' };
  };
}

export function legalClockActions(ports: Ports): LegalClocks {
  const pages = clockPages(ports);
  const timers = timing(ports);
  const changes = clockChanges(ports, pages, timers);
  const { fire, passOn, alarm, sweep } = firing(ports, timers);
  return {
    clocks: changes,
    services: noticing(ports),
    actions: {
      async 'legalClock.ofCase'({ caseId }, asker) {
        const incident = pages.readable(caseId, asker);
        return isRefusal(incident) ? incident : pages.page(caseId, asker);
      },
      async 'legalClock.running'(_, asker) {
        return pages.running(asker);
      },
      'legalClock.acknowledge': acknowledging(ports, pages),
      'legalClock.goesOn': statusOf(changes, pages),
      ...changeActions(changes, pages),
      ...settingActions(ports),
    },
    jobs: { fireClock: fire, passClockOn: passOn, raiseAlarm: alarm, stopClock: restopping(ports) },
    schedules: [{ name: 'reminders/legal-clock', everyMs: MINUTE_MS, run: sweep }],
  };
}
