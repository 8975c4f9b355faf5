// What is kept when somebody corrects a suggestion.
import type { Instant } from '../../blocks/instant.ts';
import { withoutPersonalNumbers } from '../../blocks/personal-number.ts';
import type { Category } from '../incident/model.ts';
import type { Correction } from './model.ts';
import { MODEL_VERSION, senseOf } from './sense-rules.ts';

interface Corrected {
  readonly report: string;
  readonly words: string;
  readonly suggested: Category;
  readonly chosen: Category;
  readonly by: Correction['by'];
  readonly at: Instant;
  readonly changeId: string;
  /** The municipality lets the words be kept. */
  readonly keepsWords: boolean;
}

/** Null where nothing was corrected. */
export function correctionOf({
  report,
  words,
  suggested,
  chosen,
  by,
  at,
  changeId,
  keepsWords,
}: Corrected): Correction | null {
  if (suggested === chosen) return null;
  return {
    id: `${report}/${by}`,
    at,
    by,
    model: MODEL_VERSION,
    suggested,
    likeliest: senseOf(words).likely[0]?.meant ?? null,
    chosen,
    words: keepsWords ? withoutPersonalNumbers(words.trim(), '0') : null,
    changeId,
  };
}
