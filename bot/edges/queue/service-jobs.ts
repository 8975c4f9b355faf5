import type { Services } from '../../contract.ts';
import type { JobHandlers } from '../../jobs.ts';

/** Work that the product itself does: it is done when it returns. */
export function serviceJobs({
  begin,
  recall,
  askDeciders,
}: Services): Pick<JobHandlers, 'begin' | 'recall' | 'askDeciders'> {
  return {
    async begin({ campaign }) {
      begin(campaign);
      return { result: 'done' };
    },
    async askDeciders({ proposal }) {
      askDeciders(proposal);
      return { result: 'done' };
    },
    async recall(what) {
      recall(what);
      return { result: 'done' };
    },
  };
}
