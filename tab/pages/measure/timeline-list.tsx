// The plan over time where there is no room for its months side by side: month after month, what is late first.
import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { type Day, daysBetween, formatNumber, monthOfDay } from '../../../bot/blocks/instant.ts';
import type { MeasureRow } from '../../../bot/capabilities/measure/model.ts';
import { ShortDay } from '../../parts/short-date.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';

const useStyles = makeStyles({
  month: { display: 'block', margin: '16px 0 4px', '&::first-letter': { textTransform: 'uppercase' } },
  list: {
    margin: 0,
    padding: '0 0 0 14px',
    listStyleType: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    hyphens: 'auto',
  },
  late: { borderLeftColor: tokens.colorPaletteRedForeground1 },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 0 } },
  when: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  whenLate: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  owner: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface TimeListProps {
  readonly rows: readonly MeasureRow[];
  readonly today: Day;
}

export function TimeList({ rows, today }: TimeListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(measurePageText).time;
  const name = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', year: 'numeric' });
  const late = rows.filter(({ isLate }) => isLate);
  const rest = rows.filter(({ isLate }) => !isLate);
  const months = [...new Set(rest.map(({ due }) => monthOfDay(due)))].toSorted();
  const parts = [
    ...(late.length > 0 ? [{ key: 'late', title: text.lateTitle, rows: late, isLate: true }] : []),
    ...months.map((key) => ({
      key,
      title: name.format(new Date(`${key}-15T12:00:00Z`)),
      rows: rest.filter(({ due }) => monthOfDay(due) === key),
      isLate: false,
    })),
  ];
  return parts.map((part) => (
    <section key={part.key} aria-label={part.title}>
      <Subtitle2 as="h3" className={styles.month}>
        {part.title}
      </Subtitle2>
      <ul className={mergeClasses(styles.list, part.isLate && styles.late)}>
        {part.rows
          .toSorted((a, b) => a.due.localeCompare(b.due))
          .map(({ id, number, title, ownerName, due, isLate }) => (
            <li key={id} className={styles.item}>
              <span className={mergeClasses(styles.when, isLate && styles.whenLate)}>
                <ShortDay day={due} />
                {isLate && `: ${lateBy(daysBetween(due, today))}`}
              </span>
              <TextLink to={measurePath(id)}>
                {number} {title}
              </TextLink>
              <span className={styles.owner}>{ownerName}</span>
            </li>
          ))}
      </ul>
    </section>
  ));

  function lateBy(days: number): string {
    return text.late(formatNumber(days, language), days === 1);
  }
}
