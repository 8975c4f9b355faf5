import type { Ports } from '../../ports.ts';
import type { Campaign, Funnel } from '../campaign/model.ts';
import { packsSeen, seesIn } from '../campaign/reach-rules.ts';
import { funnelOf } from '../campaign/rules.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { DocumentVersion } from './model.ts';
import { may } from './rights.ts';

/** The funnel of a version, counted anew only when a pack or the number of receipts is another: the list costs the same however many have answered. */
export function funnels(
  { lists, people }: Pick<Ports, 'lists' | 'people'>,
  campaignFor: (version: string) => Campaign | undefined,
  hasRead: (version: string) => (person: string) => boolean,
): (version: DocumentVersion, asker: Asker) => Funnel | null {
  const { packs, acknowledgements } = lists;
  const counted = new Map<string, { readonly mark: string; readonly funnel: Funnel }>();
  return ({ id, document }, asker) => {
    const sent = campaignFor(id);
    if (!sent) return null;
    const all = packs.by('campaign', sent.id);
    // For a part of the municipality it is counted each time: parts are small, and every reader has their own.
    if (!may('policy.readAll', asker.person, asker.roles, WHOLE))
      return funnelOf(packsSeen(all, seesIn('policy.readAll', asker, people.get)), hasRead(id));
    const receipts = acknowledgements.counts('document').get(document) ?? 0;
    const mark = [id, receipts, ...all.map(({ changeId }) => changeId)].join();
    const known = counted.get(sent.id);
    if (known?.mark === mark) return known.funnel;
    const funnel = funnelOf(all, hasRead(id));
    counted.set(sent.id, { mark, funnel });
    return funnel;
  };
}
