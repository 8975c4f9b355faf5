// A line that climbs in steps from day to day, with days that matter as upright lines.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Day } from '../../../bot/blocks/instant.ts';
import { Axis } from './axis.tsx';
import { percent, shareOfTime, ticksTo } from './scale.ts';

const useStyles = makeStyles({
  svg: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  line: { fill: 'none', stroke: tokens.colorCompoundBrandForeground1, strokeWidth: '3px' },
  area: { fill: tokens.colorBrandBackground2, stroke: 'none' },
  goal: { position: 'absolute', left: 0, right: 0, borderTop: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  // Within the drawing, on a ground of its own: lines pass behind it.
  words: {
    position: 'absolute',
    padding: '0 4px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  goalWords: { left: '4px', transform: 'translateY(50%)' },
  mark: { position: 'absolute', top: '-8px', bottom: 0, width: 0 },
  markLine: { position: 'absolute', top: 0, bottom: 0, borderLeft: `2px solid ${tokens.colorNeutralForeground1}` },
  lateLine: { borderLeftStyle: 'dashed', borderLeftColor: tokens.colorStatusDangerForeground1 },
  markWords: { top: '14px' },
  day: { position: 'absolute', top: '4px', whiteSpace: 'nowrap' },
  last: { transform: 'translateX(-100%)' },
  dot: {
    position: 'absolute',
    width: '10px',
    height: '10px',
    margin: '0 0 -5px -5px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `3px solid ${tokens.colorCompoundBrandForeground1}`,
  },
});

export interface LinePoint {
  readonly day: Day;
  readonly value: number;
}

export interface DayMark {
  readonly day: Day;
  readonly words: string;
  readonly isLate: boolean;
}

interface LineProps {
  /** In order. */
  readonly points: readonly LinePoint[];
  readonly span: readonly [Day, Day];
  readonly ends: readonly [string, string];
  readonly goal: { readonly value: number; readonly words: string };
  readonly marks: readonly DayMark[];
}

/** A step up on each day, and level between them. */
function pathOf(points: readonly LinePoint[], span: readonly [Day, Day], most: number): string {
  let path = '';
  for (const [place, { day, value }] of points.entries()) {
    const x = (100 * shareOfTime(day, span)).toFixed(2);
    path +=
      place === 0
        ? `M${x},${(100 - (100 * value) / most).toFixed(2)}`
        : `H${x}V${(100 - (100 * value) / most).toFixed(2)}`;
  }
  return path;
}

export function StepLine({ points, span, ends, goal, marks }: LineProps) {
  const styles = useStyles();
  const last = points.at(-1);
  const ticks = ticksTo(Math.max(goal.value, last?.value ?? 0));
  const most = ticks.at(-1) ?? 1;
  const path = pathOf(points, span, most);
  const end = last ? (100 * shareOfTime(last.day, span)).toFixed(2) : '0';
  return (
    <Axis
      ticks={ticks}
      under={
        <>
          <span className={styles.day} style={{ left: 0 }}>
            {ends[0]}
          </span>
          <span className={mergeClasses(styles.day, styles.last)} style={{ left: '100%' }}>
            {ends[1]}
          </span>
        </>
      }
    >
      <svg className={styles.svg} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        <path className={styles.area} d={`${path}V100H0Z`} />
        <path className={styles.line} d={path} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={styles.goal} style={{ bottom: percent(goal.value / most) }} />
      <span className={mergeClasses(styles.words, styles.goalWords)} style={{ bottom: percent(goal.value / most) }}>
        {goal.words}
      </span>
      {marks.map((mark) => (
        <Mark key={mark.day} mark={mark} share={shareOfTime(mark.day, span)} />
      ))}
      {last && <span className={styles.dot} style={{ left: `${end}%`, bottom: percent(last.value / most) }} />}
    </Axis>
  );
}

function Mark({ mark: { words, isLate }, share }: { readonly mark: DayMark; readonly share: number }) {
  const styles = useStyles();
  return (
    <span className={styles.mark} style={{ left: percent(share) }}>
      <span className={mergeClasses(styles.markLine, isLate && styles.lateLine)} />
      <span
        className={mergeClasses(styles.words, styles.markWords)}
        style={share > 0.5 ? { right: '6px' } : { left: '6px' }}
      >
        {words}
      </span>
    </span>
  );
}
