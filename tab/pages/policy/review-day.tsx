import { makeStyles, tokens } from '@fluentui/react-components';
import { type Day, formatDay, shortDay } from '../../../bot/blocks/instant.ts';
import { useToday } from '../../api/today.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  overdue: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  less: { color: tokens.colorNeutralForeground2 },
});

interface ReviewDayProps {
  readonly day: Day | null;
  /** In a column. */
  readonly isShort?: boolean;
}

/** When a document is to be looked over; that it is overdue is said in words. */
export function ReviewDay({ day, isShort = false }: ReviewDayProps) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const language = useLanguage();
  const today = useToday();
  if (day === null) return <span className={styles.less}>{text.noReview}</span>;
  const written = isShort ? shortDay(day, language, today) : formatDay(day, language);
  return day < today ? <span className={styles.overdue}>{text.overdue(written)}</span> : written;
}
