// Risks on the whole of Värna: from a risk to a proposal that waits for its decider.
import type { RiskPage } from '../../bot/capabilities/risk/view-model.ts';
import type { ProposalView } from '../../bot/capabilities/risk-decision/view-model.ts';
import type { Asked } from '../../bot/contract.ts';
import { PROPOSAL, RISK } from './risk.ts';
import { steering } from './steering.ts';
import type { TeamsPerson } from './teams-person.ts';
import type { Town } from './town.ts';

export interface Risks {
  save(by: TeamsPerson, about: Partial<Asked<'risk.save'>> & { readonly owner: string }): Promise<RiskPage>;
  propose(by: TeamsPerson, page: RiskPage, about?: Partial<Asked<'risk.propose'>>): Promise<ProposalView>;
}

export function risks(town: Town, owner: TeamsPerson): Risks {
  const { asked } = steering(town, owner);
  return {
    save: (by, about) => asked(by, 'risk.save', { ...RISK, ...about }),
    propose: (by, { risk }, about = {}) =>
      asked(by, 'risk.propose', { id: risk.id, revision: risk.revision, ...PROPOSAL, ...about }),
  };
}
