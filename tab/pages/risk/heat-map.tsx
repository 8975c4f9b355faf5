import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sameScore } from '../../../bot/capabilities/risk/rules.ts';
import type { RiskRegister } from '../../../bot/capabilities/risk/view-model.ts';
import type { Score } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { Matrix, useScoreWords } from './matrix.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  hint: { margin: '0 0 12px' },
  press: {
    display: 'block',
    width: '100%',
    height: '100%',
    minWidth: 0,
    minHeight: '50px',
    padding: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    fontSize: tokens.fontSizeBase400,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    outline: `3px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: '-3px',
    fontWeight: tokens.fontWeightBold,
  },
  level: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  beside: { margin: '0 0 12px' },
  names: { margin: '4px 0 8px', paddingLeft: '20px' },
  none: { fontWeight: tokens.fontWeightRegular },
});

interface HeatMapProps {
  readonly register: RiskRegister;
  readonly chosen: Score | null;
  readonly choose: (score: Score | null) => void;
  /** Shows all that must be scored anew. */
  readonly showBeside: () => void;
}

/** How many open risks lie in each square; a press shows only those. */
export function HeatMap({ register: { matrix, method, beside }, chosen, choose, showBeside }: HeatMapProps) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  const words = useScoreWords(method);
  const { levels } = useText(riskMethodText);
  return (
    <Panel title={text.map}>
      <p className={styles.hint}>{text.mapHint}</p>
      {beside.count > 0 && (
        <div className={styles.beside}>
          <Notice intent="warning">
            {text.beside(beside.count)}
            <ul className={styles.names}>
              {beside.named.map(({ id, number, title }) => (
                <li key={id}>
                  <TextLink to={riskPath(id)}>{number}</TextLink> {title}
                </li>
              ))}
            </ul>
            <Button size="small" onClick={showBeside}>
              {text.showBeside}
            </Button>
          </Notice>
        </div>
      )}
      <div style={{ maxWidth: 640 }}>
        <Matrix
          method={method}
          label={text.map}
          told
          cell={(score) => {
            const count = matrix[score.likelihood - 1]?.[score.consequence - 1] ?? 0;
            const isChosen = sameScore(score, chosen);
            return (
              <Button
                appearance="transparent"
                className={mergeClasses(styles.press, count === 0 && styles.none, isChosen && styles.chosen)}
                aria-label={text.cell(count, words(score))}
                aria-pressed={isChosen}
                onClick={() => choose(isChosen ? null : score)}
              >
                <span>
                  {count}
                  <span className={styles.level}>{levels[levelOf(score, method)]}</span>
                </span>
              </Button>
            );
          }}
        />
      </div>
    </Panel>
  );
}
