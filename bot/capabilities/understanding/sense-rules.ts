// What words mean, by a model that `npm run learn` makes from utterances: pure, and without a network.
import { MEANT, type Sense } from './model.ts';
import learned from './weights.json' with { type: 'json' };
import { featuresOf } from './word-rules.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));

/** By hand: neither the browser's `atob` nor Node's `Buffer` is there for a pure file, and `fromBase64` needs Node 25. */
function bytesOf(base64: string): Int8Array {
  const text = base64.replace(/=+$/u, '');
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | (VALUES.get(letter) ?? 0)) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = bits >> count;
    at += 1;
  }
  return bytes;
}

const WEIGHTS = bytesOf(learned.weights);

/** Which model it was, for what is kept of its mistakes. */
export const MODEL_VERSION: string = learned.learnedFrom.slice(0, 12);

function scoresOf(text: string): readonly number[] {
  const scores = [...learned.bias];
  for (const [place, value] of featuresOf(text))
    for (let meant = 0; meant < MEANT.length; meant += 1)
      scores[meant] = (scores[meant] ?? 0) + (WEIGHTS[place * MEANT.length + meant] ?? 0) * learned.scale * value;
  return scores;
}

/** The shares of all meanings add up to one, and are calibrated: of a hundred that have 0.7, seventy are right. */
export function senseOf(text: string): Sense {
  if (!/\p{L}/u.test(text)) return { likely: [], isSure: false };
  const scores = scoresOf(text);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / learned.temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  const likely = MEANT.map((meant, at) => ({ meant, share: (powers[at] ?? 0) / sum })).sort(
    (one, other) => other.share - one.share,
  );
  return { likely, isSure: (likely[0]?.share ?? 0) >= learned.sureFrom };
}
