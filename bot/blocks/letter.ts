// A document to be read on paper or in a word processor. All of it is words: nothing in it is a link, a field or markup.

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Part =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly bullets: readonly string[] }
  | { readonly table: Table }
  | { readonly numbered: readonly { readonly heading: string | null; readonly text: string }[] };

export interface Letter {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Whose paper it is, and what kind of paper: the head of every page. */
  readonly sender: string;
  readonly kind: string;
  readonly title: string;
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly Part[];
  readonly foot: string;
}

const LONGEST_NAME = 80;

/** What every file system takes as the name of a file. */
export function letterName(words: string): string {
  const kept = words
    .replace(/[\\/?*[\]:"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '');
  return (
    Array.from(kept)
      .slice(0, LONGEST_NAME)
      .join('')
      .replace(/[. ]+$/u, '') || 'Värna'
  );
}
