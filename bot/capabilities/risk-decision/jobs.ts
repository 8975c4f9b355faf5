import type { JobFactsOf } from '../../blocks/job.ts';

export interface RiskDecisionJobs {
  /** Asks the eligible approvers of the proposal. */
  askDeciders: { readonly proposal: string };
}

export const riskDecisionJobs = {
  askDeciders: {
    label: { sv: 'Fråga den som får besluta om en risk', en: 'Ask the person who may decide on a risk' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<RiskDecisionJobs>;
