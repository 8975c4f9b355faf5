import { firstDayOf, formatNumber } from '../../../bot/blocks/instant.ts';
import type { TrainingOverview } from '../../../bot/capabilities/training/overview-model.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import { Columns } from '../../parts/chart/columns.tsx';
import { useFills } from '../../parts/chart/fills.ts';
import { useMonthNames } from '../../parts/chart/months.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { trainingPageText } from './text.ts';
import { trendText } from './trend-text.ts';

/** How many passed, month by month: time goes to the right. */
export function Trend({ trend }: { readonly trend: TrainingOverview['trend'] }) {
  const title = useText(trainingPageText).page.trend;
  const text = useText(trendText);
  const language = useLanguage();
  const fills = useFills();
  const { short, long } = useMonthNames();
  const number = (value: number) => formatNumber(value, language);
  const sum = trend.reduce((all, { passed }) => all + passed, 0);
  const most = trend.toSorted((a, b) => b.passed - a.passed)[0];
  const said = most && sum > 0 ? text.said(number(sum), number(most.passed), long(firstDayOf(most.month))) : text.none;
  return (
    <Panel title={title}>
      <Chart
        label={title}
        said={said}
        table={{
          columns: [text.month, text.passed],
          rows: trend.toReversed().map(({ month, passed }) => ({
            key: month,
            cells: [long(firstDayOf(month)), number(passed)],
          })),
        }}
      >
        <Columns
          series={[{ name: text.passed, fill: fills.whole }]}
          points={trend.map(({ month, passed }) => ({ key: month, name: short(firstDayOf(month)), values: [passed] }))}
        />
      </Chart>
    </Panel>
  );
}
