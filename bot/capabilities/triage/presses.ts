// The card after each press in a triage: the next question, or what somebody else made of it meanwhile.
import type { Card } from '../../blocks/card.ts';
import { corrected } from '../../blocks/corrected.ts';
import type { ActionName } from '../../contract.ts';
import type { Again, FieldsOf, Follows, PressContext, PressFlow } from '../inbox/press-model.ts';
import { triageCard } from './cards.ts';
import type { TriagePage } from './model.ts';

type TriageAction = Extract<ActionName, `triage.${string}`>;
type Pressed = Exclude<
  TriageAction,
  'triage.parties' | 'triage.saveParty' | 'triage.removeParty' | 'triage.involved' | 'triage.moment'
>;

const next = (page: TriagePage, { asker, links }: PressContext): Card =>
  triageCard(page, asker.language, { tab: links.to('case', page.incident.id) }).card;

/** The same question once more, with what was typed and the sentence by its field; after a lost race, as it is now. */
const again: Again = {
  asks: 'triage.read',
  after: 'everyRefusal',
  question: ({ id, fact }) => ({ id, ask: typeof fact === 'string' ? fact : '' }),
  card: (page, { correction, context }) => page && corrected(next(page, context), correction),
};

const flow = { again };

export const triagePresses: { readonly [Name in Pressed]: Follows<Name> } = {
  'triage.read': next,
  'triage.severity': next,
  'triage.answer': next,
  'triage.services': next,
  'triage.boards': next,
  'triage.fact': next,
  'triage.decide': next,
};
export const triageFlows: { readonly [Name in Pressed]: PressFlow<Name, object> } = {
  'triage.read': flow,
  'triage.severity': flow,
  'triage.answer': flow,
  'triage.services': flow,
  'triage.boards': flow,
  'triage.fact': flow,
  'triage.decide': flow,
};
export const triageFields: { readonly [Name in TriageAction]?: FieldsOf<Name> } = {
  'triage.answer': { resumeReasonMissing: 'reason', triageTooLong: 'reason' },
  'triage.services': { servicesMissing: 'services' },
  'triage.boards': { triageBoardUnknown: 'boards' },
  'triage.fact': { amountWrong: 'amount', shareWrong: 'amount' },
  'triage.decide': { triageReasonMissing: 'reason', triageTooLong: 'reason' },
};
