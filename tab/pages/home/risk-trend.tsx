import { makeStyles } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import { Columns } from '../../parts/chart/columns.tsx';
import { useMonthNames } from '../../parts/chart/months.ts';
import { useRampFill } from '../../parts/chart/ramp.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

/** Fewer than so many, month by month, are a list and no trend. */
const FEWEST = 3;

const useStyles = makeStyles({ part: { marginTop: '20px' } });

/** The grave risks month by month; nothing where there have been few. */
export function RiskTrend() {
  const styles = useStyles();
  const text = useText(homeText).trend;
  const { levels } = useText(riskMethodText);
  const language = useLanguage();
  const fill = useRampFill();
  const { short, long } = useMonthNames();
  const { data } = useAnswer('risk.trend', {}, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return null;
  const { months } = data;
  const [first] = months;
  const last = months.at(-1);
  const graveOf = ({ levels: { high, critical } }: (typeof months)[number]) => high + critical;
  if (!first || !last || Math.max(...months.map(graveOf)) < FEWEST) return null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className={styles.part}>
      <Chart
        label={text.title}
        said={text.said(number(graveOf(last)), number(graveOf(first)), long(first.day))}
        table={{
          columns: [text.month, levels.high, levels.critical],
          rows: months.toReversed().map(({ day, levels: { high, critical } }) => ({
            key: day,
            cells: [day === last.day ? text.today : long(day), number(high), number(critical)],
          })),
        }}
      >
        <Columns
          series={[
            { name: levels.high, fill: fill(3) },
            { name: levels.critical, fill: fill(4) },
          ]}
          points={months.map(({ day, levels: { high, critical } }) => ({
            key: day,
            name: short(day),
            values: [high, critical],
          }))}
        />
      </Chart>
    </div>
  );
}
