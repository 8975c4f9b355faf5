// The last moment that a period leaves, and which version of a rule it goes by. The rules themselves stand with the legal clocks.
import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf, type Instant, instantAt, toDay } from './instant.ts';

/**
 * `elapsedHours`: as they pass, over nights, weekends and changes of the clock, and never moved. `calendarMonths`: to the end
 * of the day with the same number, or of the last day of a shorter month, moved past Sundays and holidays by lag (1930:173)
 * 1 and 2 §§. `calendarWeeks`: to the end of the same weekday, and never moved. `ownDate`: the last moment is given.
 */
export const COUNTS = ['elapsedHours', 'calendarMonths', 'calendarWeeks', 'ownDate'] as const;

export interface Period {
  readonly counts: (typeof COUNTS)[number];
  readonly amount: number;
}

/** When a version of a rule counts: a period that begins on these days goes by it; null = until further notice. */
export interface Validity {
  readonly validFrom: Day;
  readonly validUntil: Day | null;
}

const ZONE = 'Europe/Stockholm';

/** The version that a period beginning then goes by, the latest first where two do; undefined before the first. */
export function ruleAt<Rule extends Validity>(rules: readonly Rule[], from: Instant): Rule | undefined {
  const day = dayOf(from);
  return rules
    .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
}

/** The end of that day in Sweden, or of the first day after it that is no holiday. */
function endOf(day: Temporal.PlainDate, isHoliday: (day: Day) => boolean): Instant {
  let last = day;
  while (isHoliday(toDay(last.toString()))) last = last.add({ days: 1 });
  return instantAt(last.add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds - 1);
}

/**
 * The last moment in time: what happens after it is late, and its day is the last day.
 * @param isHoliday Saturdays, Sundays, public holidays and the three eves of lag (1930:173) 2 §, and no day of the municipality's own
 */
export function deadline(from: Instant, { counts, amount }: Period, isHoliday: (day: Day) => boolean): Instant {
  const begun = Temporal.Instant.from(from);
  const day = () => begun.toZonedDateTimeISO(ZONE).toPlainDate();
  switch (counts) {
    case 'elapsedHours':
      return instantAt(begun.add({ hours: amount }).epochMilliseconds);
    case 'calendarMonths':
      return endOf(day().add({ months: amount }), isHoliday);
    case 'calendarWeeks':
      return endOf(day().add({ weeks: amount }), () => false);
    case 'ownDate':
      return from;
  }
}
