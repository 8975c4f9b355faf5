// What people type is text and nothing else: this is where it becomes harmless, once, where it enters.

// What ends a line somewhere: Shift+Enter in Word is U+000B.
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
// Controls other than tab and line feed, half characters, and what is no character: no list, Word or Excel holds all of them.
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
// Directions, zero-width characters and the byte order mark can hide or reorder what a reader sees.
const INVISIBLE = /[\p{Bidi_Control}\u200B\u2060-\u2065\uFEFF]/gu;

// Stands in numbers on our cards, and is copied from there.
const NO_BREAK_HYPHEN = /\u2011/gu;

/** What every file can hold, with `\n` as line end; nothing else is changed. */
export function writable(text: string): string {
  return text.replace(LINE_END, '\n').replace(UNWRITABLE, '');
}

/** The text as it is kept: NFC, `\n` as line end, without control and invisible characters, trimmed. Words stay as typed. */
export function plain(text: string): string {
  return writable(text).replace(INVISIBLE, '').replace(NO_BREAK_HYPHEN, '-').normalize('NFC').trim();
}

/** The same on one line: the name of a person, a place or a file. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ');
}

/** Deeper than any question; what is deeper still is left out. */
const DEEPEST = 64;

/** Whatever came from outside, with every text in it plain. */
export function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((each) => cleaned(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each, depth + 1)]));
}

/** For comparing words: lower case, no accents that a hurried thumb forgets (`é` → `e`, but å ä ö stay), single spaces. */
export function folded(text: string): string {
  return plain(text)
    .toLocaleLowerCase('sv')
    .replace(/[éèêë]/gu, 'e')
    .replace(/[áàâ]/gu, 'a')
    .replace(/[üúù]/gu, 'u')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
