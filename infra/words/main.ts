// `npm run learn`: learns what words mean from the utterances, and writes what the product reads. The same on every machine.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEANT } from '../../bot/capabilities/understanding/model.ts';
import { calibrated } from './calibrate.ts';
import { learn } from './learn.ts';
import { sides, utterances } from './utterances.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WRITTEN = path.join(root, 'bot/capabilities/understanding/weights.json');

/** All that the weights follow from. */
export function sourceHash(): string {
  const folder = path.join(root, 'infra/words');
  const sources = [
    ...readdirSync(path.join(folder, 'utterances')).map((file) => path.join(folder, 'utterances', file)),
    ...['learn.ts', 'calibrate.ts', 'utterances.ts', 'main.ts'].map((file) => path.join(folder, file)),
    ...['word-rules.ts', 'meanings.ts'].map((file) => path.join(root, 'bot/capabilities/understanding', file)),
  ].sort();
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}

const STEPS = 127;
const bytesOf = (values: Float64Array, scale: number) =>
  Buffer.from(Int8Array.from(values, (value) => Math.round(value / scale)).buffer).toString('base64');

export function made(): string {
  const { learned: from } = sides(utterances());
  const { temperature, sureFrom } = calibrated(from);
  const { weights, bias } = learn(from);
  const scale = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) / STEPS;
  const model = {
    learnedFrom: sourceHash(),
    meant: MEANT,
    utterances: from.length,
    temperature,
    sureFrom,
    scale,
    bias: Array.from(bias, (one) => Math.round(one * 1e4) / 1e4),
    weights: bytesOf(weights, scale),
  };
  return `${JSON.stringify(model, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(WRITTEN, made());
