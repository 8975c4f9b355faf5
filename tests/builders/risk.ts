// A risk and a proposal as somebody asks for them.
import type { Asked } from '../../bot/contract.ts';
import { day } from './time.ts';

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
