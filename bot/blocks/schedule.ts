/** What a capability looks after again and again, each by itself: one that fails silences no other. */
export interface Schedule {
  /** Its own, after what it is for: `reminders/measure`. The page for operations shows what it is for. */
  readonly name: `reminders/${string}`;
  readonly everyMs: number;
  run(): void;
}

export const MINUTE_MS = 60_000;
