// Days and moments in a column: short, on one line, with the whole of it for whoever asks.
import { makeStyles } from '@fluentui/react-components';
import { type Day, formatDay, formatInstant, type Instant, shortDay, shortInstant } from '../../bot/blocks/instant.ts';
import { useToday } from '../api/today.ts';
import { useLanguage } from '../shell/session.tsx';

const useStyles = makeStyles({ line: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } });

export function ShortDay({ day }: { readonly day: Day }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <time dateTime={day} title={formatDay(day, language)} className={styles.line}>
      {shortDay(day, language, useToday())}
    </time>
  );
}

export function ShortMoment({ at }: { readonly at: Instant }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <time dateTime={at} title={formatInstant(at, language)} className={styles.line}>
      {shortInstant(at, language, useToday())}
    </time>
  );
}
