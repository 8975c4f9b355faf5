// Of those whom a sending concerns, the ones that a reader's role covers.

import { placeOfRow, WHOLE } from '../organisation/place-rules.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Campaign, Delivery, Pack } from './model.ts';
import { may } from './rights.ts';

type FollowPermission = 'policy.readAll' | 'policy.readPeople' | 'training.readAll' | 'training.readPeople';
type Directory = (id: PersonId) => Person | undefined;

/** What a sending is followed with: figures, and names. */
export const FOLLOWED_WITH: Readonly<
  Record<Campaign['kind'], { readonly counts: FollowPermission; readonly people: FollowPermission }>
> = {
  document: { counts: 'policy.readAll', people: 'policy.readPeople' },
  lesson: { counts: 'training.readAll', people: 'training.readPeople' },
};

const everybody = () => true;

/** Whether the asker may see how it goes for this person. */
export function seesIn(
  permission: FollowPermission,
  { person, roles }: Asker,
  get: Directory,
): (row: Pick<Delivery, 'person' | 'unit'>) => boolean {
  if (may(permission, person, roles, WHOLE)) return everybody;
  return (row) => may(permission, person, roles, placeOfRow(get(row.person), row.unit));
}

/** The packs with nobody else in them. */
export function packsSeen(
  packs: readonly Pack[],
  sees: (row: Pick<Delivery, 'person' | 'unit'>) => boolean,
): readonly Pack[] {
  if (sees === everybody) return packs;
  return packs.map((pack) => ({ ...pack, deliveries: pack.deliveries.filter(sees) }));
}
