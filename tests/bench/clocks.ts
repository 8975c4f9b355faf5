// Figures of the legal clocks over a year: two processes on one list, restarts, a day's stop, both changes of the clock, and a clock put back.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { instantAt } from '../../bot/blocks/instant.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { CLOCK_STEPS, type LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import { timeOf } from '../../bot/capabilities/legal-clock/rules.ts';
import { dice } from '../builders/dice.ts';
import { aHolding, anIncident, annaKarin, as, erik, helena } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { type ClockProcess, type Shared, startClockProcess } from './clock-process.ts';
import { row, say } from './figures.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BEGIN = Date.parse('2026-09-01T06:00:00Z');
const YEAR_MS = 365 * DAY_MS;
const RESTARTS = 200;
const PROCESSES = 2;
/** In the hours since the year began. */
const STOPPED = { from: BEGIN + 115 * DAY_MS, until: BEGIN + 116 * DAY_MS };
const PUT_BACK = BEGIN + 200 * DAY_MS;
export const CASE = 'case-of-the-clocks';
const STEPS = CLOCK_STEPS.filter((step) => !['partialReport', 'insurance', 'contract'].includes(step));

interface Happening {
  readonly at: number;
  readonly kind: 'open' | 'stop' | 'acknowledge' | 'restart' | 'sleep' | 'wake' | 'putBack';
  readonly clock: number;
}

/** What happens in the year, in order: the same every time. */
function yearOf(count: number): readonly Happening[] {
  const chance = dice(7);
  const opened = Array.from({ length: count }, (_, clock): readonly Happening[] => {
    const at = BEGIN + Math.floor(chance() * (YEAR_MS - 40 * DAY_MS));
    const stop: Happening = { at: at + Math.floor(chance() * 80 * HOUR_MS), kind: 'stop', clock };
    const acknowledge: Happening = { at: at + Math.floor(chance() * 80 * HOUR_MS), kind: 'acknowledge', clock };
    return [{ at, kind: 'open', clock }, ...(clock % 2 === 0 ? [stop] : []), ...(clock % 3 === 0 ? [acknowledge] : [])];
  });
  const restarts = Array.from({ length: RESTARTS }, (_, place): Happening => {
    return { at: BEGIN + Math.floor(((place + chance()) / RESTARTS) * YEAR_MS), kind: 'restart', clock: place };
  });
  const rest: readonly Happening[] = [
    { at: STOPPED.from, kind: 'sleep', clock: 0 },
    { at: STOPPED.until, kind: 'wake', clock: 0 },
    { at: PUT_BACK, kind: 'putBack', clock: 0 },
  ];
  return [...opened.flat(), ...restarts, ...rest].toSorted((a, b) => a.at - b.at);
}

export const ASKER = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;

export function sharedBy(): Shared {
  const { ports } = memory({
    people: [erik, annaKarin, helena],
    records: new Map([
      ['incidents', [anIncident({ id: CASE })]],
      [
        'roles',
        [
          aHolding({ id: 'a', role: 'coordinator', holder: erik.id, deputy: annaKarin.id }),
          aHolding({ id: 'b', role: 'chiefExecutive', holder: helena.id, deputy: null }),
        ],
      ],
    ]),
  });
  return { rows: new Map(), written: [], letters: new Map(), ports, now: BEGIN };
}

/** Both processes, their folders, and the time that drives them. */
export function machines(shared: Shared, root: string) {
  const folders = Array.from({ length: PROCESSES }, (_, place) => path.join(root, String(place)));
  for (const folder of folders) mkdirSync(folder);
  const running: (ClockProcess | undefined)[] = folders.map((folder) => startClockProcess(folder, shared));
  const all = () => running.filter((one) => one !== undefined);
  /** Until nothing is due or under way; what waits a moment gets it. */
  const settle = async () => {
    for (let quiet = 0; all().some((one) => one.waiting() > 0); quiet += 1) {
      for (let rest = 0; rest < 6; rest += 1) await turn();
      if (quiet > 2) shared.now += 100;
      for (const one of all()) one.poke();
    }
  };
  return {
    all,
    settle,
    async tick() {
      for (const one of all()) one.tick();
      await settle();
    },
    next: () => Math.min(Number.POSITIVE_INFINITY, ...all().map((one) => one.next())),
    async stop(place: number) {
      const one = running[place];
      running[place] = undefined;
      await one?.stop();
    },
    start(place: number) {
      running[place] ??= startClockProcess(folders[place] ?? '', shared);
    },
  };
}

type Machines = ReturnType<typeof machines>;

async function happen(
  { kind, clock }: Happening,
  { all, stop, start }: Machines,
  shared: Shared,
  ids: Map<number, string>,
) {
  const places = Array.from({ length: PROCESSES }, (_, place) => place);
  const [by] = all();
  if (kind === 'restart') {
    await stop(clock % PROCESSES);
    return start(clock % PROCESSES);
  }
  if (kind === 'sleep') {
    await Promise.all(places.map(stop));
    return;
  }
  if (kind === 'wake') return places.forEach(start);
  if (kind === 'putBack') shared.now -= HOUR_MS;
  if (!by) return;
  const id = ids.get(clock) ?? '';
  if (kind === 'open') {
    const step = STEPS[clock % STEPS.length] ?? 'earlyWarning';
    const start = { kind: 'aware', at: instantAt(shared.now) } as const;
    const subject = { kind: 'municipality', id: `m-${clock}`, name: 'Kommunen' } as const;
    const opened = await by.legalClock.clocks.open(
      { id: CASE, number: '2026-0001' },
      [{ subject, step, start }],
      ASKER,
    );
    if (isRefusal(opened)) throw new Error(opened.refused);
    ids.set(clock, opened.find((one) => one.subject.id === subject.id)?.id ?? '');
  }
  if (kind === 'stop' && shared.rows.get(id)?.state === 'running') {
    const at = instantAt(shared.now);
    const asked = {
      portalId: `CP-${clock}`,
      receipt: 'x',
      at,
      reportId: null,
      override: '',
      lateWhy: 'x',
      isComplete: true,
    };
    await by.legalClock.clocks.stop(id, asked, ASKER);
  }
  const warning = shared.rows.get(id)?.warnings.at(-1);
  if (kind === 'acknowledge' && warning)
    await by.legalClock.actions['legalClock.acknowledge']({ id, step: warning.step, due: warning.due }, ASKER);
}

interface Sum {
  steps: number;
  missed: number;
  doubled: number;
  latest: number;
  lateAfterStop: number;
}

const isAsleep = (at: string) => Date.parse(at) >= STOPPED.from && Date.parse(at) <= STOPPED.until;

/** Each step that had come while its clock ran: once on the clock, and in one letter to each who was told. */
function counted(clock: LegalClock, { letters, now }: Shared, sum: Sum): void {
  const until = clock.stop === null ? now : Date.parse(clock.stop.recordedAt);
  for (const step of ['half', 'threeQuarters', 'ninety', 'due', 'hourLate'] as const) {
    const at = timeOf(clock, step);
    const fired = clock.warnings.filter((one) => one.step === step && one.due === clock.due);
    if (Date.parse(at) < until - 60_000) {
      sum.steps += 1;
      if (fired.length === 0) sum.missed += 1;
    }
    sum.doubled += Math.max(0, fired.length - 1);
    for (const { told, isJoined, due, firedAt } of fired) {
      const late = Date.parse(firedAt) - Date.parse(at);
      if (isAsleep(at)) sum.lateAfterStop += 1;
      else sum.latest = Math.max(sum.latest, late);
      const sent = told.map(({ person }) => letters.get(`${clock.id}/${due}/${step}/${person}`) ?? 0);
      if (!isJoined && clock.stop === null && sent.includes(0)) sum.missed += 1;
      sum.doubled += sent.filter((times) => times > 1).length;
    }
  }
}

export async function clocks(count: number): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'varna-clocks-'));
  const shared = sharedBy();
  const both = machines(shared, root);
  const ids = new Map<number, string>();
  try {
    for (const happening of yearOf(count)) {
      for (let next = both.next(); next < happening.at; next = both.next()) {
        shared.now = Math.max(shared.now, next);
        await both.tick();
      }
      shared.now = happening.kind === 'putBack' ? shared.now : Math.max(shared.now, happening.at);
      await happen(happening, both, shared, ids);
      await both.tick();
    }
    shared.now = BEGIN + YEAR_MS;
    await both.tick();
  } finally {
    await Promise.all([0, 1].map(both.stop));
    rmSync(root, { recursive: true, force: true });
  }
  const sum: Sum = { steps: 0, missed: 0, doubled: 0, latest: 0, lateAfterStop: 0 };
  for (const clock of shared.rows.values()) counted(clock, shared, sum);
  say(
    `${count} legal clocks over a year: ${PROCESSES} processes, ${RESTARTS} restarts, a day's stop, a clock put back an hour`,
  );
  row('steps that came', sum.steps);
  row('missed', sum.missed);
  row('doubled', sum.doubled);
  row('largest lateness while running, seconds', (sum.latest / 1_000).toFixed(1));
  row('steps that came on waking, said to be late', sum.lateAfterStop);
  row('letters', shared.letters.size);
}
