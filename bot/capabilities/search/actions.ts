import { wantedWords } from '../../blocks/search-words.ts';
import type { Actions } from '../../contract.ts';
import type { SearchSource } from './model.ts';
import { bestOf } from './rules.ts';

/** @param sources what each capability has to be found */
export function searchActions(sources: readonly SearchSource[]): Pick<Actions, 'search.find'> {
  return {
    async 'search.find'({ words }, asker) {
      const wanted = wantedWords(words);
      if (wanted.length === 0) return { hits: [], count: 0 };
      return bestOf(sources.map((source) => source.find(wanted, asker)));
    },
  };
}
