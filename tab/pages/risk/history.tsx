// How the risk has moved: a line through the levels with its days, and the same as a table.
import { makeStyles } from '@fluentui/react-components';
import { dayOf, formatDay, formatNumber, type Instant } from '../../../bot/blocks/instant.ts';
import { inSentence } from '../../../bot/blocks/text.ts';
import type { RiskPoint } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskMethod, Score } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf, methodAt } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { LevelLine } from './level-line.tsx';
import { mapText } from './map-text.ts';
import { riskPageText } from './text.ts';

const ROOM = 860;

const useStyles = makeStyles({ hint: { margin: '0 0 8px' } });

interface HistoryProps {
  /** In order of time. */
  readonly points: readonly RiskPoint[];
  readonly methods: readonly RiskMethod[];
}

export function History({ points, methods }: HistoryProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).page;
  const { none } = useText(riskPageText).matrix;
  const { history } = useText(mapText);
  const { fields } = useText(riskText);
  const { levels, score: scoreWords } = useText(riskMethodText);
  const day = (at: Instant) => formatDay(dayOf(at), language);
  const level = ({ at, current }: RiskPoint) => inSentence(levels[levelOf(current, methodAt(methods, at))]);
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
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2)
    return (
      <Panel title={text.history}>
        <p className={styles.hint}>{text.historyOnce}</p>
      </Panel>
    );
  return (
    <Panel title={text.history}>
      <Chart
        label={text.history}
        said={history.said(formatNumber(points.length, language), day(first.at), level(first), level(last))}
        table={{
          room: ROOM,
          columns: [text.at, text.by, fields.current, fields.residual],
          rows: points.toReversed().map(({ id, at, actorName, current, residual }) => ({
            key: id,
            cells: [day(at), actorName, words(current, at), residual ? words(residual, at) : none],
          })),
        }}
      >
        <LevelLine points={points} methods={methods} />
      </Chart>
    </Panel>
  );
}
