// The municipality's matrix as a table with real headings: likelihood upwards, consequence to the right.
import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { RiskLevel } from '../../../bot/capabilities/delegation/model.ts';
import type { Score, Yardstick } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { type Arrow, Arrows } from './arrows.tsx';
import { useLevelLook } from './levels.tsx';
import { riskPageText } from './text.ts';
import { squareOf } from './view.ts';

const useStyles = makeStyles({
  // Its own width decides how large the words are: beside something else it is as narrow as on a phone.
  frame: { position: 'relative', containerType: 'inline-size' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '2px' },
  heading: {
    padding: '4px 2px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    verticalAlign: 'middle',
    '@container (max-width: 440px)': { padding: '4px 0', fontSize: '10px', lineHeight: '14px' },
  },
  axes: { captionSide: 'bottom', textAlign: 'left', fontSize: tokens.fontSizeBase200, paddingTop: '4px' },
  corner: { width: '18%' },
  row: { textAlign: 'left' },
  column: { textAlign: 'center' },
  cell: {
    height: '52px',
    padding: 0,
    textAlign: 'center',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  level: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    overflowWrap: 'anywhere',
  },
});

/** The step's own words, in the person's language; the level is the matrix's, unless another counts. */
export function useScoreWords(method: Yardstick): (score: Score, level?: RiskLevel) => string {
  const language = useLanguage();
  const text = useText(riskMethodText);
  return (score, level = levelOf(score, method)) =>
    text.score(
      method.likelihoods[score.likelihood - 1]?.[language] ?? String(score.likelihood),
      method.consequences[score.consequence - 1]?.[language] ?? String(score.consequence),
      text.levels[level],
    );
}

interface MatrixProps {
  readonly method: Yardstick;
  readonly label: string;
  readonly cell: (score: Score) => ReactNode;
  /** The cell tells its level itself. */
  readonly told?: boolean;
  readonly arrows?: readonly Arrow[];
  /** Its squares are pressed: one stop for the keyboard, and arrows between them. */
  readonly isPressed?: boolean;
}

export function Matrix(props: MatrixProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const { arrows = [], isPressed = false } = props;
  // Not on the table: the marks that Tabster puts into it would be cells.
  const keys = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  return (
    <div ref={frame} className={styles.frame} {...(isPressed && keys)}>
      <Squares {...props} />
      {arrows.length > 0 && <Arrows frame={frame} arrows={arrows} />}
    </div>
  );
}

function Squares({ method, label, cell, told = false }: MatrixProps) {
  const styles = useStyles();
  const look = useLevelLook();
  const language = useLanguage();
  const { levels } = useText(riskMethodText);
  const { corner } = useText(riskPageText).matrix;
  const steps = method.likelihoods.map((words, place) => ({ words, likelihood: place + 1 })).toReversed();
  return (
    <table className={styles.table} aria-label={label}>
      <caption className={styles.axes}>{corner}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {method.consequences.map((words, place) => (
            // A step has no other name than its place; its words may be empty while they are written.
            <th
              key={`consequence ${String(place)}`}
              scope="col"
              className={mergeClasses(styles.heading, styles.column)}
            >
              {words[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ words, likelihood }) => (
          <tr key={likelihood}>
            <th scope="row" className={mergeClasses(styles.heading, styles.row)}>
              {words[language]}
            </th>
            {method.consequences.map((_, place) => {
              const score = { likelihood, consequence: place + 1 };
              const level = levelOf(score, method);
              return (
                <td
                  key={score.consequence}
                  data-square={squareOf(score)}
                  className={mergeClasses(styles.cell, look(level))}
                >
                  {cell(score)}
                  {!told && <span className={styles.level}>{levels[level]}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
