// What the model sees of words: beginnings that mean the same, whole words, pairs of them, and pieces of words.
import { folded } from '../../blocks/plain.ts';
import { MEANINGS } from './meanings.ts';

/** The features of a text by their place among the weights; their squares add up to one. */
export type Features = ReadonlyMap<number, number>;

/** Places among the weights: a feature's place is its hash. */
export const PLACES = 16_384;

/** Spoken and hurried forms, as they are usually written. */
const USUAL: Readonly<Record<string, string>> = {
  ja: 'jag',
  mej: 'mig',
  sej: 'sig',
  dej: 'dig',
  e: 'ar',
  o: 'och',
  me: 'med',
  de: 'det',
  va: 'var',
  nan: 'nagon',
  nat: 'nagot',
  nagra: 'nagra',
  dom: 'de',
  sen: 'sedan',
  nog: 'nog',
  inge: 'inget',
  idag: 'i dag',
  igar: 'i gar',
  inatt: 'i natt',
  imorse: 'i morse',
  im: 'i am',
  dont: 'do not',
  cant: 'can not',
  cannot: 'can not',
  funka: 'fungerar',
  funkar: 'fungerar',
  mail: 'mejl',
  maila: 'mejla',
  mailade: 'mejlade',
  mailet: 'mejlet',
};

/** Without what a thumb leaves out: `å` and `ä` are `a`, `ö` is `o`, a number is `0`; a question mark is a word. */
export function wordsOf(text: string): readonly string[] {
  const asked = text.replace(/\?/gu, ' qqq ');
  return folded(asked)
    .replace(/[åäæ]/gu, 'a')
    .replace(/[öø]/gu, 'o')
    .replace(/\p{N}+/gu, '0')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (Object.hasOwn(USUAL, word) ? (USUAL[word] ?? word).split(' ') : word));
}

// FNV-1a, then mixed so that its low bits depend on all of it.
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % PLACES;
}

const ascii = (text: string) => text.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o');
type Meanings = ReadonlyMap<string, readonly string[]>;
const BEGINNINGS: Meanings = Object.entries(MEANINGS)
  .flatMap(([meaning, beginnings]) => beginnings.split(/\s+/u).map((one) => ({ meaning, one: ascii(one) })))
  .filter(({ one }) => one !== '')
  .reduce((map, { meaning, one }) => {
    const key = one.replace(/_/gu, ' ').replace(/=$/u, ' ');
    return map.set(key, [...(map.get(key) ?? []), meaning]);
  }, new Map<string, string[]>());
const LONGEST = Math.max(...[...BEGINNINGS.keys()].map((key) => key.length));

/** Words at least this long may be put together of two: *larmtelefonen* is a telephone too. */
const COMPOUND = 8;
/** The first part is at least this long. */
const FIRST_PART = 3;
const SHORTEST_PART = 4;

/** What begins at this place of the text, by lengths from the shortest. */
function* meaningsAt(text: string, from: number, shortest: number): Generator<string> {
  for (let to = from + shortest; to <= Math.min(from + LONGEST, text.length); to += 1)
    yield* BEGINNINGS.get(text.slice(from, to)) ?? [];
}

/** What the words mean, each meaning once. Two words may mean something together: `komm_at` is *kommer åt*. */
export function meaningsOf(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  words.forEach((word, at) => {
    for (const meaning of meaningsAt(`${word} ${words[at + 1] ?? ''} `, 0, 2)) found.add(meaning);
    if (word.length < COMPOUND) return;
    for (let from = FIRST_PART; from + SHORTEST_PART <= word.length; from += 1)
      for (const meaning of meaningsAt(word, from, SHORTEST_PART)) found.add(meaning);
  });
  return [...found].sort();
}

/** How much each kind of feature counts beside the others. */
export const WEIGHT = { piece: 0.4, word: 1.5, pair: 1, meaning: 2, together: 1 };
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** More words than this tell nothing new about what it is, and cost time. */
const MOST_WORDS = 400;

/** Said more often than this, a word says nothing new: a long mail that was pasted in must not drown what the person wrote. */
const MOST_TIMES = 3;

function withoutEchoes(words: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return words.filter((word) => {
    const before = times.get(word) ?? 0;
    times.set(word, before + 1);
    return before < MOST_TIMES;
  });
}

export function featuresOf(text: string): Features {
  const words = withoutEchoes(wordsOf(text)).slice(0, MOST_WORDS);
  const counts = new Map<number, number>();
  const add = (feature: string, weight: number) => {
    const place = placeOf(feature);
    counts.set(place, (counts.get(place) ?? 0) + weight);
  };
  words.forEach((word, at) => {
    add(`w ${word}`, WEIGHT.word);
    const next = words[at + 1];
    if (next !== undefined) add(`p ${word} ${next}`, WEIGHT.pair);
    const edged = `_${word}_`;
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length += 1)
      for (let from = 0; from + length <= edged.length; from += 1) add(edged.slice(from, from + length), WEIGHT.piece);
  });
  const meanings = meaningsOf(words);
  meanings.forEach((one, at) => {
    add(`m ${one}`, WEIGHT.meaning);
    for (const other of meanings.slice(at + 1, at + 13)) add(`t ${one} ${other}`, WEIGHT.together);
  });
  const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0)) || 1;
  return new Map([...counts].map(([place, count]) => [place, count / length]));
}
