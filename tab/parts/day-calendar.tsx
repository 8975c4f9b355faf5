// The calendar of a day field: fetched when it is first opened.
import { Calendar, DayOfWeek, FirstWeekOfYear } from '@fluentui/react-calendar-compat';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Day, isDay } from '../../bot/blocks/instant.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { useAnswer } from '../api/queries.ts';
import { useLanguage, useText } from '../shell/session.tsx';
import { calendarText } from './calendar-text.ts';

const useStyles = makeStyles({
  calendar: { '@media (max-width: 400px)': { '& table': { width: '100%' } } },
});

const two = (number: number): string => String(number).padStart(2, '0');
const dayOfDate = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function dateOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

interface DayCalendarProps {
  readonly day: Day | null;
  readonly today: Day;
  readonly earliest: Day;
  readonly latest: Day;
  readonly choose: (day: Day) => void;
  /** Escape: the calendar keeps it from whatever it stands in. */
  readonly leave: () => void;
}

/** What is marked is asked for as a month is drawn, and a calendar that is drawn anew forgets its month and the keyboard. */
export default function DayCalendar(props: DayCalendarProps) {
  const { day, today, earliest, latest } = props;
  const known = day !== null && day >= earliest && day <= latest ? day : null;
  const [shown, setShown] = useState(Number((known ?? today).slice(0, 4)));
  const red = useRedDays(shown);
  return red ? <Drawn {...props} day={known} red={red} turn={setShown} /> : <Spinner size="small" />;
}

interface DrawnProps extends DayCalendarProps {
  readonly red: ReadonlySet<string>;
  /** To another year. */
  readonly turn: (year: number) => void;
}

function Drawn({ day, today, earliest, latest, choose, leave, red, turn }: DrawnProps) {
  const styles = useStyles();
  const text = useText(calendarText);
  const language = useLanguage();
  const place = useRef<{ focus(): void } | null>(null);
  useEffect(() => place.current?.focus(), []);
  const whole = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'full' });
  return (
    <Calendar
      className={styles.calendar}
      componentRef={place}
      value={dateOf(day ?? today)}
      today={dateOf(today)}
      minDate={dateOf(earliest)}
      maxDate={dateOf(latest)}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers
      showMonthPickerAsOverlay
      strings={{
        months: text.months,
        shortMonths: text.shortMonths,
        days: text.days,
        shortDays: text.shortDays,
        goToToday: text.goToToday,
        prevMonthAriaLabel: text.previousMonth,
        nextMonthAriaLabel: text.nextMonth,
        prevYearAriaLabel: text.previousYear,
        nextYearAriaLabel: text.nextYear,
        prevYearRangeAriaLabel: text.earlierYears,
        nextYearRangeAriaLabel: text.laterYears,
        monthPickerHeaderAriaLabel: text.chooseYear,
        yearPickerHeaderAriaLabel: text.chooseMonth,
        weekNumberFormatString: text.week,
        selectedDateFormatString: text.chosen,
        todayDateFormatString: text.today,
        dayMarkedAriaLabel: text.red,
      }}
      dateTimeFormatter={{
        formatDay: (date) => String(date.getDate()),
        formatMonth: (date) => text.months[date.getMonth()] ?? '',
        formatYear: (date) => String(date.getFullYear()),
        formatMonthDayYear: (date) => whole.format(date),
        formatMonthYear: (date) => `${text.months[date.getMonth()] ?? ''} ${date.getFullYear()}`,
      }}
      calendarDayProps={{
        // Given here, `onNavigateDate` would stand in the place of the calendar’s own: which year is shown is told by its cells. As every ref it is called with nothing when the cell goes; the type does not say so.
        customDayCellRef(cell: HTMLElement | null, date) {
          if (!cell) return;
          if (date.getDate() === 15) turn(date.getFullYear());
          const isRed = date.getDay() === 0 || red.has(dayOfDate(date));
          if (isRed) cell.style.color = tokens.colorStatusDangerForeground1;
          if (red.has(dayOfDate(date))) cell.title = text.red;
        },
        getMarkedDays: (first, last) => datesBetween(first, last).filter((date) => red.has(dayOfDate(date))),
      }}
      onDismiss={leave}
      onSelectDate={(date) => {
        const chosen = dayOfDate(date);
        if (isDay(chosen)) choose(chosen);
      }}
    />
  );
}

function datesBetween(first: Date, last: Date): Date[] {
  const dates: Date[] = [];
  for (let date = first; date <= last; date = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1))
    dates.push(date);
  return dates;
}

/** Holidays, their eves, and what the municipality keeps closed: of the year and of those beside it. Null until they have come for the first time. */
function useRedDays(year: number): ReadonlySet<string> | null {
  const answers = [
    useAnswer('organisation.redDays', { year: year - 1 }),
    useAnswer('organisation.redDays', { year }),
    useAnswer('organisation.redDays', { year: year + 1 }),
  ];
  const [isReady, setReady] = useState(false);
  if (!isReady && answers.every(({ data, error }) => data !== undefined || error !== null)) setReady(true);
  if (!isReady) return null;
  return new Set<string>(answers.flatMap(({ data }) => (data === undefined || isRefusal(data) ? [] : data)));
}
