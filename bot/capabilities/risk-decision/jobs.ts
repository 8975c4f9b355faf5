import type { JobFactsOf } from '../../blocks/job.ts';

export interface RiskDecisionJobs {
  /** Whoever may decide the proposal now is asked. */
  askDeciders: { readonly proposal: string };
}

export const riskDecisionJobs = {
  askDeciders: {
    label: { sv: 'Fråga den som får besluta om en risk', en: 'Ask whoever may decide a risk' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<RiskDecisionJobs>;
