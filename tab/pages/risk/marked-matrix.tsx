import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sameScore } from '../../../bot/capabilities/risk/rules.ts';
import type { Score, Yardstick } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { useText } from '../../shell/session.tsx';
import type { Arrow } from './arrows.tsx';
import { mapText } from './map-text.ts';
import { Matrix, useScoreWords } from './matrix.tsx';
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
  press: {
    display: 'grid',
    placeContent: 'center',
    width: '100%',
    minHeight: '50px',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { boxShadow: 'inset 0 0 0 2px currentColor' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      boxShadow: `inset 0 0 0 4px ${tokens.colorStrokeFocus1}`,
    },
  },
  picked: {
    outline: `3px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: '-3px',
    boxShadow: `inset 0 0 0 5px ${tokens.colorNeutralBackground1}`,
  },
  level: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
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

interface Picking {
  /** Of what is being scored; null = not yet. */
  readonly picked: Score | null;
  readonly pick: (score: Score) => void;
}

interface MarkedMatrixProps {
  readonly method: Yardstick;
  readonly marks: Marks;
  readonly label: string;
  /** Its squares are pressed to set a score. */
  readonly picking?: Picking;
}

/** The matrix with where the risk was, is and will be. */
export function MarkedMatrix({ method, marks, label, picking }: MarkedMatrixProps) {
  const styles = useStyles();
  const { short } = useText(riskPageText).matrix;
  const text = useText(mapText);
  const words = useScoreWords(method);
  const { levels } = useText(riskMethodText);
  const arrows = arrowsOf(marks);
  const marksIn = (score: Score) =>
    MARKS.filter((mark) => marks[mark] && sameScore(marks[mark], score)).map((mark) => (
      <span key={mark} className={styles.mark}>
        {mark === 'current' ? <span className={styles.now}>{short[mark]}</span> : short[mark]}{' '}
      </span>
    ));
  const pressed = (score: Score, { picked, pick }: Picking) => (
    <button
      type="button"
      className={mergeClasses(styles.press, sameScore(score, picked) && styles.picked)}
      aria-label={words(score)}
      aria-pressed={sameScore(score, picked)}
      onClick={() => pick(score)}
    >
      {marksIn(score)}
      <span className={styles.level}>{levels[levelOf(score, method)]}</span>
    </button>
  );
  return (
    <>
      <Matrix
        method={method}
        label={label}
        arrows={arrows}
        told={picking !== undefined}
        isPressed={picking !== undefined}
        cell={(score) => (picking ? pressed(score, picking) : marksIn(score))}
      />
      {arrows.length > 0 && <p className={styles.hint}>{text.arrows}</p>}
    </>
  );
}
