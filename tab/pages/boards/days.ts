import { formatDay } from '../../../bot/blocks/instant.ts';
import type { ClosedDay } from '../../../bot/capabilities/boards/closed-day-model.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { closedText } from './closed-text.ts';

/** The days in words. */
export function useDays(): (closed: ClosedDay) => string {
  const text = useText(closedText);
  const language = useLanguage();
  return ({ first, last }) =>
    first === last ? formatDay(first, language) : text.until(formatDay(first, language), formatDay(last, language));
}
