import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { Decision, DecisionCorrection } from './model.ts';
import { policyText } from './text.ts';

const said = ({ body, on, section, diaryNumber }: Decision, language: Language) =>
  [body, formatDay(on, language), section, diaryNumber].filter((part) => part !== '').join(', ');

/** What was changed, by whom and why. */
export const correctionWords = (
  { before, after, actorName, at, why }: DecisionCorrection,
  language: Language,
): string =>
  policyText[language].corrected(
    said(before, language),
    said(after, language),
    actorName,
    formatInstant(at, language),
    why,
  );
