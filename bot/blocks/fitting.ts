// A card that Teams takes: measured in bytes when it is made, and its longest words shortened where it is too large.
import type { Card, Element } from './card.ts';

/** Teams' documentation: 28 KB for a whole activity. The rest is for what goes around the card. */
const ROOM = 25_000;
/** As `shortened` ends what it cuts. */
const CUT = ' …';

/** How many bytes the character takes in JSON as UTF-8. */
function bytesOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || character === '"' || character === '\\') return 2;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const character of text) bytes += bytesOfCharacter(character);
  return bytes;
};

/** As UTF-8; of a card, an activity or an answer alike. */
export function sizeOf(json: unknown): number {
  let bytes = 0;
  for (const character of JSON.stringify(json)) bytes += character < '\u0080' ? 1 : bytesOfCharacter(character);
  return bytes;
}

/** At most so many bytes, cut at a word. */
function cutTo(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let bytes = bytesOf(CUT);
  let kept = '';
  for (const character of text) {
    bytes += bytesOfCharacter(character);
    if (bytes > most) break;
    kept += character;
  }
  const space = kept.search(/\s\S*$/u);
  return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).trimEnd()}${CUT}`;
}

type Words = 'text' | 'value';
/** Other people's words stand in a TextRun; what somebody typed, in the field. */
const HOLDS: Readonly<Record<Words, string>> = { text: 'TextRun', value: 'Input.Text' };

function changed(within: unknown, words: Words, change: (text: string) => string): unknown {
  if (Array.isArray(within)) return within.map((each) => changed(each, words, change));
  if (typeof within !== 'object' || within === null) return within;
  const isHolder = 'type' in within && within.type === HOLDS[words];
  return Object.fromEntries(
    Object.entries(within).map(([name, each]) => [
      name,
      isHolder && name === words && typeof each === 'string' ? change(each) : changed(each, words, change),
    ]),
  );
}

/** Whether somebody's words stand in it in part only. */
export function isCut(card: Card): boolean {
  let found = false;
  changed(card.body, 'text', (text) => {
    found ||= text.endsWith(CUT);
    return text;
  });
  return found;
}

/** The highest ceiling under which all together lose as much as is too much. */
function ceilingFor(sizes: readonly number[], excess: number): number {
  let low = bytesOf(CUT);
  let high = Math.max(0, ...sizes);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const saved = sizes.reduce((sum, size) => sum + Math.max(0, size - middle), 0);
    if (saved >= excess) low = middle;
    else high = middle - 1;
  }
  return low;
}

function shortened(card: Card, words: Words): Card {
  const excess = sizeOf(card) - ROOM;
  if (excess <= 0) return card;
  const sizes: number[] = [];
  changed(card.body, words, (text) => {
    sizes.push(bytesOf(text));
    return text;
  });
  const ceiling = ceilingFor(sizes, excess);
  return { ...card, body: changed(card.body, words, (text) => cutTo(text, ceiling)) as readonly Element[] };
}

/** What people typed into a field goes last: it is theirs to finish. */
export const fitted = (card: Card): Card => shortened(shortened(card, 'text'), 'value');
