// Bars beneath each other, each with its name, its number and what it leads to.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Series } from './legend.tsx';
import { Drawing, Stack, sumOf } from './stack.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'flex', height: '14px', marginTop: '2px' },
  part: { boxSizing: 'border-box', minWidth: '3px' },
});

export interface BarRow {
  readonly key: string;
  /** Its name, or a link to its rows. */
  readonly name: ReactNode;
  /** What the bar says, in words. */
  readonly words: string;
  /** In the order of the series. */
  readonly values: readonly number[];
  /** What is shown beneath it: names behind a number, say. */
  readonly behind?: ReactNode;
}

interface BarsProps {
  readonly label: string;
  readonly series: readonly Series[];
  readonly rows: readonly BarRow[];
  /** The longest there may be; by default that of the longest bar. */
  readonly most?: number;
}

export function Bars({ label, series, rows, most = Math.max(1, ...rows.map(sumOf)) }: BarsProps) {
  const styles = useStyles();
  return (
    <Drawing series={series}>
      <ul className={styles.list} aria-label={label}>
        {rows.map(({ key, name, words, values, behind }) => (
          <li key={key}>
            <div className={styles.head}>
              <span>{name}</span>
              <span className={styles.number}>{words}</span>
            </div>
            <div className={styles.bar} aria-hidden>
              <Stack series={series} values={values} most={most} grows="width" part={styles.part} />
            </div>
            {behind}
          </li>
        ))}
      </ul>
    </Drawing>
  );
}
