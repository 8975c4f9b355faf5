// What people say, by what it is: a file for each category, a line for each utterance. `+ ` stands before another way of saying
// the one above, ` | ` before a category that it may as well be: the words alone do not tell, and people would differ.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEANT, type Meant } from '../../bot/capabilities/understanding/model.ts';
import { wordsOf } from '../../bot/capabilities/understanding/word-rules.ts';

const FOLDER = fileURLToPath(new URL('utterances', import.meta.url));

export interface Utterance {
  readonly meant: Meant;
  readonly text: string;
  /** As right as `meant`; null for nearly all. */
  readonly orElse: Meant | null;
  /** The same for all ways of saying one thing. */
  readonly group: number;
}

export const isRight = ({ meant, orElse }: Pick<Utterance, 'meant' | 'orElse'>, said: Meant | undefined): boolean =>
  said !== undefined && (said === meant || said === orElse);

const isMeant = (name: string): name is Meant => MEANT.some((one) => one === name);

function read(): readonly Utterance[] {
  let group = 0;
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const meant = path.basename(file, '.txt');
      if (!isMeant(meant)) throw new Error(`no category: ${file}`);
      const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n');
      return lines
        .filter((line) => line !== '')
        .map((line) => {
          if (!line.startsWith('+ ')) group += 1;
          const [text = '', other] = line.replace(/^\+ /u, '').split(' | ');
          if (other !== undefined && !isMeant(other)) throw new Error(`no category: ${line}`);
          return { meant, text, orElse: other ?? null, group };
        });
    });
}

/** So much in common that one would give the other away. */
const ALIKE = 0.6;

/** Nearly the same words are one group, wherever they stand. */
function joined(all: readonly Utterance[]): readonly Utterance[] {
  const words = all.map(({ text }) => new Set(wordsOf(text)));
  const holders = new Map<string, number[]>();
  const head = new Map<number, number>();
  const headOf = (group: number): number => {
    const above = head.get(group);
    return above === undefined ? group : headOf(above);
  };
  words.forEach((own, at) => {
    const common = new Map<number, number>();
    for (const word of own) {
      for (const other of holders.get(word) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(word, [...(holders.get(word) ?? []), at]);
    }
    for (const [other, count] of common) {
      const union = own.size + (words[other]?.size ?? 0) - count;
      const mine = headOf(all[at]?.group ?? 0);
      const theirs = headOf(all[other]?.group ?? 0);
      if (count / union >= ALIKE && mine !== theirs) head.set(Math.max(mine, theirs), Math.min(mine, theirs));
    }
  });
  return all.map((one) => ({ ...one, group: headOf(one.group) }));
}

export const utterances = (): readonly Utterance[] => joined(read());

// FNV-1a: the same side on every machine, whatever is added to the other groups.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** A group goes whole to one of so many parts, by the words it begins with. */
export function partOf(all: readonly Utterance[], parts: number, salt: string): (utterance: Utterance) => number {
  const first = new Map<number, string>();
  for (const { group, text } of all) if (!first.has(group)) first.set(group, text);
  return ({ group }) => hashOf(`${salt} ${first.get(group) ?? ''}`) % parts;
}

/** Four fifths to learn from, and a fifth that no model has seen. */
export function sides(all: readonly Utterance[]): {
  readonly learned: readonly Utterance[];
  readonly heldOut: readonly Utterance[];
} {
  const part = partOf(all, 5, 'held out');
  return { learned: all.filter((one) => part(one) !== 0), heldOut: all.filter((one) => part(one) === 0) };
}
