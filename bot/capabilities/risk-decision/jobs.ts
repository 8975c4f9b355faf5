import type { JobFactsOf } from '../../blocks/job.ts';

export interface RiskJobs {
  /** Whoever may decide the proposal now is asked. */
  askDeciders: { readonly proposal: string };
}

export const riskJobs = {
  askDeciders: {
    label: { sv: 'Fråga den som får besluta om en risk', en: 'Ask whoever may decide a risk' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<RiskJobs>;
