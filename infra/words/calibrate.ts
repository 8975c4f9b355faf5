// How sure the model may call itself: measured on parts of what it learns from that it did not see, never on what is held out.
import { MEANT } from '../../bot/capabilities/understanding/model.ts';
import { learn, scored, sharesOf } from './learn.ts';
import { isRight, partOf, type Utterance } from './utterances.ts';

const PARTS = 4;
/** Of all that is said, so much may be wrong and called sure. */
const MOST_WRONG = 0.013;
const TEMPERATURES = Array.from({ length: 31 }, (_, at) => 0.5 + at * 0.05);

export interface Calibration {
  readonly temperature: number;
  /** Below this share nothing is called sure. */
  readonly sureFrom: number;
}

interface Tried {
  readonly scores: Float64Array;
  readonly utterance: Utterance;
}

function tried(all: readonly Utterance[]): readonly Tried[] {
  const part = partOf(all, PARTS, 'calibration');
  return Array.from({ length: PARTS }, (_, left) => {
    const learned = learn(all.filter((one) => part(one) !== left));
    return all.filter((one) => part(one) === left).map((one) => ({ scores: scored(learned, one), utterance: one }));
  }).flat();
}

/** The mean surprise: lowest where a share of seven in ten is right seven times of ten. */
const surprise = (all: readonly Tried[], temperature: number): number =>
  all.reduce((sum, { scores, utterance }) => {
    const shares = sharesOf(scores, temperature);
    const right = MEANT.reduce((part, meant, at) => part + (isRight(utterance, meant) ? (shares[at] ?? 0) : 0), 0);
    return sum - Math.log(Math.max(right, 1e-9));
  }, 0) / all.length;

export function calibrated(all: readonly Utterance[]): Calibration {
  const outcomes = tried(all);
  const temperature = TEMPERATURES.reduce((best, one) =>
    surprise(outcomes, one) < surprise(outcomes, best) ? one : best,
  );
  const answers = outcomes
    .map(({ scores, utterance }) => {
      const shares = sharesOf(scores, temperature);
      const share = Math.max(...shares);
      return { share, isGood: isRight(utterance, MEANT[shares.indexOf(share)]) };
    })
    .sort((one, other) => other.share - one.share);
  let wrong = 0;
  let sureFrom = 1;
  for (const { share, isGood } of answers) {
    if (!isGood) wrong += 1;
    if (wrong > MOST_WRONG * answers.length) break;
    sureFrom = share;
  }
  return { temperature: Math.round(temperature * 100) / 100, sureFrom: Math.ceil(sureFrom * 1_000) / 1_000 };
}
