// How something that is asked of many has gone against its last day, and the units with those who are left behind each.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type Day, formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Bars } from './bars.tsx';
import { Chart } from './chart.tsx';
import { courseText } from './course-text.ts';
import { useFills } from './fills.ts';
import { StepLine } from './line.tsx';

const useStyles = makeStyles({
  more: { justifySelf: 'start' },
  fold: { cursor: 'pointer', color: tokens.colorBrandForeground1, width: 'fit-content', marginTop: '2px' },
});

/** So many units at first. */
const FIRST = 8;

export interface CourseFacts {
  readonly startedOn: Day;
  readonly due: Day;
  readonly until: Day;
  readonly isOver: boolean;
  readonly meant: number;
  readonly days: readonly { readonly day: Day; readonly done: number }[];
  readonly units: readonly { readonly unit: string; readonly done: number; readonly left: number }[];
}

interface CourseProps {
  readonly course: CourseFacts;
  /** What it is the course of, for those who hear it. */
  readonly label: string;
}

/** The line of those who are done, up towards all of them, with the last day across it. */
export function Course({ course: { startedOn, due, until, isOver, meant, days }, label }: CourseProps) {
  const language = useLanguage();
  const text = useText(courseText);
  const short = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { day: 'numeric', month: 'short' });
  const shortDay = (day: Day) => short.format(new Date(`${day}T12:00:00Z`));
  const number = (value: number) => formatNumber(value, language);
  const done = days.at(-1)?.done ?? 0;
  const inTime = days.findLast(({ day }) => day <= due)?.done ?? 0;
  const facts = { done: number(done), meant: number(meant), left: number(meant - done), due: formatDay(due, language) };
  const said = isOver
    ? text.over(facts)
    : until > due
      ? text.late({ ...facts, inTime: number(inTime) })
      : text.underWay(facts);
  const last = until > due ? until : due;
  return (
    <Chart
      label={label}
      said={said}
      table={{
        columns: [text.day, text.done, text.left],
        rows: days.toReversed().map((one) => ({
          key: one.day,
          cells: [formatDay(one.day, language), number(one.done), number(meant - one.done)],
        })),
      }}
    >
      <StepLine
        points={[
          { day: startedOn, value: 0 },
          ...days.map(({ day, done: value }) => ({ day, value })),
          { day: until, value: done },
        ]}
        span={[startedOn, last]}
        ends={[shortDay(startedOn), shortDay(last)]}
        goal={{ value: meant, words: text.all(number(meant)) }}
        marks={[{ day: due, words: text.due(shortDay(due)), isLate: until > due && done < meant }]}
      />
    </Chart>
  );
}

interface UnitsLeftProps {
  readonly units: CourseFacts['units'];
  readonly label: string;
  /** Those who are left in a unit by name; nothing where names are not the reader's to see. */
  readonly names: ((unit: string) => ReactNode) | null;
}

/** The units with most left first; behind each number its names. */
export function UnitsLeft({ units, label, names }: UnitsLeftProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(courseText);
  const fills = useFills();
  const [all, setAll] = useState(false);
  const number = (value: number) => formatNumber(value, language);
  const [worst] = units;
  const behind = units.filter(({ left }) => left > 0).length;
  const called = (unit: string) => unit || text.noUnit;
  const said =
    worst && worst.left > 0
      ? text.unitsLeft({
          units: number(behind),
          of: number(units.length),
          worst: called(worst.unit),
          left: number(worst.left),
        })
      : text.unitsDone(number(units.length));
  return (
    <Chart
      label={label}
      said={said}
      table={{
        columns: [text.unit, text.done, text.left],
        rows: units.map(({ unit, done, left }) => ({
          key: called(unit),
          cells: [called(unit), text.share(number(done), number(done + left)), number(left)],
        })),
      }}
    >
      <Bars
        label={label}
        series={[
          { name: text.done, fill: fills.done },
          { name: text.left, fill: fills.rest },
        ]}
        rows={(all ? units : units.slice(0, FIRST)).map(({ unit, done, left }) => ({
          key: called(unit),
          name: called(unit),
          words: left === 0 ? text.allDone : text.leftOf(number(left), number(done + left)),
          values: [done, left],
          behind: names && left > 0 && (
            <details>
              <summary className={styles.fold}>{text.show(number(left), left === 1)}</summary>
              {names(unit)}
            </details>
          ),
        }))}
      />
      {!all && units.length > FIRST && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text.more(number(units.length))}
        </Button>
      )}
    </Chart>
  );
}
