// The list of documents as it is looked at: searched and sorted.
import * as z from 'zod/mini';
import { DIRECTIONS, type Direction } from '../../../bot/blocks/ordering.ts';
import { folded } from '../../../bot/blocks/plain.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { VERSION_STATES } from '../../../bot/capabilities/policy/model.ts';
import type { policyText } from '../../../bot/capabilities/policy/text.ts';
import { directionOf } from '../../list/sorting.ts';
import { listStateOf, searchWords } from '../../list/use-list-state.ts';

export const SORTS = ['title', 'kind', 'version', 'state', 'owner', 'review', 'read'] as const;
export type Sort = (typeof SORTS)[number];

const documentView = z.object({
  search: searchWords,
  sort: z.catch(z.enum(SORTS), 'title'),
  direction: z.catch(z.enum([...DIRECTIONS, '']), ''),
});
export type View = z.infer<typeof documentView>;

export const useView = listStateOf(documentView);

export const FIRST_DIRECTION: Readonly<Record<Sort, Direction>> = {
  title: 'ascending',
  kind: 'ascending',
  version: 'ascending',
  state: 'ascending',
  owner: 'ascending',
  review: 'ascending',
  read: 'ascending',
};

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

export function seen(rows: readonly DocumentRow[], view: View, words: Words): readonly DocumentRow[] {
  const wanted = folded(view.search).split(' ');
  const hits = rows.filter(({ title, kind, state, ownerName }) => {
    const text = folded([title, words.kinds[kind], words.states[state], ownerName].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  const turned = directionOf(view, FIRST_DIRECTION) === 'ascending' ? 1 : -1;
  return hits.sort((a, b) => turned * orders(words)[view.sort](a, b));
}
