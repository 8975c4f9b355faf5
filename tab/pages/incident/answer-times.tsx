import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { CaseStatistics } from '../../../bot/capabilities/incident/list-model.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import { Columns } from '../../parts/chart/columns.tsx';
import { useFills } from '../../parts/chart/fills.ts';
import { useMonthNames } from '../../parts/chart/months.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { spanOf } from './spans.ts';
import { statisticsText } from './statistics-text.ts';

const HOUR = 60;

/** The median from a report to its first answer, by the month of the report. */
export function Answers({ statistics: { months, medianMinutes } }: { readonly statistics: CaseStatistics }) {
  const language = useLanguage();
  const { answers: text, time } = useText(statisticsText);
  const fills = useFills();
  const { short, long } = useMonthNames();
  const number = (value: number) => formatNumber(value, language);
  const words = (minutes: number) => {
    const { unit, count } = spanOf(minutes, language);
    return time[unit](count);
  };
  return (
    <Panel title={text.title}>
      <Chart
        label={text.title}
        said={medianMinutes === null ? text.none : text.said(words(medianMinutes))}
        table={{
          columns: [text.month, text.reported, text.answered, text.median],
          rows: months.toReversed().map(({ month, reported, answered, medianMinutes: median }) => ({
            key: month,
            cells: [long(month), number(reported), number(answered), median === null ? text.nobody : words(median)],
          })),
        }}
      >
        <Columns
          unit={text.hours}
          series={[{ name: text.hours, fill: fills.whole }]}
          points={months.map(({ month, medianMinutes: median }) => ({
            key: month,
            name: short(month),
            values: [(median ?? 0) / HOUR],
          }))}
        />
      </Chart>
    </Panel>
  );
}
