import { formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import type { CaseStatistics } from '../../../bot/capabilities/incident/list-model.ts';
import type { Category } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Bars } from '../../parts/chart/bars.tsx';
import { Chart } from '../../parts/chart/chart.tsx';
import { Columns } from '../../parts/chart/columns.tsx';
import { useFills, useSeries } from '../../parts/chart/fills.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { weekNumber } from './spans.ts';
import { statisticsText } from './statistics-text.ts';

interface InflowProps {
  readonly statistics: CaseStatistics;
}

type Week = CaseStatistics['weeks'][number];

const sumOf = ({ categories }: Week) => categories.reduce((sum, { count }) => sum + count, 0);
const countOf = ({ categories }: Week, wanted: Category) =>
  categories.find(({ category }) => category === wanted)?.count ?? 0;

/** The commonest have looks of their own; more than these cannot be told apart. */
const OWN = 4;

/** How many reports came each week, by what they were about. */
export function Weeks({ statistics: { weeks } }: InflowProps) {
  const language = useLanguage();
  const text = useText(statisticsText).weeks;
  const { categories: names } = useText(incidentText);
  const looks = useSeries();
  const number = (value: number) => formatNumber(value, language);
  const inAll = new Map<Category, number>();
  for (const { categories } of weeks)
    for (const { category, count } of categories) inAll.set(category, (inAll.get(category) ?? 0) + count);
  const order = [...inAll].toSorted(([, one], [, other]) => other - one).map(([category]) => category);
  const own = order.slice(0, OWN);
  const hasOthers = order.length > OWN;
  const valuesOf = (week: Week) => {
    const values = own.map((category) => countOf(week, category));
    return hasOthers ? [...values, sumOf(week) - values.reduce((sum, value) => sum + value, 0)] : values;
  };
  const fills = [looks[1], looks[2], looks[3], looks[4]];
  const series = own.map((category, place) => ({ name: names[category], fill: fills[place] }));
  const most = weeks.toSorted((a, b) => sumOf(b) - sumOf(a))[0];
  const sum = weeks.reduce((all, week) => all + sumOf(week), 0);
  const said =
    most && sum > 0 ? text.said(number(sum), number(sumOf(most)), text.week(weekNumber(most.monday))) : text.none;
  return (
    <Panel title={text.title}>
      <Chart
        label={text.title}
        said={said}
        table={{
          room: 720,
          columns: [text.from, ...series.map(({ name }) => name), ...(hasOthers ? [text.others] : []), text.sum],
          rows: weeks.toReversed().map((week) => ({
            key: week.monday,
            cells: [formatDay(week.monday, language), ...valuesOf(week).map(number), number(sumOf(week))],
          })),
        }}
      >
        <Columns
          series={hasOthers ? [...series, { name: text.others, fill: looks[5] }] : series}
          points={weeks.map((week) => ({
            key: week.monday,
            name: text.short(weekNumber(week.monday)),
            values: valuesOf(week),
          }))}
        />
      </Chart>
    </Panel>
  );
}

/** What people report, the commonest first; each leads to its cases. */
export function Categories({ statistics: { categories } }: InflowProps) {
  const language = useLanguage();
  const text = useText(statisticsText).categories;
  const { categories: names } = useText(incidentText);
  const fills = useFills();
  const number = (value: number) => formatNumber(value, language);
  const [most] = categories;
  const sum = categories.reduce((all, { count }) => all + count, 0);
  if (!most) return null;
  return (
    <Panel title={text.title}>
      <Chart
        label={text.title}
        said={text.said(names[most.category], number(most.count), number(sum))}
        table={{
          columns: [text.category, text.count],
          rows: categories.map(({ category, count }) => ({ key: category, cells: [names[category], number(count)] })),
        }}
      >
        <Bars
          label={text.title}
          series={[{ name: text.count, fill: fills.whole }]}
          rows={categories.map(({ category, count }) => ({
            key: category,
            name: <TextLink to={`/incidents?category=${category}`}>{names[category]}</TextLink>,
            words: number(count),
            values: [count],
          }))}
        />
      </Chart>
    </Panel>
  );
}
