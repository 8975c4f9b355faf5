import { makeStyles, tokens } from '@fluentui/react-components';
import { sameScore } from '../../../bot/capabilities/risk/rules.ts';
import type { Score, Yardstick } from '../../../bot/capabilities/risk-method/model.ts';
import { useText } from '../../shell/session.tsx';
import type { Arrow } from './arrows.tsx';
import { mapText } from './map-text.ts';
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
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
  },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const MARKS = ['inherent', 'current', 'residual'] as const;
export type Marks = Readonly<Partial<Record<(typeof MARKS)[number], Score | null>>>;

/** From before to now, and from now to where it is to be; nothing where it has not moved. */
function arrowsOf({ inherent, current, residual }: Marks): readonly Arrow[] {
  const all = [
    { from: inherent, to: current, isPlanned: false },
    { from: current, to: residual, isPlanned: true },
  ];
  return all.flatMap(({ from, to, isPlanned }) =>
    from && to && !sameScore(from, to) ? [{ from, to, isPlanned }] : [],
  );
}

/** The matrix with where the risk was, is and will be. */
export function MarkedMatrix({ method, marks, label }: { method: Yardstick; marks: Marks; label: string }) {
  const styles = useStyles();
  const { short } = useText(riskPageText).matrix;
  const text = useText(mapText);
  const arrows = arrowsOf(marks);
  return (
    <>
      <Matrix
        method={method}
        label={label}
        arrows={arrows}
        cell={(score) =>
          MARKS.filter((mark) => marks[mark] && sameScore(marks[mark], score)).map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark === 'current' ? <span className={styles.now}>{short[mark]}</span> : short[mark]}{' '}
            </span>
          ))
        }
      />
      {arrows.length > 0 && <p className={styles.hint}>{text.arrows}</p>}
    </>
  );
}
