// The steps of the clocks as they come: written down before anybody is told, so that each is fired once in all processes.
import { isRefusal } from '../../blocks/refusal.ts';
import type { Attempt, Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { lineOf } from './change-actions.ts';
import type { ClockStepJob } from './jobs.ts';
import type { AlarmOutcome, ClockEvent, LegalClock } from './model.ts';
import { nextStep, warningOf } from './rules.ts';
import { minutesAfter, type Timers } from './timer-actions.ts';
import { letter, letters, type Warnings, warnings } from './warning-actions.ts';
import { alarmed, fired, passedOn, unanswered } from './warning-rules.ts';

const DONE: Attempt = { result: 'done' };
const again = (after: number, why: string): Attempt => ({ result: 'again', after, why, isTry: false });
const SELF = 'Värna';
/** Armed anew so long before, where the first job may have been lost. */
const AHEAD_MINUTES = 2;
const OVERDUE_MS = 30_000;

export interface Firing {
  fire(job: ClockStepJob): Promise<Attempt>;
  passOn(job: ClockStepJob & { readonly told: number }): Promise<Attempt>;
  alarm(job: ClockStepJob, key: string): Promise<Attempt>;
  /** The second hand: finds what a lost job would have missed. */
  sweep(): void;
}

const linesOf = (clock: LegalClock, job: ClockStepJob, known: number): readonly ClockEvent[] =>
  clock.warnings.slice(known).flatMap((warning) => {
    const id = `${clock.id}/${Date.parse(job.due)}/${warning.step}`;
    const names = warning.told.map(({ name }) => name).join(', ');
    const about = { warning: warning.step, actorName: SELF, at: warning.firedAt, note: names };
    const line = lineOf(clock, 'warned', { ...about, id });
    return warning.step === 'hourLate'
      ? [line, lineOf(clock, 'late', { ...about, id: `${id}/late`, note: '' })]
      : [line];
  });

function firingSteps(ports: Ports, timers: Timers, { turnOf, write, minutes, early }: Warnings): Firing['fire'] {
  const { legalClocks } = ports.lists;
  const runs = ({ clock: id, due }: ClockStepJob) => {
    const clock = legalClocks.get(id);
    return clock?.due === due && clock.state === 'running' ? clock : undefined;
  };

  return async (job) => {
    if (!legalClocks.isRead()) return again(2_000, 'not read');
    const clock = runs(job);
    if (!clock) return DONE;
    const now = ports.now();
    const next = fired(clock, now, turnOf(clock));
    if (!next) {
      early(job, warningOf(clock, job.step, job.due));
      timers.arm(clock);
      return DONE;
    }
    const last = next.warnings.at(-1);
    if (!last) return DONE;
    const own: ClockStepJob = { ...job, step: last.step };
    const written: LegalClock = { ...next, changeId: ports.newId() };
    const retry: Job = { kind: 'fireClock', ...job };
    const made = await write(clock, written, letters(own, last), linesOf(written, job, clock.warnings.length), retry);
    if (isRefusal(made)) return again(300, 'changed meanwhile');
    early(own, last);
    timers.passOn(own, last.told.length, minutesAfter(now, minutes()));
    timers.arm(written);
    return DONE;
  };
}

function passing(ports: Ports, timers: Timers, { turnOf, write, minutes, early }: Warnings): Firing['passOn'] {
  const { legalClocks } = ports.lists;

  return async ({ told, ...job }) => {
    if (!legalClocks.isRead()) return again(2_000, 'not read');
    const clock = legalClocks.get(job.clock);
    const warning = clock && unanswered(clock, job.step, job.due);
    if (!clock || !warning || warning.told.length !== told) return DONE;
    const now = ports.now();
    const raise: Job = { kind: 'raiseAlarm', clock: job.clock, step: job.step, due: job.due };
    const next = passedOn(clock, warning, turnOf(clock), now);
    if (!next) {
      if (warning.alarm === null)
        ports.enqueue(`alarm/${job.clock}/${job.due}/${job.step}`, `alarm/${job.clock}`, raise);
      return DONE;
    }
    const person = warningOf(next, job.step, job.due)?.told.at(-1);
    const written: LegalClock = { ...next, changeId: ports.newId() };
    const about = { warning: job.step, actorName: SELF, at: now, note: person?.name ?? '' };
    const line = lineOf(written, 'toldNext', {
      ...about,
      id: `${clock.id}/${Date.parse(job.due)}/${job.step}/${told}`,
    });
    const jobs = [letter(job, person?.person ?? null), ...(warning.alarm === null ? [raise] : [])];
    const made = await write(clock, written, jobs, [line], { kind: 'passClockOn', ...job, told });
    if (isRefusal(made)) return again(300, 'changed meanwhile');
    early(job, { ...warning, told: person ? [person] : [] });
    timers.passOn(job, told + 1, minutesAfter(now, minutes()));
    return DONE;
  };
}

function alarming(ports: Ports, { write, minutes }: Warnings): Firing['alarm'] {
  const { legalClocks } = ports.lists;

  const noteAlarm = async (job: ClockStepJob, outcome: AlarmOutcome): Promise<Attempt> => {
    const clock = legalClocks.get(job.clock);
    const next = clock && alarmed(clock, job.step, job.due, outcome);
    if (!clock || !next) return DONE;
    const written: LegalClock = { ...next, changeId: ports.newId() };
    const id = `${clock.id}/${Date.parse(job.due)}/${job.step}/alarm`;
    const line = lineOf(written, 'alarm', { id, warning: job.step, actorName: SELF, at: ports.now(), note: outcome });
    const made = await write(clock, written, [], [line], { kind: 'raiseAlarm', ...job });
    return isRefusal(made) ? again(300, 'changed meanwhile') : DONE;
  };

  return async (job) => {
    const clock = legalClocks.get(job.clock);
    const warning = clock && warningOf(clock, job.step, job.due);
    if (!clock || !warning || warning.alarm === 'raised' || warning.acknowledged) return DONE;
    const now = ports.now();
    const raised = await ports.alarm.raise(
      `${job.clock}/${job.due}/${job.step}`,
      {
        caseNumber: clock.caseNumber,
        step: clock.step,
        warning: job.step,
        due: job.due,
        timeLeft: Date.parse(job.due) - Date.parse(now),
        unanswered: minutes(),
      },
      warning.told.map(({ person }) => person),
    );
    if (raised.result === 'again') return { result: 'again', after: raised.after, why: raised.why };
    return noteAlarm(job, raised.result);
  };
}

function sweeping(ports: Ports, timers: Timers, { turnOf, minutes }: Warnings): Firing['sweep'] {
  const { legalClocks } = ports.lists;

  return () => {
    if (!legalClocks.isRead()) return;
    const now = ports.now();
    const soon = minutesAfter(now, AHEAD_MINUTES);
    const minute = now.slice(0, 16);
    for (const clock of legalClocks.by('state', 'running')) {
      const next = nextStep(clock);
      const isOverdue = next !== undefined && Date.parse(now) - Date.parse(next.at) > OVERDUE_MS;
      if (next && next.at <= soon) timers.arm(clock, isOverdue ? `/again/${minute}` : '');
      const last = clock.warnings.findLast((one) => one.due === clock.due && !one.isJoined);
      const warning = last && unanswered(clock, last.step, last.due);
      const since = warning && minutesAfter(warning.told.at(-1)?.at ?? warning.firedAt, minutes() + 1);
      if (!warning || since === undefined || since > now) continue;
      const isOver = warning.alarm !== null && passedOn(clock, warning, turnOf(clock), now) === undefined;
      if (!isOver)
        timers.passOn(
          { clock: clock.id, step: warning.step, due: warning.due },
          warning.told.length,
          now,
          `/again/${minute}`,
        );
    }
  };
}

export function firing(ports: Ports, timers: Timers): Firing {
  const shared = warnings(ports);
  return {
    fire: firingSteps(ports, timers, shared),
    passOn: passing(ports, timers, shared),
    alarm: alarming(ports, shared),
    sweep: sweeping(ports, timers, shared),
  };
}
