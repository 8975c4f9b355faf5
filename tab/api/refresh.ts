/** How often a question is asked again while its page is visible, in milliseconds. */
export const REFRESH_MS = {
  /** Cards are on their way to people, and somebody watches. */
  sending: 3_000,
  /** What colleagues change together. */
  together: 5_000,
  cases: 10_000,
  page: 15_000,
  frame: 30_000,
} as const;
