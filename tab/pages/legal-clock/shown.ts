/** What is fetched anew after a change of a clock. */
export const SHOWN = ['legalClock.ofCase', 'legalClock.running'] as const;
