// Who decides a risk: by name where somebody has the role, and by the role where nobody does.
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

export function useDeciderWords({ authority, wouldDecide }: Pick<RiskPage, 'authority' | 'wouldDecide'>): string {
  const { deciders, capacities } = useText(riskDecisionText);
  const { waitsFor } = useText(riskPageText).matters;
  const names = wouldDecide.names.map(({ name, as }) => (as === 'deputy' ? waitsFor(name, capacities.deputy) : name));
  return names.join(', ') || deciders[authority.decider];
}
