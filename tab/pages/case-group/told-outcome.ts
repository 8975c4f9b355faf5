import { listed } from '../../../bot/blocks/text.ts';
import type { GroupOutcome } from '../../../bot/capabilities/case-group/model.ts';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { groupPageText } from './text.ts';

/** Says what came of it, and names what could not be done. */
export function useToldOutcome(): (outcome: GroupOutcome, said: string) => void {
  const tell = useTell();
  const text = useText(groupPageText);
  const language = useLanguage();
  return ({ notDone }, said) => {
    const numbers = notDone.map(({ number }) => number);
    tell({ words: numbers.length > 0 ? text.partly(listed(numbers, language)) : said });
  };
}
