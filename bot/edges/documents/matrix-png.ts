// The risk matrix as a small picture inside the card itself, so that no phone has to fetch anything.
import { PNG } from 'pngjs';
import type { RiskLinks } from '../../capabilities/risk/view-model.ts';
import type { Score, Yardstick } from '../../capabilities/risk-method/model.ts';

type Colour = readonly [red: number, green: number, blue: number];
const LEVELS: Readonly<Record<Yardstick['grid'][number][number], Colour>> = {
  low: [0x8c, 0xc9, 0x8f],
  moderate: [0xf7, 0xd9, 0x6b],
  high: [0xf0, 0x9a, 0x4a],
  critical: [0xd1, 0x3c, 0x3c],
};
const INK: Colour = [0x1b, 0x1b, 0x1b];
const WHITE: Colour = [0xff, 0xff, 0xff];
const CELL = 44;
const GAP = 3;
const STEP = CELL + GAP;
const RADIUS = 12;
const RING = 4;

type Dot = readonly [x: number, y: number, colour: Colour];

function* disc(x: number, y: number, outer: number, inner: number, colour: Colour): Generator<Dot> {
  for (let dx = -outer; dx <= outer; dx += 1)
    for (let dy = -outer; dy <= outer; dy += 1) {
      const far = Math.hypot(dx, dy);
      if (far <= outer && far >= inner) yield [x + dx, y + dy, colour];
    }
}

/** Likelihood upwards, consequence to the right; a filled ring for now, an empty one for after the measures. */
function drawn(method: Yardstick, current: Score, residual: Score | null): Buffer {
  const rows = method.likelihoods.length;
  const columns = method.consequences.length;
  const image = new PNG({ width: columns * STEP - GAP, height: rows * STEP - GAP });
  const put = ([x, y, colour]: Dot) => image.data.set([...colour, 0xff], (y * image.width + x) * 4);
  const corner = ({ likelihood, consequence }: Score) =>
    [(Math.min(consequence, columns) - 1) * STEP, (rows - Math.min(likelihood, rows)) * STEP] as const;
  for (let likelihood = 1; likelihood <= rows; likelihood += 1)
    for (let consequence = 1; consequence <= columns; consequence += 1) {
      const [left, top] = corner({ likelihood, consequence });
      const colour = LEVELS[method.grid[likelihood - 1]?.[consequence - 1] ?? 'critical'];
      for (let place = 0; place < CELL * CELL; place += 1)
        put([left + (place % CELL), top + Math.floor(place / CELL), colour]);
    }
  const middle = (score: Score) => corner(score).map((side) => side + CELL / 2) as [number, number];
  if (residual) {
    for (const dot of disc(...middle(residual), RADIUS + 2, 0, WHITE)) put(dot);
    for (const dot of disc(...middle(residual), RADIUS, RADIUS - RING, INK)) put(dot);
  }
  for (const dot of disc(...middle(current), RADIUS - (residual ? 3 : 0), 0, INK)) put(dot);
  return PNG.sync.write(image, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 });
}

const MAX_PICTURES = 500;

/** Draws each picture once. Its key is all that the picture is made of. */
export function matrixPictures(): RiskLinks['matrix'] {
  const drawings = new Map<string, string>();
  return (method, current, residual) => {
    const { likelihoods, consequences, grid } = method;
    const key = JSON.stringify([likelihoods.length, consequences.length, grid, current, residual]);
    const known = drawings.get(key);
    if (known !== undefined) return known;
    const url = `data:image/png;base64,${drawn(method, current, residual).toString('base64')}`;
    if (drawings.size >= MAX_PICTURES) drawings.clear();
    drawings.set(key, url);
    return url;
  };
}
