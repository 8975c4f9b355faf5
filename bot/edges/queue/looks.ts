// Looks again and again: at once when something may be there, otherwise after a rest that grows while nothing is.

/** `busy`: nothing could be taken now; `fault`: nobody could be asked. */
export type Look = 'found' | 'nothing' | 'busy' | 'fault';

export interface Looks {
  start(): void;
  /** At once, or right after the look that is under way. */
  now(): void;
  /** The same, and the rests are short again. */
  poke(): void;
  /** Looks no more, and waits for the look that is under way. */
  stop(): Promise<void>;
}

/** @param look never rejects @param rests milliseconds between two looks, the shortest and the longest */
export function looks(look: () => Promise<Look>, [shortest, longest]: readonly [number, number]): Looks {
  let isOn = false;
  let isPoked = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let rest = shortest;
  const restAfter: Readonly<Record<Look, () => number>> = {
    found: () => shortest,
    nothing: () => Math.min(rest * 2, longest),
    busy: () => rest,
    fault: () => longest,
  };

  const once = async () => {
    isPoked = false;
    rest = restAfter[await look()]();
    looking = undefined;
    if (isOn && isPoked) now();
    else if (isOn) timer = setTimeout(now, rest);
  };
  const now = () => {
    isPoked = true;
    if (!isOn || looking) return;
    clearTimeout(timer);
    looking = once();
  };
  return {
    start() {
      isOn = true;
      now();
    },
    now,
    poke() {
      rest = shortest;
      now();
    },
    async stop() {
      isOn = false;
      clearTimeout(timer);
      await looking;
    },
  };
}
