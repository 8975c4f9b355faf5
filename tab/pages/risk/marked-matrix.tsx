import { makeStyles, tokens } from '@fluentui/react-components';
import { sameScore } from '../../../bot/capabilities/risk/rules.ts';
import type { Score, Yardstick } from '../../../bot/capabilities/risk-method/model.ts';
import { useText } from '../../shell/session.tsx';
import { Matrix } from './matrix.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  mark: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
  now: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
  },
});

const MARKS = ['inherent', 'current', 'residual'] as const;
export type Marks = Readonly<Partial<Record<(typeof MARKS)[number], Score | null>>>;

/** The matrix with where the risk was, is and will be. */
export function MarkedMatrix({ method, marks, label }: { method: Yardstick; marks: Marks; label: string }) {
  const styles = useStyles();
  const { short } = useText(riskPageText).matrix;
  return (
    <Matrix
      method={method}
      label={label}
      cell={(score) =>
        MARKS.filter((mark) => marks[mark] && sameScore(marks[mark], score)).map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark === 'current' ? <span className={styles.now}>{short[mark]}</span> : short[mark]}{' '}
          </span>
        ))
      }
    />
  );
}
