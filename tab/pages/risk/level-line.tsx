// One risk's line through the levels: a band for each, the highest on top, and a dot for each time it was scored.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Day, dayOf, daysBetween } from '../../../bot/blocks/instant.ts';
import { RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import type { RiskPoint } from '../../../bot/capabilities/risk/model.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf, methodAt } from '../../../bot/capabilities/risk-method/rules.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { useToday } from '../../api/today.ts';
import { percent, shareOfTime } from '../../parts/chart/scale.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { heightOf } from './level-height.ts';
import { useLevelLook } from './levels.tsx';

const useStyles = makeStyles({
  plot: { position: 'relative', height: '168px' },
  bands: { position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column-reverse' },
  band: {
    flex: '1 1 0',
    boxSizing: 'border-box',
    padding: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTopWidth: 0,
    ':last-child': { borderTopWidth: '1px' },
  },
  // Beside the names of the bands.
  inner: { position: 'absolute', top: 0, bottom: 0, left: '88px', right: '16px' },
  svg: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  rim: { fill: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: '7px' },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '3px' },
  dot: {
    position: 'absolute',
    width: '12px',
    height: '12px',
    margin: '0 0 -6px -6px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  days: { position: 'relative', height: '20px', marginLeft: '88px', marginRight: '16px' },
  day: {
    position: 'absolute',
    top: '4px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    transform: 'translateX(-50%)',
  },
  first: { transform: 'none' },
  last: { transform: 'translateX(-100%)' },
});

interface LevelLineProps {
  /** In order of time, at least one. */
  readonly points: readonly RiskPoint[];
  readonly methods: readonly RiskMethod[];
}

/** Days that have room for their words, the first and the last among them. */
const CLOSEST = { wide: 0.22, narrow: 0.45 } as const;
function named(days: readonly Day[], span: readonly [Day, Day], closest: number): readonly Day[] {
  const shown: Day[] = [span[0]];
  for (const day of days) {
    const before = shown.at(-1) ?? span[0];
    const far = shareOfTime(day, span) - shareOfTime(before, span) >= closest;
    if (far && 1 - shareOfTime(day, span) >= closest) shown.push(day);
  }
  return daysBetween(span[0], span[1]) > 0 ? [...shown, span[1]] : shown;
}

export function LevelLine({ points, methods }: LevelLineProps) {
  const styles = useStyles();
  const today = useToday();
  const isNarrow = useNarrow(560);
  const language = useLanguage();
  const { levels } = useText(riskMethodText);
  const look = useLevelLook();
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'medium' });
  const days = points.map(({ at }) => dayOf(at));
  const span = [days[0] ?? today, (days.at(-1) ?? today) > today ? (days.at(-1) ?? today) : today] as const;
  const heights = points.map(({ at, current }) => {
    const method = methodAt(methods, at);
    return heightOf(current, levelOf(current, method), method);
  });
  const places = points.map(({ id }, place) => ({
    id,
    x: shareOfTime(days[place] ?? today, span),
    y: heights[place] ?? 0,
  }));
  const [start] = places;
  const path = places
    .map(({ x, y }, place) => `${place === 0 ? 'M' : 'H'}${100 * x}${place === 0 ? ',' : 'V'}${100 - 100 * y}`)
    .join('');
  const shown = named(days, span, CLOSEST[isNarrow ? 'narrow' : 'wide']);
  return (
    <div aria-hidden>
      <div className={styles.plot}>
        <div className={styles.bands}>
          {RISK_LEVELS.map((level) => (
            <span key={level} className={mergeClasses(styles.band, look(level))}>
              {levels[level]}
            </span>
          ))}
        </div>
        <div className={styles.inner}>
          <svg className={styles.svg} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
            {start &&
              [styles.rim, styles.line].map((kind) => (
                <path key={kind} className={kind} d={`${path}H100`} vectorEffect="non-scaling-stroke" />
              ))}
          </svg>
          {places.map(({ id, x, y }) => (
            <span key={id} className={styles.dot} style={{ left: percent(x), bottom: percent(y) }} />
          ))}
        </div>
      </div>
      <div className={styles.days}>
        {shown.map((day, place) => (
          <span
            key={day}
            className={mergeClasses(
              styles.day,
              place === 0 && styles.first,
              place > 0 && day === span[1] && styles.last,
            )}
            style={{ left: percent(shareOfTime(day, span)) }}
          >
            {format.format(new Date(`${day}T12:00:00Z`))}
          </span>
        ))}
      </div>
    </div>
  );
}
