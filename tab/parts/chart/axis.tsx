// The lines behind a drawing with their numbers; room for the numbers comes from the longest of them.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { useLanguage } from '../../shell/session.tsx';
import { percent } from './scale.ts';

const useStyles = makeStyles({
  axis: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    paddingTop: '10px',
  },
  numbers: { position: 'relative', height: '180px', fontVariantNumeric: 'tabular-nums' },
  // Out of sight: it only gives the column its width.
  widest: { visibility: 'hidden' },
  number: { position: 'absolute', right: 0, transform: 'translateY(50%)', whiteSpace: 'nowrap' },
  plot: { position: 'relative', height: '180px', borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  line: { position: 'absolute', left: 0, right: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  under: { gridColumn: 2, position: 'relative', minHeight: '20px' },
});

interface AxisProps {
  readonly ticks: readonly number[];
  /** What lies along the bottom: months, days. */
  readonly under: ReactNode;
  readonly children: ReactNode;
}

export function Axis({ ticks, under, children }: AxisProps) {
  const styles = useStyles();
  const language = useLanguage();
  const most = ticks.at(-1) ?? 1;
  return (
    <div className={styles.axis} aria-hidden>
      <div className={styles.numbers}>
        <span className={styles.widest}>{formatNumber(most, language)}</span>
        {ticks.map((tick) => (
          <span key={tick} className={styles.number} style={{ bottom: percent(tick / most) }}>
            {formatNumber(tick, language)}
          </span>
        ))}
      </div>
      <div className={styles.plot}>
        {ticks.slice(1).map((tick) => (
          <span key={tick} className={styles.line} style={{ bottom: percent(tick / most) }} />
        ))}
        {children}
      </div>
      <div className={styles.under}>{under}</div>
    </div>
  );
}
