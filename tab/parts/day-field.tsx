import { Button, Input, makeStyles, Popover, PopoverSurface, Spinner } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { addDays, type Day, isDay, lastDayOf, monthOfDay } from '../../bot/blocks/instant.ts';
import { dayUnlikely, earliestDay, latestDay, unlikelyDay } from '../../bot/blocks/sensible-day.ts';
import { typedDay } from '../../bot/blocks/typed-day.ts';
import { useToday } from '../api/today.ts';
import { useLanguage, useText } from '../shell/session.tsx';
import { Field } from './field.tsx';
import { partText } from './text.ts';

const DayCalendar = lazy(() => import('./day-calendar.tsx'));

const useStyles = makeStyles({
  place: { marginBottom: '20px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  surface: { padding: '4px' },
  quick: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly required?: boolean;
  /** A last day: the usual ones are one press away. */
  readonly isDeadline?: boolean;
  /** Empty where no day is written yet. */
  readonly value: string;
  readonly change: (day: string) => void;
}

/** What is typed, the day that it is, and what is wrong with it once the field is left. */
function useTypedDay({ value, change }: Pick<DayFieldProps, 'value' | 'change'>, today: Day) {
  const language = useLanguage();
  const text = useText(partText).day;
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [left, setLeft] = useState(false);
  // Not the echo of what was typed here: the form was cleared, or filled in.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  const tell = (day: string) => {
    if (day === told) return;
    setTold(day);
    change(day);
  };
  const day = typedDay(typed, today);
  const unlikely = day && unlikelyDay(day, today);
  const fault = unlikely
    ? dayUnlikely[language](unlikely)
    : typed.trim() !== '' && day === null
      ? text.unreadable
      : null;
  return {
    typed,
    day,
    fault: left ? fault : null,
    type(words: string) {
      setTyped(words);
      setLeft(false);
      tell(isDay(words) ? words : '');
    },
    put(chosen: Day) {
      setTyped(chosen);
      tell(chosen);
    },
    /** What was written in another way now stands as the rest of the product writes it. */
    settle() {
      setLeft(true);
      if (day === null) return;
      setTyped(day);
      tell(day);
    },
  };
}

/** A day that is typed as one likes or chosen in a calendar; a slip in the year is said as soon as the field is left. */
export function DayField(props: DayFieldProps) {
  const { label, hint, error = null, required = false, isDeadline = false } = props;
  const styles = useStyles();
  const text = useText(partText).day;
  const today = useToday();
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const field = place?.querySelector('input');
  const [open, setOpen] = useState(false);
  const { typed, day, fault, type, put, settle } = useTypedDay(props, today);
  const close = () => {
    setOpen(false);
    field?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <div ref={setPlace} className={styles.place}>
      <Field label={label} hint={hint} error={fault ?? error} required={required} compact>
        <Input
          className={styles.input}
          value={typed}
          placeholder={text.form}
          autoComplete="off"
          maxLength={40}
          onChange={(_, { value }) => type(value)}
          onBlur={settle}
          onKeyDown={onKeyDown}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarRegular />}
              aria-label={text.calendar(label)}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          }
        />
      </Field>
      {isDeadline && <Quick today={today} put={put} />}
      <Popover
        open={open}
        trapFocus
        positioning={{ target: field?.parentElement ?? null, position: 'below', align: 'start' }}
        onOpenChange={(_, event) => !event.open && close()}
      >
        <PopoverSurface className={styles.surface} aria-label={text.calendar(label)}>
          <Suspense fallback={<Spinner size="small" />}>
            <DayCalendar
              day={day}
              today={today}
              earliest={earliestDay(today)}
              latest={latestDay(today)}
              leave={close}
              choose={(chosen) => {
                put(chosen);
                close();
              }}
            />
          </Suspense>
        </PopoverSurface>
      </Popover>
    </div>
  );
}

/** The end of this month, or of the next when this one is at its end. */
function monthEnd(today: Day): Day {
  const last = lastDayOf(monthOfDay(today));
  return last === today ? lastDayOf(monthOfDay(addDays(today, 1))) : last;
}

function Quick({ today, put }: { readonly today: Day; readonly put: (day: Day) => void }) {
  const styles = useStyles();
  const { quick } = useText(partText).day;
  const days = [
    [quick.twoWeeks, addDays(today, 14)],
    [quick.threeWeeks, addDays(today, 21)],
    [quick.monthEnd, monthEnd(today)],
  ] as const;
  return (
    <div className={styles.quick}>
      {days.map(([name, day]) => (
        <Button key={name} size="small" appearance="subtle" title={day} onClick={() => put(day)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
