import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { sameScore } from '../../../bot/capabilities/risk/rules.ts';
import type { RiskRegister, RiskTrend } from '../../../bot/capabilities/risk/view-model.ts';
import type { Score } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { Signs } from '../../parts/chart/legend.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { mapText } from './map-text.ts';
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
    // The level's own: dark on the lower ones, light on the highest.
    color: 'inherit',
    backgroundColor: 'transparent',
    ':hover': { color: 'inherit' },
    ':hover:active': { color: 'inherit' },
  },
  chosen: {
    outline: `3px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: '-3px',
    boxShadow: `inset 0 0 0 5px ${tokens.colorNeutralBackground1}`,
    fontWeight: tokens.fontWeightBold,
  },
  dots: { display: 'flex', justifyContent: 'center', alignItems: 'center', gap: '4px', minHeight: '30px' },
  dot: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  ghost: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '22px',
    height: '22px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: 1,
    border: '1px dashed currentColor',
    borderRadius: tokens.borderRadiusCircular,
  },
  level: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  beside: { margin: '0 0 12px' },
  names: { margin: '4px 0 8px', paddingLeft: '20px' },
});

/** More are a larger dot, up to what a square has room for on a phone. */
const sizeOf = (count: number) => 20 + Math.min(10, 3 * Math.sqrt(count));

interface HeatMapProps {
  readonly register: RiskRegister;
  /** Null until it has come. */
  readonly trend: RiskTrend | null;
  readonly chosen: Score | null;
  readonly choose: (score: Score | null) => void;
  /** Shows all that must be scored anew. */
  readonly showBeside: () => void;
}

/** How many open risks lie in each square now, and where there were others last quarter; a press shows only those. */
export function HeatMap({ register, trend, chosen, choose, showBeside }: HeatMapProps) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  return (
    <Panel title={text.map}>
      <p className={styles.hint}>{text.mapHint}</p>
      <Beside of={register.beside} show={showBeside} />
      <Squares register={register} trend={trend} chosen={chosen} choose={choose} />
      <MapSigns trend={trend} />
    </Panel>
  );
}

function Beside({ of: { count, named }, show }: { readonly of: RiskRegister['beside']; readonly show: () => void }) {
  const styles = useStyles();
  const text = useText(riskPageText).list;
  if (count === 0) return null;
  return (
    <div className={styles.beside}>
      <Notice intent="warning">
        {text.beside(count)}
        <ul className={styles.names}>
          {named.map(({ id, number, title }) => (
            <li key={id}>
              <TextLink to={riskPath(id)}>{number}</TextLink> {title}
            </li>
          ))}
        </ul>
        <Button size="small" onClick={show}>
          {text.showBeside}
        </Button>
      </Notice>
    </div>
  );
}

function Squares({ register: { matrix, method }, trend, chosen, choose }: Omit<HeatMapProps, 'showBeside'>) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).list;
  const { map } = useText(mapText);
  const words = useScoreWords(method);
  const { levels } = useText(riskMethodText);
  return (
    <Matrix
      method={method}
      label={text.map}
      told
      isPressed
      cell={(score) => {
        const at = (all: readonly (readonly number[])[]) => all[score.likelihood - 1]?.[score.consequence - 1] ?? 0;
        const count = at(matrix);
        const was = trend ? at(trend.before) : count;
        const isChosen = sameScore(score, chosen);
        const told = text.cell(count, words(score));
        const before = trend && was !== count ? `. ${map.cellBefore(was, formatDay(trend.quarter, language))}` : '';
        return (
          <Button
            appearance="transparent"
            className={mergeClasses(styles.press, isChosen && styles.chosen)}
            aria-label={`${told}${before}`}
            aria-pressed={isChosen}
            onClick={() => choose(isChosen ? null : score)}
          >
            <span>
              <span className={styles.dots}>
                {was !== count && <span className={styles.ghost}>{was}</span>}
                {count > 0 && (
                  <span className={styles.dot} style={{ width: sizeOf(count), height: sizeOf(count) }}>
                    {count}
                  </span>
                )}
              </span>
              <span className={styles.level}>{levels[levelOf(score, method)]}</span>
            </span>
          </Button>
        );
      }}
    />
  );
}

function MapSigns({ trend }: Pick<HeatMapProps, 'trend'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { map } = useText(mapText);
  const dot = (
    <span className={styles.dot} style={{ width: 20, height: 20 }}>
      4
    </span>
  );
  const ghost = <span className={styles.ghost}>3</span>;
  const before = trend ? [{ name: map.ghost(formatDay(trend.quarter, language)), sign: ghost }] : [];
  return <Signs signs={[{ name: map.dot, sign: dot }, ...before]} />;
}
