// What lies in somebody's hands now, of every kind, and its way to somebody else.
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { HandoverItem, HandoverSource, NotMoved, OpenItem } from './model.ts';
import { sameItem } from './rules.ts';

export type HandoverMoves = ReturnType<typeof handoverMoves>;

export function handoverMoves(sources: readonly HandoverSource[]) {
  const inHand = (from: PersonId, language: Language): readonly OpenItem[] =>
    sources.flatMap((source) => {
      const { kind } = source;
      const what = source.what(language);
      return source
        .open(from, language)
        .toSorted((a, b) => a.title.localeCompare(b.title))
        .map((held) => ({ ...held, kind, what }));
    });
  const tellThemselves: ReadonlySet<string> = new Set(sources.filter(({ tells }) => tells).map(({ kind }) => kind));

  return {
    inHand,

    /** Of what lies there, what is among these. */
    chosen: (from: PersonId, among: readonly HandoverItem[], language: Language): readonly OpenItem[] =>
      inHand(from, language).filter((held) => among.some((item) => sameItem(item, held))),

    /** Of what is asked for, what lies there, named in both languages. */
    named(from: PersonId, wanted: readonly Pick<HandoverItem, 'kind' | 'id'>[]): readonly HandoverItem[] {
      const english = inHand(from, 'en');
      return inHand(from, 'sv')
        .filter((item) => wanted.some((one) => sameItem(one, item)))
        .map((item) => {
          const twin = english.find((one) => sameItem(one, item)) ?? item;
          const { kind, id, what, title } = item;
          return { kind, id, what: { sv: what, en: twin.what }, title: { sv: title, en: twin.title } };
        });
    },

    /** Roles first: what comes after may need them. @returns what stays where it is, with why */
    async move(chosen: readonly OpenItem[], receiver: Person | Refusal, actor: Asker): Promise<readonly NotMoved[]> {
      const notMoved: NotMoved[] = [];
      for (const item of chosen) {
        const source = sources.find(({ kind }) => kind === item.kind);
        const why = isRefusal(receiver) ? receiver : await source?.move(item, receiver, actor);
        if (why) notMoved.push({ item, why });
      }
      return notMoved;
    },

    /** Kinds whose moves tell those whom they concern by themselves. */
    tellThemselves,
  };
}
