import type { Duties } from '../../contract.ts';
import type { Performers } from '../../ports.ts';

/** Work that the product itself does: it is done when it returns. */
export function dutyWork({ begin, recall }: Duties): Pick<Performers, 'begin' | 'recall'> {
  return {
    async begin({ campaign }) {
      begin(campaign);
      return { result: 'done' };
    },
    async recall(what) {
      recall(what);
      return { result: 'done' };
    },
  };
}
