// The plan over time: a table with a column for each month, so that it reads without seeing the bars.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Day, daysBetween, formatDay, formatNumber, monthOfDay } from '../../../bot/blocks/instant.ts';
import type { MeasureRow } from '../../../bot/capabilities/measure/model.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { monthsShown, shareOf } from './months.ts';
import { type ListProps, Pages } from './rows.tsx';
import { measurePageText } from './text.ts';
import { TimeList } from './timeline-list.tsx';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', minWidth: '1060px', width: '100%', tableLayout: 'fixed' },
  first: {
    width: '250px',
    textAlign: 'left',
    padding: '8px',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { width: '170px' },
  },
  month: {
    position: 'relative',
    padding: '6px 2px',
    borderLeft: LINE,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  row: { borderTop: LINE },
  hint: { margin: '0 0 12px', maxWidth: '70ch' },
  bar: {
    position: 'absolute',
    top: '9px',
    height: '10px',
    backgroundColor: tokens.colorBrandBackground,
  },
  late: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedForeground1} 0 6px, transparent 6px 9px)`,
    backgroundColor: tokens.colorPaletteRedBackground2,
  },
  now: { position: 'absolute', top: 0, bottom: 0, width: '2px', backgroundColor: tokens.colorNeutralStrokeAccessible },
  told: {
    display: 'block',
    position: 'relative',
    marginTop: '18px',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  toldLate: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  files: { marginTop: '12px' },
  owner: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function TimeTable({ list, view, change, files }: ListProps & { readonly files: ReactNode }) {
  const narrow = useNarrow();
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(measurePageText).time;
  const { today } = list;
  const rows = list.rows.filter(({ state }) => state === 'open');
  const months = monthsShown(rows, today);
  const name = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'short', year: '2-digit' });
  if (rows.length === 0) return <Panel title={text.title}>{text.none}</Panel>;
  if (narrow)
    return (
      <Panel title={text.title}>
        <TimeList rows={rows} today={today} />
        <Pages list={list} view={view} change={change} />
        {files}
      </Panel>
    );
  return (
    <Panel title={text.title}>
      <p className={styles.hint}>{text.hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={text.scroll}>
        <table className={styles.table} aria-label={text.title}>
          <thead>
            <tr>
              <th scope="col" className={styles.first}>
                {text.measure}
              </th>
              {months.map((month) => (
                <th key={month} scope="col" className={styles.month}>
                  {name.format(new Date(`${month}-15T12:00:00Z`))}
                  {month === monthOfDay(today) && <span className={styles.owner}>{text.today}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={styles.row}>
                <th scope="row" className={styles.first}>
                  <TextLink to={measurePath(row.id)}>
                    {row.number} {row.title}
                  </TextLink>
                  <span className={styles.owner}>{row.ownerName}</span>
                </th>
                {months.map((month) => (
                  <Month key={month} month={month} months={months} row={row} today={today} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pages list={list} view={view} change={change} />
      <div className={styles.files}>{files}</div>
    </Panel>
  );
}

interface MonthProps {
  readonly month: string;
  readonly months: readonly string[];
  readonly row: MeasureRow;
  readonly today: Day;
}

function Month({ month, months, row: { due, isLate }, today }: MonthProps) {
  const styles = useStyles();
  const [from, to] = isLate ? [due, today] : [today, due];
  const left = shareOf(from, month);
  const right = shareOf(to, month);
  const words = useWords(due, isLate, today, month, months);
  return (
    <td className={styles.month}>
      {right > left && (
        <span
          className={mergeClasses(styles.bar, isLate && styles.late)}
          style={{ left: `${left * 100}%`, right: `${(1 - right) * 100}%` }}
        />
      )}
      {monthOfDay(today) === month && (
        <span className={styles.now} style={{ left: `${shareOf(today, month) * 100}%` }} />
      )}
      {words && <span className={mergeClasses(styles.told, isLate && styles.toldLate)}>{words}</span>}
    </td>
  );
}

/** The day in the month where it falls, in words; in the first or last column when it falls outside. */
function useWords(due: Day, isLate: boolean, today: Day, month: string, months: readonly string[]): string | null {
  const language = useLanguage();
  const text = useText(measurePageText).time;
  const own = monthOfDay(due);
  const isBefore = own < (months[0] ?? '') && month === months[0];
  const isAfter = own > (months.at(-1) ?? '') && month === months.at(-1);
  if (own !== month && !isBefore && !isAfter) return null;
  const days = daysBetween(due, today);
  const day = formatDay(due, language);
  const short = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { day: 'numeric', month: 'short' });
  const here = short.format(new Date(`${due}T12:00:00Z`));
  const told = isBefore ? text.before(day) : isAfter ? text.after(day) : here;
  return isLate ? `${told}: ${text.late(formatNumber(days, language), days === 1)}` : told;
}
