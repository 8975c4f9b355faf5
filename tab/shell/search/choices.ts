// What a search can lead to: what can be done, the pages of the navigation, and what the server found.

import { folded } from '../../../bot/blocks/plain.ts';
import { ranker, wantedWords } from '../../../bot/blocks/search-words.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import type { Hit } from '../../../bot/capabilities/search/model.ts';
import { searchText } from '../../../bot/capabilities/search/text.ts';
import { glossary, WORDS } from '../../parts/glossary-text.ts';
import type { OfferedArea } from '../navigation.ts';
import type { Command } from '../page-module.ts';
import { casePath, documentPath, HELP_PATH, measurePath, personPath, riskPath, wordPath } from '../paths.ts';
import { searchBoxText } from './text.ts';

export type Group = 'doing' | 'pages' | 'help' | 'hits';

export interface Choice {
  readonly group: Group;
  readonly path: string;
  readonly title: string;
  readonly about: string;
}

const PATHS: Readonly<Record<Hit['kind'], (id: string) => string>> = {
  case: casePath,
  risk: riskPath,
  measure: measurePath,
  document: documentPath,
  person: personPath,
};

function pagesOf(areas: readonly OfferedArea[], language: Language): readonly Choice[] {
  return areas.flatMap(({ title: whole, entries }) => {
    const area = whole[language];
    return entries.map(({ path, title }): Choice => {
      const own = title[language];
      const isWhole = entries.length === 1 || path === entries[0]?.path;
      return { group: 'pages', path, title: isWhole ? area : own, about: isWhole ? '' : area };
    });
  });
}

/** The pages of help, and once something is written each word that they explain. */
function helpOf(search: string, language: Language): readonly Choice[] {
  const { help, about } = searchBoxText[language];
  const own: readonly Choice[] = [
    { group: 'help', path: HELP_PATH, title: help, about: '' },
    { group: 'help', path: '/about', title: about, about: '' },
  ];
  if (search.trim() === '') return own;
  const explained = WORDS.map((word): Choice => {
    const { question, means } = glossary[language][word];
    return { group: 'help', path: wordPath(word), title: question, about: means };
  });
  return [...own, ...explained];
}

interface Offer {
  readonly commands: readonly Command[];
  readonly areas: readonly OfferedArea[];
  readonly hits: readonly Hit[];
  readonly language: Language;
}

/** With nothing written everything that can be done and opened; then what fits, a found number before all. */
export function choicesFor(search: string, { commands, areas, hits, language }: Offer): readonly Choice[] {
  const wanted = wantedWords(search);
  const rankOf = ranker(wanted);
  const fits = ({ title, about }: Choice) => wanted.length === 0 || rankOf(folded(`${title} ${about}`)) !== null;
  const doing = commands.map(
    ({ path, title }): Choice => ({ group: 'doing', path, title: title[language], about: '' }),
  );
  const found = hits.map(({ kind, id, number, title, about }): Choice => {
    const kindName = searchText[language].kinds[kind];
    return {
      group: 'hits',
      path: PATHS[kind](id),
      title: [number, title].filter(Boolean).join(' '),
      about: [kindName, about].filter(Boolean).join(' · '),
    };
  });
  const isNumber = /^\p{L}?\d{4}-?\d/u.test(search.trim());
  const own = [...doing, ...pagesOf(areas, language), ...helpOf(search, language)].filter(fits);
  return isNumber ? [...found, ...own] : [...own, ...found];
}
