// A moment as a Swedish clock shows it: a day and a time, which are one instant.
import { Input, makeStyles } from '@fluentui/react-components';
import { dayOf, type Instant, instantAt, isDay, isInstant } from '../../../bot/blocks/instant.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(96px, 1fr)', gap: '0 12px' },
});

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

export const clockOf = (at: Instant): string => CLOCK.format(new Date(at));

/** Summer or winter: the offset that gives back the same day and clock. An hour that a spring night leaves out is none. */
export function swedishInstant(day: string, clock: string): Instant | null {
  const time = /^(\d{1,2})[.:]?(\d{2})$/u.exec(clock.trim());
  if (!isDay(day) || !time) return null;
  const wanted = `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}`;
  const tries = ['+02:00', '+01:00'].map((offset) => Date.parse(`${day}T${wanted}:00${offset}`));
  const found = tries.filter((one) => !Number.isNaN(one)).map(instantAt);
  return found.find((at) => dayOf(at) === day && clockOf(at) === wanted) ?? null;
}

/** What is typed: the two fields as they are. */
export interface TypedMoment {
  readonly day: string;
  readonly clock: string;
}

/** Both empty is nothing; what is none is left as it was typed, for the rule to refuse. */
export const momentValue = ({ day, clock }: TypedMoment): string =>
  day === '' && clock.trim() === '' ? '' : (swedishInstant(day, clock) ?? `${day} ${clock}`);

export const typedMoment = (value: string): TypedMoment =>
  isInstant(value) ? { day: dayOf(value), clock: clockOf(value) } : { day: '', clock: '' };

interface MomentFieldProps extends TypedMoment {
  readonly label: string;
  readonly clockLabel?: string;
  readonly error?: string | null;
  readonly change: (moment: TypedMoment) => void;
}

export function MomentField({ label, clockLabel, day, clock, error = null, change }: MomentFieldProps) {
  const styles = useStyles();
  const { edit } = useText(reportPageText);
  return (
    <div className={styles.both}>
      <DayField label={label} value={day} error={error} change={(next) => change({ day: next, clock })} />
      <Field label={clockLabel ?? edit.clock} hint={edit.clockHint}>
        <Input
          value={clock}
          maxLength={5}
          inputMode="numeric"
          onChange={(_, typed) => change({ day, clock: typed.value })}
        />
      </Field>
    </div>
  );
}
