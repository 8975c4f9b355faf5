/** What has been used of each key within a sliding window of real time. */
export interface Meter {
  add(key: string, amount: number): void;
  used(key: string): number;
  /** Whole seconds until the oldest use falls out of the window; at least 1. */
  reset(key: string): number;
  clear(): void;
}

interface Slot {
  readonly until: number;
  amount: number;
}

// Uses are gathered in slots, so that a day of traffic costs as little as a minute.
const SLOTS = 60;

/** @param span milliseconds */
export function openMeter(span: number, now: () => number = Date.now): Meter {
  const slots = new Map<string, Slot[]>();
  const live = (key: string): Slot[] => {
    const own = slots.get(key) ?? [];
    while (own[0] && own[0].until <= now()) own.shift();
    slots.set(key, own);
    return own;
  };
  return {
    add(key, amount) {
      const own = live(key);
      const last = own.at(-1);
      if (last && last.until - span > now() - span / SLOTS) last.amount += amount;
      else own.push({ until: now() + span, amount });
    },
    used: (key) => live(key).reduce((sum, slot) => sum + slot.amount, 0),
    reset: (key) => Math.max(1, Math.ceil(((live(key)[0]?.until ?? now()) - now()) / 1000)),
    clear: () => slots.clear(),
  };
}
