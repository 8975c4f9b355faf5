import { formatNumber } from '../../../bot/blocks/instant.ts';
import { type BoardSums, LATE_FOR } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { Bars } from '../../parts/chart/bars.tsx';
import { Chart } from '../../parts/chart/chart.tsx';
import { useFills } from '../../parts/chart/fills.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { lateText } from './late-text.ts';
import { planPath } from './view.ts';

/** What is late board by board, and for how long; each leads to its rows. */
export function LateByBoard({ boards }: { readonly boards: readonly BoardSums[] }) {
  const language = useLanguage();
  const text = useText(lateText);
  const { noBoard } = useText(measureText);
  const fills = useFills();
  const number = (value: number) => formatNumber(value, language);
  const late = boards.filter((one) => one.late > 0);
  const sum = late.reduce((all, one) => all + one.late, 0);
  const old = late.reduce((all, { lateFor }) => all + lateFor.quarter + lateFor.longer, 0);
  if (late.length === 0)
    return (
      <Panel title={text.title}>
        <p style={{ margin: 0 }}>{text.none}</p>
      </Panel>
    );
  const looks = { week: fills.late1, month: fills.late2, quarter: fills.late3, longer: fills.late4 };
  return (
    <Panel title={text.title}>
      <Chart
        label={text.title}
        said={text.said(number(sum), sum === 1, number(old))}
        table={{
          columns: [text.board, ...LATE_FOR.map((age) => text.ages[age]), text.all],
          rows: late.map(({ board, late: all, lateFor }) => ({
            key: board,
            cells: [board || noBoard, ...LATE_FOR.map((age) => number(lateFor[age])), number(all)],
          })),
        }}
      >
        <Bars
          label={text.title}
          series={LATE_FOR.map((age) => ({ name: text.ages[age], fill: looks[age] }))}
          rows={late.map(({ board, late: all, lateFor }) => ({
            key: board,
            name: <TextLink to={planPath({ board, state: 'late' })}>{board || noBoard}</TextLink>,
            words: text.late(number(all), all === 1),
            values: LATE_FOR.map((age) => lateFor[age]),
          }))}
        />
      </Chart>
    </Panel>
  );
}
