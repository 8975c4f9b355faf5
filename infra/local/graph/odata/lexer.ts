import { failure } from '../errors.ts';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly quoted: boolean }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' };

const PATTERNS = {
  space: /\s+/y,
  quoted: /'((?:[^']|'')*)'/y,
  guid: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/y,
  instant: /\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/y,
  number: /-?\d+(?:\.\d+)?/y,
  word: /[A-Za-z_][\w/.]*/y,
  mark: /[(),]/y,
} as const;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function tokenOf(kind: keyof typeof PATTERNS, text: string): Token | undefined {
  switch (kind) {
    case 'space':
      return undefined;
    case 'quoted':
      return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'"), quoted: true };
    case 'number':
      return { kind: 'literal', value: Number(text), quoted: false };
    case 'guid':
    case 'instant':
      return { kind: 'literal', value: text, quoted: false };
    case 'word': {
      const value = WORDS.get(text);
      return value === undefined ? { kind: 'word', text } : { kind: 'literal', value, quoted: false };
    }
    case 'mark':
      return { kind: 'mark', text: text as '(' | ')' | ',' };
  }
}

/** OData 4.01 expression text → tokens; a letter that fits nothing is an invalid filter. */
export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).find((kind) => {
      PATTERNS[kind].lastIndex = at;
      return PATTERNS[kind].test(text);
    });
    if (!found) throw failure('filterInvalid');
    const end = PATTERNS[found].lastIndex;
    const token = tokenOf(found, text.slice(at, end));
    if (token) tokens.push(token);
    at = end;
  }
  return tokens;
}
