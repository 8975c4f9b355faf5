// How far each unit has come, and what a reminder would come to now.

export interface UnitLine {
  readonly unit: string;
  readonly audience: number;
  readonly acknowledged: number;
  /** Of those who are still asked, how many are past their day. */
  readonly late: number;
}

/** What it would come to, if those who have not answered were reminded now. */
export interface Reminder {
  /** Who has had a card today is not among them. */
  readonly people: number;
  /** Nobody is disturbed now. */
  readonly isQuiet: boolean;
}
