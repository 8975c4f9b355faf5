// How people change clocks, and how triage and the reports to authorities do: every change leaves its line of history.
import { changing, decided, written } from '../../blocks/commit.ts';
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import {
  type ClockMoment,
  followsOn,
  isSameStart,
  lateExplained,
  moved,
  opened,
  stopped,
  withdrawn,
} from './change-rules.ts';
import type { ClockEvent, ClockEventKind, ClockStop, LegalClock } from './model.ts';
import type { ClockPages } from './page-actions.ts';
import type { ClockCase, Clocks, WantedClock } from './question-model.ts';
import { type Checked, clockChanged, rulesWith } from './rules.ts';
import type { Timers } from './timer-actions.ts';

interface ClockChange {
  readonly kind: ClockEventKind;
  readonly note?: string;
  decide(clock: LegalClock, at: ClockMoment): Checked<Partial<Content<LegalClock>>>;
  /** Clocks that begin with it. */
  begins?(next: LegalClock, at: ClockMoment): readonly LegalClock[];
}

interface Seen {
  readonly id: string;
  readonly revision: number | null;
}

export interface ClockChanges extends Clocks {
  change(seen: Seen, actor: Asker, change: ClockChange): Promise<LegalClock | Refusal>;
  moment(): ClockMoment;
  idOf(caseId: string, wanted: Pick<WantedClock, 'subject' | 'step'>): string;
}

/** The line of a change: its id is the change's, so that it is written once. */
export function lineOf(
  clock: LegalClock,
  kind: ClockEventKind,
  more: Partial<Pick<ClockEvent, 'id' | 'warning' | 'before' | 'note' | 'actorId' | 'actorName' | 'at'>> = {},
): ClockEvent {
  return {
    id: clock.changeId,
    clock: clock.id,
    caseId: clock.caseId,
    kind,
    at: clock.changedAt,
    actorId: '',
    actorName: '',
    warning: null,
    before: null,
    after: kind === 'opened' || kind === 'moved' || kind === 'reopened' ? clock.start : null,
    note: '',
    changeId: clock.changeId,
    ...more,
  };
}

const lineJob = (event: ClockEvent): Job => written({ list: 'clockEvents' as const, add: event });
const stopJob = ({ id, stop }: LegalClock): readonly Job[] =>
  stop === null ? [] : [{ kind: 'stopClock', clock: id, stop: stop satisfies ClockStop }];
/** So often a change that lost only against a warning is made again. */
const TRIES = 4;

function changer(ports: Ports, { found }: ClockPages, { arm, disarm }: Timers) {
  const { legalClocks, clockRules } = ports.lists;
  const moment = (): ClockMoment => ({
    now: ports.now(),
    rules: rulesWith(clockRules.all()),
    isHoliday: ports.isHoliday,
  });
  const idOf: ClockChanges['idOf'] = (caseId, { subject, step }) =>
    ports.sha256(JSON.stringify([caseId, subject.kind, subject.id, step])).slice(0, 40);
  const raw = changing(ports, {
    list: 'legalClocks',
    found,
    page: (clock): LegalClock => clock,
    conflict: clockChanged,
  });
  const once = (seen: Seen, actor: Asker, { kind, note = '', decide, begins }: ClockChange) => {
    const { id: actorId, name: actorName } = actor.person;
    return raw.change(seen, actor, {
      decide(old) {
        const at = moment();
        return decided(decide(old, at), (next: LegalClock) => {
          const before = isSameStart(old.start, next.start) ? null : old.start;
          const line = lineOf(next, kind, { actorId, actorName, note, before });
          const begun = begins?.(next, at) ?? [];
          const rows = begun.map((clock): Job => written({ list: 'legalClocks' as const, add: clock }));
          // The change has a line of its own under its id.
          const lines = begun.map((clock) =>
            lineJob(lineOf(clock, 'opened', { actorId, actorName, id: `${clock.changeId}/${clock.step}` })),
          );
          return {
            follow: [lineJob(line), ...rows, ...lines],
            ifLost: next.state === 'stopped' ? stopJob(next) : [],
          };
        });
      },
    });
  };
  /** A warning that was written meanwhile has changed nothing of what the person saw: whether it has is looked at anew. */
  const change: ClockChanges['change'] = async (seen, actor, asked) => {
    const before = legalClocks.get(seen.id);
    let made = await once(seen, actor, asked);
    for (let tries = 1; isRefusal(made) && made.refused === 'clockChanged' && tries < TRIES; tries += 1)
      made = await once(seen, actor, asked);
    if (isRefusal(made)) return made;
    if (before && (made.due !== before.due || made.state !== 'running')) disarm(before);
    arm(made);
    for (const clock of legalClocks.by('caseId', made.caseId)) if (clock.changeId === made.changeId) arm(clock);
    return made;
  };
  return { change, save: raw.save, moment, idOf };
}
type Changer = ReturnType<typeof changer>;

function opening(ports: Ports, { of, handled }: ClockPages, timers: Timers, changes: Changer): Clocks['open'] {
  const { legalClocks } = ports.lists;
  const { change, save, moment, idOf } = changes;

  const add = async (caseOf: ClockCase, wanted: WantedClock, actor: Asker): Promise<LegalClock | Refusal> => {
    const { id: actorId, name: actorName } = actor.person;
    const made = await save({ id: null, key: idOf(caseOf.id, wanted), revision: 0 }, actor, {
      decide: () =>
        decided(opened(caseOf, wanted, actor.person, moment()), (next: LegalClock) => ({
          follow: [lineJob(lineOf(next, 'opened', { actorId, actorName }))],
        })),
    });
    if (!isRefusal(made)) timers.arm(made);
    return made;
  };

  /** What has stopped stays as it is; what runs to the same moment already is there. */
  const openOne = async (caseOf: ClockCase, wanted: WantedClock, actor: Asker, reason: string) => {
    const old = legalClocks.get(idOf(caseOf.id, wanted));
    if (!old) return add(caseOf, wanted, actor);
    if (old.state === 'stopped' || (old.state === 'running' && isSameStart(old.start, wanted.start))) return old;
    const { start } = wanted;
    return change({ id: old.id, revision: null }, actor, {
      kind: old.state === 'running' ? 'moved' : 'reopened',
      note: reason,
      decide: (clock, at) => moved({ clock, start, occurredAt: caseOf.occurredAt ?? null, reason }, actor.person, at),
    });
  };

  return async (caseOf, wanted, actor, reason = '') => {
    const incident = handled(caseOf.id, actor);
    if (isRefusal(incident)) return incident;
    for (const one of wanted) {
      const made = await openOne(caseOf, one, actor, reason);
      if (isRefusal(made)) return made;
    }
    return of(caseOf.id);
  };
}

function withdrawing({ of, handled }: ClockPages, { change }: Changer): Clocks['withdraw'] {
  return async (caseId, { subject, steps }, reason, actor) => {
    const incident = handled(caseId, actor);
    if (isRefusal(incident)) return incident;
    const isMeant = (clock: LegalClock) =>
      steps.includes(clock.step) &&
      (clock.state === 'running' || clock.state === 'waiting') &&
      (subject === undefined || (clock.subject.kind === subject.kind && clock.subject.id === subject.id));
    for (const { id } of of(caseId).filter(isMeant)) {
      const made = await change({ id, revision: null }, actor, {
        kind: 'withdrawn',
        note: reason,
        decide: (clock) => withdrawn(clock, reason),
      });
      if (isRefusal(made)) return made;
    }
    return of(caseId);
  };
}

type Begun = (
  clock: LegalClock,
  wanted: WantedClock | undefined,
  actor: Asker,
  at: ClockMoment,
) => readonly LegalClock[];

/** The clock that begins where another stops, unless it is there already. */
function beginning({ lists: { legalClocks } }: Ports, { idOf }: Changer): Begun {
  return (clock, wanted, actor, at) => {
    if (!wanted || legalClocks.get(idOf(clock.caseId, wanted))) return [];
    const next = opened({ id: clock.caseId, number: clock.caseNumber }, wanted, actor.person, at);
    if (isRefusal(next)) return [];
    const stamp = { revision: 1, changedBy: actor.person.name, changedAt: at.now, changeId: clock.changeId };
    return [{ ...next, id: idOf(clock.caseId, wanted), ...stamp }];
  };
}

const stopping = (
  { of }: ClockPages,
  asked: Parameters<Clocks['stop']>[1],
  actor: Asker,
  begun: Begun,
): ClockChange => ({
  kind: asked.override === '' ? 'stopped' : 'overridden',
  note: asked.override === '' ? asked.portalId : asked.override,
  decide: (clock, { now }) => stopped({ clock, asked, others: of(clock.caseId), person: actor.person, now }),
  begins: (next, at) => begun(next, followsOn(next, asked), actor, at),
});

export const explaining = (why: string, { person }: Asker): ClockChange => ({
  kind: 'lateExplained',
  note: why,
  decide: (clock, { now }) => lateExplained(clock, why, person.name, now),
});

export function clockChanges(ports: Ports, pages: ClockPages, timers: Timers): ClockChanges {
  const changes = changer(ports, pages, timers);
  const { change, moment, idOf } = changes;
  const begun = beginning(ports, changes);
  return {
    of: pages.of,
    change,
    moment,
    idOf,
    open: opening(ports, pages, timers, changes),
    withdraw: withdrawing(pages, changes),
    async stop(id, asked, actor) {
      const clock = pages.found(id, actor);
      if (isRefusal(clock)) return clock;
      return change({ id, revision: asked.revision ?? null }, actor, stopping(pages, asked, actor, begun));
    },
    async explain(id, why, actor) {
      const clock = pages.found(id, actor);
      if (isRefusal(clock) || clock.late === null || clock.late.why === why) return clock;
      return change({ id, revision: null }, actor, explaining(why, actor));
    },
  };
}
