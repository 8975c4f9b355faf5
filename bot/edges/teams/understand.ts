// From what a person typed to a row of the commands table, forgiving the typos of a hurried thumb.
import { distance } from 'fastest-levenshtein';
import { folded } from '../../blocks/plain.ts';
import type { Language } from '../../blocks/text.ts';
import { COMMANDS, type CommandName, commands } from './commands.ts';

export type Understood =
  | { readonly kind: 'command'; readonly command: CommandName; readonly rest: string }
  | { readonly kind: 'words' }
  | { readonly kind: 'nonsense' };

const LANGUAGES: readonly Language[] = ['sv', 'en'];
/** One typo in short words, two in long ones. */
const forgiven = (phrase: string) => (phrase.length <= 3 ? 0 : phrase.length <= 5 ? 1 : 2);

/** Two neighbouring letters that changed places are one typo; Levenshtein counts them as two. */
function typos(typed: string, phrase: string): number {
  const place = Array.from(typed).findIndex((letter, at) => letter !== phrase[at]);
  const swapped = `${phrase.slice(0, place)}${phrase[place + 1] ?? ''}${phrase[place] ?? ''}${phrase.slice(place + 2)}`;
  return place >= 0 && typed === swapped ? 1 : distance(typed, phrase);
}

/** What follows `status` is a number, or one word that was meant as one; a sentence is a story. */
const isNumberish = (rest: string) => /\d/u.test(rest) || !rest.includes(' ');

const phrases = COMMANDS.flatMap((command) =>
  LANGUAGES.flatMap((language) =>
    commands[command].phrases[language].map((phrase) => ({
      command,
      takesRest: phrase.includes('<'),
      words: folded(phrase.replace(/<[^>]*>/gu, '')),
    })),
  ),
);

function exact(typed: string): Understood | undefined {
  for (const { command, words, takesRest } of phrases) {
    if (typed === words) return { kind: 'command', command, rest: '' };
    if (takesRest && typed.startsWith(`${words} `) && isNumberish(typed.slice(words.length + 1)))
      return { kind: 'command', command, rest: typed.slice(words.length + 1) };
  }
  return undefined;
}

function near(typed: string): Understood | undefined {
  const [first = '', ...others] = typed.split(' ');
  const rest = others.join(' ');
  const candidates = phrases.flatMap(({ command, words, takesRest }) => {
    const whole = { command, rest: '', away: typos(typed, words), allowed: forgiven(words) };
    // `statsu 2026-0001`: the first word is mistyped and what follows looks like a case number.
    const withRest =
      takesRest && /\d/u.test(rest) ? [{ command, rest, away: typos(first, words), allowed: forgiven(words) }] : [];
    return [whole, ...withRest];
  });
  const best = candidates.filter(({ away, allowed }) => away <= allowed).sort((a, b) => a.away - b.away)[0];
  return best ? { kind: 'command', command: best.command, rest: best.rest } : undefined;
}

/** A case number alone is a question about that case. */
const NUMBER = /^(?:nr |nummer |no )?20\d\d[- ]\d{1,6}$/u;
const VOWEL = /[aeiouyåäö]/u;

/** At least three words, or two that are long, with vowels: somebody is telling something. */
function tells(typed: string): boolean {
  const words = typed.split(' ').filter((word) => word.length > 1 && VOWEL.test(word));
  return words.length >= 3 || (words.length === 2 && typed.length >= 12);
}

export function understand(text: string): Understood {
  const typed = folded(text);
  if (typed === '') return { kind: 'nonsense' };
  if (NUMBER.test(typed)) return { kind: 'command', command: 'status', rest: typed };
  const command = exact(typed) ?? (typed.length <= 40 ? near(typed) : undefined);
  if (command) return command;
  return tells(typed) ? { kind: 'words' } : { kind: 'nonsense' };
}
