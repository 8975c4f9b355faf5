import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClockRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useText } from '../../shell/session.tsx';
import { clockPageText } from './text.ts';

const useStyles = makeStyles({
  place: { display: 'grid', gap: '4px', minWidth: '120px' },
  words: { fontWeight: tokens.fontWeightSemibold },
  large: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  late: { color: tokens.colorPaletteRedForeground1 },
  track: {
    maxWidth: '420px',
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
    boxSizing: 'content-box',
  },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  near: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  gone: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

const NEAR_PERCENT = 75;

/** In words, which carry the meaning, and as a bar. */
export function TimeLeft({
  row: { leftMs, percent },
  isLarge = false,
}: {
  readonly row: ClockRow;
  readonly isLarge?: boolean;
}) {
  const styles = useStyles();
  const { left } = useText(legalClockText);
  const { passed } = useText(clockPageText);
  const isLate = leftMs < 0;
  return (
    <div className={styles.place}>
      <span className={mergeClasses(styles.words, isLarge && styles.large, isLate && styles.late)}>{left(leftMs)}</span>
      <div className={styles.track} role="img" aria-label={passed(percent)}>
        <div
          className={mergeClasses(styles.bar, percent >= NEAR_PERCENT && styles.near, isLate && styles.gone)}
          style={{ width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
