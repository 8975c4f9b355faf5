// Arrows from square to square over the matrix. Where the squares lie is measured: a row is as high as its words.
import { makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useState } from 'react';
import type { Score } from '../../../bot/capabilities/risk-method/model.ts';
import { squareOf } from './view.ts';

const useStyles = makeStyles({
  svg: { position: 'absolute', inset: 0, width: '100%', height: '100%', pointerEvents: 'none', overflow: 'visible' },
  // A rim of the page's own colour: the arrow is to be seen over every level, in every theme.
  rim: { stroke: tokens.colorNeutralBackground1, strokeWidth: '6px', fill: 'none' },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2.5px', fill: 'none' },
  head: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: '1px' },
});

export interface Arrow {
  readonly from: Score;
  readonly to: Score;
  readonly isPlanned: boolean;
}

interface Drawn {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly isPlanned: boolean;
}

/** From the rim of the words in one square to the rim of those in the other. */
const ROOM = 20;
const HEAD = 10;

function drawnIn(frame: HTMLElement, arrows: readonly Arrow[]): readonly Drawn[] {
  const { left, top } = frame.getBoundingClientRect();
  const centreOf = (score: Score) => {
    const box = frame.querySelector(`[data-square="${squareOf(score)}"]`)?.getBoundingClientRect();
    return box && { x: box.left - left + box.width / 2, y: box.top - top + box.height / 2 };
  };
  return arrows.flatMap(({ from, to, isPlanned }) => {
    const a = centreOf(from);
    const b = centreOf(to);
    if (!a || !b) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length <= 2 * ROOM) return [];
    const dx = (b.x - a.x) / length;
    const dy = (b.y - a.y) / length;
    return [
      {
        key: `${squareOf(from)} ${squareOf(to)} ${String(isPlanned)}`,
        x1: a.x + dx * ROOM,
        y1: a.y + dy * ROOM,
        x2: b.x - dx * ROOM,
        y2: b.y - dy * ROOM,
        isPlanned,
      },
    ];
  });
}

export function Arrows({
  frame,
  arrows,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly arrows: readonly Arrow[];
}) {
  const styles = useStyles();
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  // Not a layout effect: the frame around these gets its ref after those have run.
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const draw = () => setDrawn(drawnIn(current, arrows));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(current);
    return () => watch.disconnect();
  }, [frame, arrows]);
  return (
    <svg className={styles.svg} aria-hidden>
      {drawn.map(({ key, isPlanned, ...at }) => (
        <g key={key}>
          <line className={styles.rim} {...at} />
          <line className={styles.line} {...at} {...(isPlanned && { strokeDasharray: '5 4' })} />
          <path
            className={styles.head}
            d={`M0,0L${-HEAD},${HEAD / 2}V${-HEAD / 2}Z`}
            transform={`translate(${at.x2} ${at.y2}) rotate(${(Math.atan2(at.y2 - at.y1, at.x2 - at.x1) * 180) / Math.PI})`}
          />
        </g>
      ))}
    </svg>
  );
}
