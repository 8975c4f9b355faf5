import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import { correctionWords } from '../../../bot/capabilities/risk-board/correction-text.ts';
import { riskBoardText } from '../../../bot/capabilities/risk-board/text.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import type { ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

const written = (name: string, words: string): readonly Fact[] => (words === '' ? [] : [[name, words]]);

/** Who decided what, when, as what, and what became of it. */
export function OutcomeFacts({ view: { decision, revoked, reported, corrections } }: { view: ProposalView }) {
  const text = useText(riskPageText).matters;
  const { desk } = useText(riskPageText);
  const { fields } = useText(riskText);
  const { outcomes, capacities } = useText(riskDecisionText);
  const { meeting, sheet } = useText(riskBoardText);
  const language = useLanguage();
  if (!decision) return null;
  const { outcome, actorName, as, at, reason, conditions, board } = decision;
  return (
    <FactList
      facts={[
        [desk.outcome, <strong key="outcome">{outcomes[revoked ? 'revoked' : outcome]}</strong>],
        [text.decidedBy, text.decided(actorName, capacities[as], formatDay(dayOf(at), language))],
        ...(board ? [[text.meeting, meeting(board)] as const] : []),
        ...corrections.map((one) => [sheet.corrections, correctionWords(one, language)] as const),
        ...written(fields.reason, reason),
        ...written(text.decisionConditions, conditions),
        ...(revoked
          ? [
              [outcomes.revoked, text.revokedBy(revoked.actorName, formatDay(dayOf(revoked.at), language))] as const,
              ...written(text.revokedWhy, revoked.reason),
            ]
          : []),
        ...(reported ? [[text.reported, meeting(reported.board)] as const] : []),
      ]}
    />
  );
}

export function WaitFacts({ view: { authority, waitsFor } }: { view: ProposalView }) {
  const text = useText(riskPageText).matters;
  const { capacities } = useText(riskDecisionText);
  const names = waitsFor.map(({ name, as }) => text.waitsFor(name, capacities[as])).join(', ');
  const nobody = authority.decider === 'board' ? text.board : text.nobody;
  const { because, remedies } = useText(campaignText);
  const unasked = waitsFor.flatMap(({ name, notAsked }) =>
    notAsked ? [[text.notAsked, text.notAskedWhy(name, because[notAsked], remedies[notAsked])] as const] : [],
  );
  return <FactList facts={[[text.waits, names || nobody], ...unasked]} />;
}
