export type Language = 'sv' | 'en';

/** Both languages of one text table; `sv` is the source and decides which keys exist. */
export type Texts<Table> = Readonly<Record<Language, Table>>;

/** The words of a union, one each: a missing or a strange one does not compile. */
export function words<Key extends string>(all: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  return all;
}

/** Words for some of a union; the others have none. */
export function someWords<Key extends string>(some: Readonly<Partial<Record<Key, string>>>): typeof some {
  return some;
}

/** Swedish unless the person's Teams speaks English: `en-GB` → en, `sv-SE`, `fi-FI`, nothing → sv. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

/** `a, b och c` */
export function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** Inside a sentence: `Revisor` → `revisor`, but `IT-chef` and `Teams` stay. */
export function inSentence(name: string): string {
  return /^(?:\p{Lu}{2}|Entra|SharePoint|Teams|Värna)/u.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The first `length` characters, cut at a word, with an ellipsis where something was cut. */
export function shortened(text: string, length: number): string {
  const letters = Array.from(text);
  if (letters.length <= length) return text;
  const cut = letters.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}
