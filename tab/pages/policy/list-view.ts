// The list of documents as it is looked at: searched and sorted, and kept in the address so that "back" finds it again.
import { folded } from '../../../bot/blocks/plain.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { VERSION_STATES } from '../../../bot/capabilities/policy/model.ts';
import type { policyText } from '../../../bot/capabilities/policy/text.ts';

export const SORTS = ['title', 'kind', 'version', 'state', 'owner', 'review', 'read'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListView {
  readonly search: string;
  readonly sort: Sort;
  readonly direction: 'ascending' | 'descending';
}

type Words = (typeof policyText)['sv'];
type Compare = (a: DocumentRow, b: DocumentRow) => number;

// A document without a review date, or not sent out, stands last.
const LAST = '9999';
const shareOf = ({ funnel }: DocumentRow) => (funnel ? funnel.acknowledged / Math.max(1, funnel.audience) : 2);

function orders({ kinds }: Words): Readonly<Record<Sort, Compare>> {
  const byTitle: Compare = (a, b) => a.title.localeCompare(b.title, 'sv');
  return {
    title: byTitle,
    kind: (a, b) => kinds[a.kind].localeCompare(kinds[b.kind], 'sv') || byTitle(a, b),
    version: (a, b) => a.version - b.version || byTitle(a, b),
    state: (a, b) => VERSION_STATES.indexOf(a.state) - VERSION_STATES.indexOf(b.state) || byTitle(a, b),
    owner: (a, b) => a.ownerName.localeCompare(b.ownerName, 'sv') || byTitle(a, b),
    review: (a, b) => (a.reviewOn ?? LAST).localeCompare(b.reviewOn ?? LAST) || byTitle(a, b),
    read: (a, b) => shareOf(a) - shareOf(b) || byTitle(a, b),
  };
}

export function viewIn(address: URLSearchParams): ListView {
  const sort = SORTS.find((each) => each === address.get('sort')) ?? 'title';
  const direction = address.get('direction') === 'descending' ? 'descending' : 'ascending';
  return { search: address.get('search') ?? '', sort, direction };
}

/** What differs from the whole list in its usual order. */
export function addressOf({ search, sort, direction }: ListView): Record<string, string> {
  return {
    ...(search && { search }),
    ...(sort !== 'title' && { sort }),
    ...(direction === 'descending' && { direction }),
  };
}

export function seen(rows: readonly DocumentRow[], view: ListView, words: Words): readonly DocumentRow[] {
  const wanted = folded(view.search).split(' ');
  const hits = rows.filter(({ title, kind, state, ownerName }) => {
    const text = folded([title, words.kinds[kind], words.states[state], ownerName].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  const turned = view.direction === 'ascending' ? 1 : -1;
  return hits.sort((a, b) => turned * orders(words)[view.sort](a, b));
}
