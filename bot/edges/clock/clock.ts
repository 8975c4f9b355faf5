// When to look: it follows others' changes at a steady pace and tidies up. It decides nothing.
import type { Log } from '../../ports.ts';

export interface Chore {
  readonly name: string;
  readonly every: number;
  run(): Promise<void>;
}

export interface Chores {
  stop(): void;
}

const LONGEST_BACK_OFF = 60_000;

/** Each chore alone, never two of the same at once; what fails is tried again later and later, up to a minute. */
export function chores(all: readonly Chore[], log: Log): Chores {
  const timers = new Set<NodeJS.Timeout>();
  let going = true;
  const schedule = (chore: Chore, after: number, failures: number) => {
    if (!going) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void once(chore, failures);
    }, after);
    timers.add(timer);
  };
  const once = async (chore: Chore, failures: number) => {
    try {
      await chore.run();
      schedule(chore, chore.every, 0);
    } catch (error) {
      if (failures === 0) log.error(`chore ${chore.name} failed`, error);
      schedule(
        chore,
        Math.min(LONGEST_BACK_OFF, Math.max(1_000, chore.every) * 2 ** Math.min(failures, 5)),
        failures + 1,
      );
    }
  };
  for (const chore of all) schedule(chore, chore.every, 0);
  return {
    stop() {
      going = false;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
