// Risks for tests on the whole of Värna: from a risk to a proposal that waits for its decider.
import type { ProposalView, RiskPage } from '../../bot/capabilities/risk/view-model.ts';
import type { Asked } from '../../bot/contract.ts';
import { steering } from './steering.ts';
import type { TeamsPerson } from './teams-person.ts';
import { day } from './time.ts';
import type { Town } from './town.ts';

/** Low, so that the nearest manager decides. */
export const RISK: Omit<Asked<'risk.save'>, 'owner'> = {
  id: null,
  revision: 0,
  kind: 'risk',
  title: 'Planeringen ligger nere en dag',
  object: { kind: 'system', name: 'Planeringssystemet' },
  departsFrom: '',
  scenario: 'Leverantörens server stannar och planeringen går inte att läsa.',
  harm: 'Personalen vet inte vem som ska ha hjälp.',
  source: { kind: 'manual', id: null },
  class: null,
  law: false,
  inherent: { likelihood: 2, consequence: 2 },
  current: { likelihood: 1, consequence: 2 },
  residual: null,
  measures: ['Skriv ut planeringen varje kväll'],
  cost: '0',
};

export const PROPOSAL = {
  treatment: 'accept' as const,
  proposal: 'Acceptera risken till nästa höst.',
  conditions: '',
  validUntil: day('2027-09-30'),
};

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
