// When the law says that something must be done: the rules as a table, and the last moment that each of them leaves.
import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf, type Instant, instantAt, toDay } from './instant.ts';

export const DEADLINES = ['earlyWarning', 'incidentReport', 'finalReport', 'breachNotification'] as const;
export type DeadlineName = (typeof DEADLINES)[number];

export interface DeadlineRule {
  /**
   * `elapsedHours`: as they pass, over nights, weekends and changes of the clock, and never moved. `calendarMonths`: to the
   * end of the day with the same number, or of the last day of a shorter month, moved past Sundays and holidays.
   */
  readonly counts: 'elapsedHours' | 'calendarMonths';
  readonly amount: number;
  /** What it rests on, as people cite it. */
  readonly law: string;
  /** A period that begins on these days goes by it; null = until further notice. */
  readonly validFrom: Day;
  readonly validUntil: Day | null;
}

const CYBER_ACT_IN_FORCE = toDay('2026-01-15');
const GDPR_IN_FORCE = toDay('2018-05-25');

/**
 * One row for each version of a rule. The cybersecurity act counts from when the municipality became aware of the incident
 * (2 kap. 5 and 6 §§) and from the incident report (2 kap. 8 §); where the incident goes on then, a status report is due
 * instead, and the month runs again from when it is handled. Months are counted by lag (1930:173) 1 §, and moved by its 2 §.
 * No authority says that its 2 § moves hours, and the acts want the report as soon as it can be made.
 */
export const DEADLINE_RULES: Readonly<Record<DeadlineName, readonly DeadlineRule[]>> = {
  earlyWarning: [
    {
      counts: 'elapsedHours',
      amount: 24,
      law: 'cybersäkerhetslagen (2025:1506) 2 kap. 5 §',
      validFrom: CYBER_ACT_IN_FORCE,
      validUntil: null,
    },
  ],
  incidentReport: [
    {
      counts: 'elapsedHours',
      amount: 72,
      law: 'cybersäkerhetslagen (2025:1506) 2 kap. 6 §',
      validFrom: CYBER_ACT_IN_FORCE,
      validUntil: null,
    },
  ],
  finalReport: [
    {
      counts: 'calendarMonths',
      amount: 1,
      law: 'cybersäkerhetslagen (2025:1506) 2 kap. 8 § och lagen (1930:173) om beräkning av lagstadgad tid 1 och 2 §§',
      validFrom: CYBER_ACT_IN_FORCE,
      validUntil: null,
    },
  ],
  breachNotification: [
    {
      counts: 'elapsedHours',
      amount: 72,
      law: 'dataskyddsförordningen (EU) 2016/679 artikel 33.1',
      validFrom: GDPR_IN_FORCE,
      validUntil: null,
    },
  ],
};

const ZONE = 'Europe/Stockholm';

/** The version that a period beginning then goes by; undefined before the first. */
export function ruleAt(rules: readonly DeadlineRule[], from: Instant): DeadlineRule | undefined {
  const day = dayOf(from);
  return rules.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil));
}

/** The end of the day so many months later, in Sweden, or of the first day after it that is no holiday. */
function monthsLater(from: Instant, months: number, isHoliday: (day: Day) => boolean): Instant {
  const begun = Temporal.Instant.from(from).toZonedDateTimeISO(ZONE).toPlainDate();
  let last = begun.add({ months });
  while (isHoliday(toDay(last.toString()))) last = last.add({ days: 1 });
  return instantAt(last.add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds - 1);
}

/**
 * The last moment in time: what happens after it is late, and its day is the last day.
 * @param isHoliday Saturdays, Sundays, public holidays and the three eves of lag (1930:173) 2 §, and no day of the municipality's own
 */
export function deadline(from: Instant, { counts, amount }: DeadlineRule, isHoliday: (day: Day) => boolean): Instant {
  if (counts === 'calendarMonths') return monthsLater(from, amount, isHoliday);
  return instantAt(Temporal.Instant.from(from).add({ hours: amount }).epochMilliseconds);
}
