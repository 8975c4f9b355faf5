// Multinomial logistic regression with AdaGrad, by hand: what npm has for it is dense, and 16 384 places by 13 are not.
import { MEANT } from '../../bot/capabilities/understanding/model.ts';
import { featuresOf, PLACES } from '../../bot/capabilities/understanding/word-rules.ts';
import type { Utterance } from './utterances.ts';

const ROUNDS = 15;
const STEP = 0.3;
const DECAY = 6e-4;
const BIAS_STEP = 0.02;
const FIRST_SQUARE = 1e-4;
/** Of what may be two things, so much is the first. */
const FIRST_PART = 0.6;

interface Example {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly meant: number;
  /** -1 where it is surely `meant`. */
  readonly orElse: number;
}

export interface Learned {
  /** By place, then by what is meant. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

function exampleOf({ text, meant, orElse }: Utterance): Example {
  const features = featuresOf(text);
  return {
    places: Int32Array.from(features.keys()),
    values: Float64Array.from(features.values()),
    meant: MEANT.indexOf(meant),
    orElse: orElse === null ? -1 : MEANT.indexOf(orElse),
  };
}

export function scoresOf(
  { weights, bias }: Learned,
  { places, values }: Pick<Example, 'places' | 'values'>,
): Float64Array {
  const scores = Float64Array.from(bias);
  places.forEach((place, at) => {
    for (let meant = 0; meant < scores.length; meant += 1)
      scores[meant] = (scores[meant] ?? 0) + (weights[place * scores.length + meant] ?? 0) * (values[at] ?? 0);
  });
  return scores;
}

export function sharesOf(scores: Float64Array, temperature = 1): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Numbers that are the same on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffle(order: Int32Array, roll: (below: number) => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = roll(last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

function step({ weights, bias }: Learned, squares: Float64Array, example: Example): void {
  const kinds = bias.length;
  const faults = sharesOf(scoresOf({ weights, bias }, example));
  const part = example.orElse < 0 ? 1 : FIRST_PART;
  faults[example.meant] = (faults[example.meant] ?? 0) - part;
  if (example.orElse >= 0) faults[example.orElse] = (faults[example.orElse] ?? 0) - (1 - part);
  for (let kind = 0; kind < kinds; kind += 1) bias[kind] = (bias[kind] ?? 0) - BIAS_STEP * (faults[kind] ?? 0);
  example.places.forEach((place, at) => {
    const value = example.values[at] ?? 0;
    for (let cell = place * kinds, kind = 0; kind < kinds; kind += 1, cell += 1) {
      const weight = weights[cell] ?? 0;
      const slope = (faults[kind] ?? 0) * value + DECAY * weight;
      const square = (squares[cell] ?? 0) + slope * slope;
      squares[cell] = square;
      weights[cell] = weight - (STEP * slope) / Math.sqrt(square);
    }
  });
}

export function learn(from: readonly Utterance[]): Learned {
  const examples = from.map(exampleOf);
  const kinds = MEANT.length;
  const learned = { weights: new Float64Array(PLACES * kinds), bias: new Float64Array(kinds) };
  const squares = new Float64Array(PLACES * kinds).fill(FIRST_SQUARE);
  const roll = dice(1);
  const order = Int32Array.from(examples.keys());
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, roll);
    for (const at of order) {
      const example = examples[at];
      if (example) step(learned, squares, example);
    }
  }
  return learned;
}

export const scored = (learned: Learned, utterance: Utterance): Float64Array => scoresOf(learned, exampleOf(utterance));
