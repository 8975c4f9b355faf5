// How the risk has moved: a line to look at, and the same as a table.
import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf, formatDay, type Instant } from '../../../bot/blocks/instant.ts';
import type { RiskPoint } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskMethod, Score } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf, methodAt } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

const WIDTH = 320;
const HEIGHT = 90;
const EDGE = 8;
const ROOM = 860;

const useStyles = makeStyles({
  hint: { margin: '0 0 8px' },
  chart: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto', marginBottom: '12px' },
  ground: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2' },
  dot: { fill: tokens.colorBrandStroke1 },
});

const sizeOf = ({ likelihood, consequence }: Score) => likelihood * consequence;

/** Places of the line, by when and how great. */
function placesOf(points: readonly RiskPoint[], methods: readonly RiskMethod[]) {
  const times = points.map(({ at }) => Date.parse(at));
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const share = ({ at, current }: RiskPoint) => {
    const { likelihoods, consequences } = methodAt(methods, at);
    return Math.min(1, sizeOf(current) / (likelihoods.length * consequences.length));
  };
  return points.map((point, place) => ({
    id: point.id,
    x: EDGE + ((WIDTH - 2 * EDGE) * ((times[place] ?? first) - first)) / Math.max(1, last - first),
    y: HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share(point),
  }));
}

export function History({ points, methods }: { points: readonly RiskPoint[]; methods: readonly RiskMethod[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).page;
  const { none } = useText(riskPageText).matrix;
  const { fields } = useText(riskText);
  const { levels, score: scoreWords } = useText(riskMethodText);
  const words = (score: Score, at: Instant) => {
    const method = methodAt(methods, at);
    const word = (scale: RiskMethod['likelihoods'], step: number) => scale[step - 1]?.[language] ?? String(step);
    const { likelihood, consequence } = score;
    return scoreWords(
      word(method.likelihoods, likelihood),
      word(method.consequences, consequence),
      levels[levelOf(score, method)],
    );
  };
  if (points.length < 2)
    return (
      <Panel title={text.history}>
        <p className={styles.hint}>{text.historyOnce}</p>
      </Panel>
    );
  const places = placesOf(points, methods);
  return (
    <Panel title={text.history}>
      <p className={styles.hint}>{text.historyHint}</p>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        <line className={styles.ground} x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
        <polyline className={styles.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ id, x, y }) => (
          <circle key={id} className={styles.dot} cx={x} cy={y} r={4} />
        ))}
      </svg>
      <DataTable
        label={text.history}
        room={ROOM}
        columns={titled([text.at, text.by, fields.current, fields.residual], ['22%', '18%'])}
        rows={points.toReversed().map(({ id, at, actorName, current, residual }) => ({
          key: id,
          cells: [formatDay(dayOf(at), language), actorName, words(current, at), residual ? words(residual, at) : none],
        }))}
      />
    </Panel>
  );
}
