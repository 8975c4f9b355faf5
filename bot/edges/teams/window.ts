// Limits of the form "so many in so long", and when one more request fits them.
export interface Window {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

/** A place is free a little later than the limit says. */
export const MARGIN = 5;

/**
 * @param times when the requests before arrived, the earliest first; some may lie a little ahead
 * @param ahead how many others go first
 */
export function earliest(times: readonly number[], windows: readonly Window[], now: number, ahead = 0): number {
  const all = [...times];
  let moment = now;
  for (let place = 0; place <= ahead; place += 1) {
    for (const { most, within } of windows) {
      const oldest = all[all.length - most];
      if (oldest !== undefined) moment = Math.max(moment, oldest + within + MARGIN);
    }
    all.push(Math.max(moment, all.at(-1) ?? moment));
  }
  return moment;
}

/** The part of a limit that one of so many processes keeps to. At least one: then seldom, so that the sum holds over time. */
export const partOf = (windows: readonly Window[], processes: number): readonly Window[] =>
  windows.map(({ most, within }) => {
    const part = Math.max(1, Math.floor(most / processes));
    return { most: part, within: Math.max(within, (within * part * processes) / most) };
  });

/** Which of the processes that share a limit: the one that has the people, one that only works on the queue, or any. */
export type Part = 'all' | 'worker' | 'any';

/**
 * The same for the limits of one thread, which several seldom write to: workers send a person a card or two, all else comes
 * from the process that has the people, so it has what the workers leave.
 */
export function threadPartOf(windows: readonly Window[], processes: number, part: Part): readonly Window[] {
  if (part === 'any' || processes === 1) return partOf(windows, processes);
  const workers = partOf(windows, 2 * processes);
  if (part === 'worker') return workers;
  return windows.map(({ most, within }, place) => {
    const left = most - (processes - 1) * (workers[place]?.most ?? 1);
    return left > 0 ? { most: left, within } : { most: 1, within: (within * processes) / most };
  });
}
