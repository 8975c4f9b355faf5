// Names with a star for whatever stands there: `adm-*`, `*@konferens.*`. What people type is never made a regular expression.
import { folded } from '../../blocks/plain.ts';

const wordsOf = (text: string) => text.toLocaleLowerCase('sv');

/** The whole name, large or small letters alike. */
export function fitsPattern(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map(wordsOf);
  const text = wordsOf(name);
  const [first = '', ...rest] = parts;
  if (parts.length < 2) return text !== '' && text === first;
  const last = rest.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  const end = text.length - last.length;
  return rest.slice(0, -1).every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= end;
  });
}

/** Equal for names of the same words, whatever their order. */
export const nameKey = (name: string): string => folded(name).split(' ').filter(Boolean).toSorted().join(' ');
