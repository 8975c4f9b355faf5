// How a sending goes, as far as a reader's role reaches: figures and names, of whom.
import { describe, expect, it } from 'vitest';
import { FOLLOWED_WITH, packsSeen, seesIn } from '../../bot/capabilities/campaign/reach-rules.ts';
import { packsOf } from '../../bot/capabilities/campaign/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Asker, Role, RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import { aPerson, as, erik } from '../builders/incident.ts';

const people: readonly Person[] = [
  aPerson({ id: 'school', unit: 'Skolan', administration: 'Barn och utbildning' }),
  aPerson({ id: 'care', unit: 'Hemtjänsten', administration: 'Vård' }),
  aPerson({ id: 'moved', unit: 'Skolan', administration: 'Barn och utbildning' }),
];
const packs = packsOf('c', [...people, aPerson({ id: 'gone', unit: 'Skolan' })], String).map((pack) => ({
  ...pack,
  // They worked elsewhere when it was sent.
  deliveries: pack.deliveries.map((one) => (one.person === 'moved' ? { ...one, unit: 'Hemtjänsten' } : one)),
}));
const sees = (kind: keyof typeof FOLLOWED_WITH, what: 'counts' | 'people', ...roles: readonly RoleAssignment[]) => {
  const asker: Asker = { person: erik, roles, language: 'sv' };
  const seen = packsSeen(
    packs,
    seesIn(FOLLOWED_WITH[kind][what], asker, (id) => people.find((one) => one.id === id)),
  );
  return seen.flatMap(({ deliveries }) => deliveries.map(({ person }) => person));
};
const ofUnit = (role: Role): RoleAssignment => ({
  role,
  scope: { kind: 'unit', name: 'Skolan' },
  as: 'holder',
  within: null,
});
const ALL = ['school', 'care', 'moved', 'gone'];

describe('how a sending goes', () => {
  it.each<[Role, boolean, boolean, boolean, boolean]>([
    ['coordinator', true, true, true, true],
    ['auditor', true, true, true, true],
    ['chiefExecutive', true, false, true, false],
    ['secretary', true, false, true, false],
    ['dataProtectionOfficer', true, false, false, false],
    ['manager', false, false, false, false],
  ])('%s: figures of a document %s, names %s; of a lesson %s, names %s', (role, ...seen) => {
    const found = [
      sees('document', 'counts', as(role)),
      sees('document', 'people', as(role)),
      sees('lesson', 'counts', as(role)),
      sees('lesson', 'people', as(role)),
    ];
    expect(found).toEqual(seen.map((is) => (is ? ALL : [])));
  });

  it('is seen of those who work where the role counts today, and of who is gone by the unit of that day', () => {
    expect(sees('document', 'people', ofUnit('auditor'))).toEqual(['school', 'moved', 'gone']);
    expect(sees('document', 'people', ofUnit('manager'))).toEqual([]);
  });

  it('leaves the packs what they are, with nobody else in them', () => {
    expect(packsSeen(packs, ({ person }) => person === 'care')).toEqual([
      { ...packs[0], deliveries: [packs[0]?.deliveries[1]] },
    ]);
  });
});
