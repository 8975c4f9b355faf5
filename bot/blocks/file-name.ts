// What a file may be called: kept as its person named it where it is read, made safe where it is stored or saved.
import { oneLine } from './plain.ts';

const LONGEST_OWN = 200;
const LONGEST_SAFE = 110;

const letters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** At most so many UTF-16 units, and never half of anything that is read as one sign. */
function cut(words: string, longest: number): string {
  let kept = '';
  for (const { segment } of letters.segment(words)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}

function inTwo(name: string): readonly [stem: string, ending: string] {
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return ending.length === name.length ? [name, ''] : [name.slice(0, name.length - ending.length), ending];
}

/** Its own name as text on one line: well-formed, NFC, with its ending when it is too long. */
export function ownName(name: string, longest = LONGEST_OWN): string {
  const readable = oneLine(name);
  if (readable.length <= longest) return readable;
  const [stem, ending] = inTwo(readable);
  return `${cut(stem, longest - ending.length - 1).trim()}…${ending}`;
}

// Microsoft: "Invalid file names and file types in OneDrive and SharePoint". `#` and `%` break links in older clients.
const FORBIDDEN = /["*:<>?/\\|#%]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop|forms|\.lock)$/iu;

interface Safe {
  /** What it is called when nothing of its name can be kept. */
  readonly otherwise: string;
  readonly longest?: number;
  /** What stands for a sign that may not be there. */
  readonly instead?: '_' | ' ';
}

/** A name that SharePoint, Windows and every browser take, with the ending that makes it open. */
export function safeName(name: string, { otherwise, longest = LONGEST_SAFE, instead = '_' }: Safe): string {
  const words = oneLine(name)
    .replace(FORBIDDEN, instead)
    .replace(/_vti_/giu, '-vti-')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '');
  const [whole, ending] = inTwo(words);
  const stem = cut(whole.replace(/^(?:[. ]|~\$?)+/u, ''), longest - ending.length).replace(/[. ]+$/u, '');
  if (stem === '') return `${otherwise}${ending}`;
  return `${RESERVED.test(stem) ? '_' : ''}${stem}${ending}`;
}

/** The same in the letters of every old client: `å` is `a`, what has no such letter is `_`. */
export function asciiName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]+/gu, '_')
    .replace(/["\\]/gu, '_');
}
