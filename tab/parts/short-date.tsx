// Days and moments in a column: short, on one line, with the whole of it for whoever asks.
import { makeStyles, tokens } from '@fluentui/react-components';
import { type Day, formatDay, formatInstant, type Instant, shortDay, shortInstant } from '../../bot/blocks/instant.ts';
import { useToday } from '../api/today.ts';
import { useLanguage, useText } from '../shell/session.tsx';
import { partText } from './text.ts';

const useStyles = makeStyles({
  line: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

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

interface DueDayProps {
  readonly day: Day;
  readonly isLate: boolean;
}

/** A last day; that it has passed is said in words, the colour only helps. */
export function DueDay({ day, isLate }: DueDayProps) {
  const styles = useStyles();
  const { late } = useText(partText).day;
  if (!isLate) return <ShortDay day={day} />;
  return (
    <span className={styles.late}>
      <ShortDay day={day} /> {late}
    </span>
  );
}
