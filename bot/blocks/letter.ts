// A document to be read on paper or in a word processor. All of it is words: nothing in it is a link, a field or markup.
import { safeName } from './file-name.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Part =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly bullets: readonly string[] }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
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
export const letterName = (words: string): string =>
  safeName(words, { otherwise: 'Värna', longest: LONGEST_NAME, instead: ' ' });
