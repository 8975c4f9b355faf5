// Columns over time, each of one part or of several on top of each other.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useNarrow } from '../use-narrow.ts';
import { Axis } from './axis.tsx';
import type { Series } from './legend.tsx';
import { ticksTo } from './scale.ts';
import { Drawing, Stack, sumOf } from './stack.tsx';

const useStyles = makeStyles({
  columns: { position: 'absolute', inset: 0, display: 'flex', alignItems: 'flex-end' },
  column: { flex: '1 1 0', height: '100%', display: 'flex', flexDirection: 'column-reverse', alignItems: 'center' },
  part: { width: '64%', maxWidth: '36px', boxSizing: 'border-box', flexShrink: 0, minHeight: '2px' },
  names: { display: 'flex', paddingTop: '4px' },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Wider than its column it goes out on both sides; the last one has no room to its right.
  name: { flex: '1 1 0', minWidth: 0, display: 'flex', justifyContent: 'center', whiteSpace: 'nowrap' },
  last: { justifyContent: 'flex-end' },
});

/** So many names beside each other, at most. */
const MOST_NAMES = { wide: 12, narrow: 5 } as const;

export interface ColumnPoint {
  readonly key: string;
  /** Short: it stands below the column. */
  readonly name: string;
  /** In the order of the series, the lowest part first. */
  readonly values: readonly number[];
}

interface ColumnsProps {
  /** What the numbers of the axis are, where that is not how many. */
  readonly unit?: string;
  readonly series: readonly Series[];
  readonly points: readonly ColumnPoint[];
}

export function Columns({ series, points, unit }: ColumnsProps) {
  const styles = useStyles();
  const isNarrow = useNarrow(560);
  const ticks = ticksTo(Math.max(...points.map(sumOf)));
  const most = ticks.at(-1) ?? 1;
  const every = Math.ceil(points.length / (isNarrow ? MOST_NAMES.narrow : MOST_NAMES.wide));
  // Counted from the last one: what is now is always named.
  const isNamed = (place: number) => (points.length - 1 - place) % every === 0;
  return (
    <Drawing series={series}>
      {unit !== undefined && (
        <span className={styles.unit} aria-hidden>
          {unit}
        </span>
      )}
      <Axis
        ticks={ticks}
        under={
          <div className={styles.names}>
            {points.map(({ key, name }, place) => (
              <span
                key={key}
                className={mergeClasses(styles.name, every > 1 && place === points.length - 1 && styles.last)}
              >
                {isNamed(place) && name}
              </span>
            ))}
          </div>
        }
      >
        <div className={styles.columns}>
          {points.map(({ key, values }) => (
            <div key={key} className={styles.column}>
              <Stack series={series} values={values} most={most} grows="height" part={styles.part} />
            </div>
          ))}
        </div>
      </Axis>
    </Drawing>
  );
}
