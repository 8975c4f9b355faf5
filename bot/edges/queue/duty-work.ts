import type { Duties } from '../../contract.ts';
import type { Performers } from '../../ports.ts';

/** Work that the product itself does: it is done when it returns. */
export function dutyWork({ begin, recall, askDeciders }: Duties): Pick<Performers, 'begin' | 'recall' | 'askDeciders'> {
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
