import type { Ports } from '../../ports.ts';
import type { Campaign, Funnel } from '../campaign/model.ts';
import { funnelOf } from '../campaign/rules.ts';
import type { DocumentVersion } from './model.ts';

/** The funnel of a version, counted anew only when a pack or the number of receipts is another: the list costs the same however many have answered. */
export function funnels(
  { packs, acknowledgements }: Pick<Ports['shelves'], 'packs' | 'acknowledgements'>,
  campaignFor: (version: string) => Campaign | undefined,
  hasRead: (version: string) => (person: string) => boolean,
): (version: DocumentVersion) => Funnel | null {
  const counted = new Map<string, { readonly mark: string; readonly funnel: Funnel }>();
  return ({ id, document }) => {
    const sent = campaignFor(id);
    if (!sent) return null;
    const all = packs.by('campaign', sent.id);
    const receipts = acknowledgements.counts('document').get(document) ?? 0;
    const mark = [id, receipts, ...all.map(({ changeId }) => changeId)].join();
    const known = counted.get(sent.id);
    if (known?.mark === mark) return known.funnel;
    const funnel = funnelOf(all, hasRead(id));
    counted.set(sent.id, { mark, funnel });
    return funnel;
  };
}
