// An action on risks may be refused by the risk's own rules, the decision's, the board's or the method's.
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import { riskBoardText } from '../../../bot/capabilities/risk-board/text.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';

export const riskRefusals = {
  sv: {
    ...riskText.sv.refusals,
    ...riskDecisionText.sv.refusals,
    ...riskBoardText.sv.refusals,
    ...riskMethodText.sv.refusals,
  },
  en: {
    ...riskText.en.refusals,
    ...riskDecisionText.en.refusals,
    ...riskBoardText.en.refusals,
    ...riskMethodText.en.refusals,
  },
};
export type RiskRefusals = (typeof riskRefusals)['sv'];
