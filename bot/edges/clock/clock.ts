// When to look: it follows others' changes at a steady pace, or at once when told of one, and tidies up. It decides nothing.
import type { Log } from '../../ports.ts';

export interface Schedule {
  readonly name: string;
  /** Milliseconds from one time to the next, asked anew after each. */
  every(): number;
  /** Sooner than that: after a failure, and once more after being told, since what is told may not be readable yet. */
  readonly again: number;
  run(): Promise<void>;
}

/** A schedule that did not succeed the last time. */
export interface Failing {
  readonly name: string;
  /** When it first failed, in a row. */
  readonly since: number;
  readonly error: unknown;
}

export interface Schedules {
  start(): void;
  failing(): readonly Failing[];
  /** There is something to do: at once, or once more when it is under way; however often it is called, at most each second. */
  soon(name: string): void;
  /** Takes up nothing new and waits a moment for what is under way. */
  stop(): Promise<void>;
}

const LONGEST_BACK_OFF_MS = 60_000;
const APART_MS = 1_000;
/** Milliseconds after which it is worth telling how long it took. */
const LONG_MS = 50;
const PATIENCE_MS = 2_000;

interface Steady {
  start(): void;
  failing(): Failing | undefined;
  soon(): void;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** One schedule, never twice at once; what fails is tried again later and later, up to a minute. */
function steady(schedule: Schedule, log: Log): Steady {
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> | undefined;
  let state: 'new' | 'going' | 'stopped' = 'new';
  let began = Number.NEGATIVE_INFINITY;
  let told = false;
  let failures = 0;
  let failing: Failing | undefined;

  const startTimer = (after: number) => {
    clearTimeout(timer);
    if (state !== 'going') return;
    timer = setTimeout(() => {
      under = once().finally(next);
    }, after);
  };
  const untilApart = () => Math.max(0, began + APART_MS - Date.now());
  let pause = 0;
  const once = async () => {
    began = Date.now();
    const wasTold = told;
    told = false;
    try {
      await schedule.run();
      const milliseconds = Date.now() - began;
      if (milliseconds >= LONG_MS) log.info('schedule took long', { schedule: schedule.name, milliseconds });
      failures = 0;
      failing = undefined;
      pause = wasTold ? schedule.again : schedule.every();
    } catch (error) {
      if (failures === 0 && state === 'going') log.error(`schedule ${schedule.name} failed`, error);
      pause = Math.min(LONGEST_BACK_OFF_MS, Math.max(APART_MS, schedule.again) * 2 ** Math.min(failures, 5));
      failures += 1;
      failing = { name: schedule.name, since: failing?.since ?? began, error };
    }
  };
  const next = () => {
    under = undefined;
    startTimer(told ? untilApart() : pause);
  };
  return {
    start() {
      state = 'going';
      startTimer(told ? 0 : schedule.every());
    },
    failing: () => failing,
    soon() {
      told = true;
      if (!under) startTimer(untilApart());
    },
    async stop() {
      state = 'stopped';
      clearTimeout(timer);
      await under;
    },
  };
}

export function schedules(all: readonly Schedule[], log: Log): Schedules {
  const byName = new Map(all.map((schedule) => [schedule.name, steady(schedule, log)]));
  return {
    start() {
      for (const one of byName.values()) one.start();
    },
    failing: () => [...byName.values()].flatMap((one) => one.failing() ?? []),
    soon: (name) => byName.get(name)?.soon(),
    async stop() {
      const under = Promise.all([...byName.values()].map((one) => one.stop()));
      let limit: NodeJS.Timeout | undefined;
      const moment = new Promise<void>((resolve) => {
        limit = setTimeout(resolve, PATIENCE_MS);
      });
      await Promise.race([under, moment]);
      clearTimeout(limit);
    },
  };
}
