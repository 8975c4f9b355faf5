// Which risks the register shows. The whole of it stands in the address, so that "back" finds it again.
import { RISK_LEVELS, type RiskLevel } from '../../../bot/capabilities/organisation/delegation-model.ts';
import { RISK_STATUSES, type RiskStatus } from '../../../bot/capabilities/risk/decision-model.ts';
import type { Score } from '../../../bot/capabilities/risk/model.ts';
import type { Asked } from '../../../bot/contract.ts';

export interface ListView {
  readonly search: string;
  readonly standing: RiskStatus | null;
  readonly level: RiskLevel | null;
  readonly administration: string | null;
  /** Only those to be scored anew. */
  readonly rescore: boolean;
  readonly at: Score | null;
  readonly page: number;
}

export const WHOLE: ListView = {
  search: '',
  standing: null,
  level: null,
  administration: null,
  rescore: false,
  at: null,
  page: 1,
};
export const PER_PAGE = 100;

export function viewIn(address: URLSearchParams): ListView {
  const [, likelihood, consequence] = /^([1-5])-([1-5])$/u.exec(address.get('at') ?? '') ?? [];
  return {
    search: (address.get('search') ?? '').slice(0, 200),
    standing: RISK_STATUSES.find((one) => one === address.get('standing')) ?? null,
    level: RISK_LEVELS.find((one) => one === address.get('level')) ?? null,
    administration: address.get('administration'),
    rescore: address.get('rescore') === 'yes',
    at: likelihood && consequence ? { likelihood: Number(likelihood), consequence: Number(consequence) } : null,
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  };
}

export function addressOf({
  search,
  standing,
  level,
  administration,
  rescore,
  at,
  page,
}: ListView): Record<string, string> {
  return {
    ...(search && { search }),
    ...(standing && { standing }),
    ...(level && { level }),
    ...(administration !== null && { administration }),
    ...(rescore && { rescore: 'yes' }),
    ...(at && { at: `${at.likelihood}-${at.consequence}` }),
    ...(page > 1 && { page: String(page) }),
  };
}

export function isFiltered({ search, standing, level, administration, rescore, at }: ListView): boolean {
  return search !== '' || rescore || [standing, level, administration, at].some((part) => part !== null);
}

export function questionOf({ page, ...view }: ListView, whole = false): Asked<'risk.list'> {
  return { ...view, from: whole ? 0 : (page - 1) * PER_PAGE, whole };
}
