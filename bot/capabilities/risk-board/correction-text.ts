import { formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import { riskDecisionText } from '../risk-decision/text.ts';
import type { Correction, Entered } from './correction-model.ts';
import { riskBoardText } from './text.ts';

function entry({ outcome, reason, board }: Entered, language: Language): string {
  const { outcomes } = riskDecisionText[language];
  const meeting = riskBoardText[language].meeting(board);
  const decided = outcome === null ? meeting : `${outcomes[outcome]}: ${meeting}`;
  return reason === '' ? decided : `${decided} (${reason})`;
}

/** What was changed, by whom and why. */
export const correctionWords = ({ before, after, actorName, at, why }: Correction, language: Language): string =>
  riskBoardText[language].corrected(
    entry(before, language),
    entry(after, language),
    actorName,
    formatInstant(at, language),
    why,
  );

/** The note on a measure that a correction changed. It is stored, so it is always in Swedish. */
export const correctionReason = ({ after, why }: Correction): string =>
  riskBoardText.sv.decisionCorrected(entry(after, 'sv'), why);

export const correctionLines = (all: readonly Correction[], language: Language): string =>
  all.map((one) => correctionWords(one, language)).join('\n');
