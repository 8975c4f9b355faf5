import { type Day, formatNumber } from '../../../bot/blocks/instant.ts';
import { RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import type { RiskTrend } from '../../../bot/capabilities/risk/view-model.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import { Columns } from '../../parts/chart/columns.tsx';
import { useMonthNames } from '../../parts/chart/months.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useLevelFill } from './levels.tsx';
import { mapText } from './map-text.ts';

type Month = RiskTrend['months'][number];

const sumOf = ({ levels }: Month) => RISK_LEVELS.reduce((sum, level) => sum + levels[level], 0);
/** Those that the board and the administrations must know of. */
const graveOf = ({ levels }: Month) => levels.high + levels.critical;

/** How many risks of each level, month by month. */
export function LevelTrend({ trend: { months } }: { readonly trend: RiskTrend }) {
  const language = useLanguage();
  const text = useText(mapText).trend;
  const { levels } = useText(riskMethodText);
  const fill = useLevelFill();
  const { short, long } = useMonthNames();
  const [first] = months;
  const last = months.at(-1);
  // A register that began this month has no months to compare.
  if (!first || !last || months.filter((month) => sumOf(month) > 0).length < 2) return null;
  const number = (value: number) => formatNumber(value, language);
  const nameOf = (day: Day) => (day === last.day ? text.today : long(day));
  return (
    <Panel title={text.title}>
      <Chart
        label={text.title}
        said={text.said(number(graveOf(last)), number(graveOf(first)), long(first.day))}
        table={{
          columns: [text.month, ...RISK_LEVELS.map((level) => levels[level]), text.all],
          rows: months.toReversed().map((month) => ({
            key: month.day,
            cells: [
              nameOf(month.day),
              ...RISK_LEVELS.map((level) => number(month.levels[level])),
              number(sumOf(month)),
            ],
          })),
        }}
      >
        <Columns
          series={RISK_LEVELS.map((level) => ({ name: levels[level], fill: fill(level) }))}
          points={months.map((month) => ({
            key: month.day,
            name: short(month.day),
            values: RISK_LEVELS.map((level) => month.levels[level]),
          }))}
        />
      </Chart>
    </Panel>
  );
}
