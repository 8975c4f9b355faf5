// Whether anybody coordinates, and who may read how the product is while nobody does.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { appointedIn, coordinationOf, mayReadOperations } from '../../bot/capabilities/roles/coordination-rules.ts';
import type { RoleAssignment, RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { aHolding, annaKarin, as, at, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const FAULTS = [{ name: 'It-gruppen', why: 'nested' }] as const;
interface Town {
  readonly people?: readonly Person[];
  readonly holdings?: readonly RoleHolding[];
  readonly appointed?: readonly string[];
}
const known = ({ people = [erik, annaKarin, helena, sara], holdings = [], appointed = [] }: Town = {}) => ({
  now: () => at('10:00'),
  lists: { roles: { all: () => holdings } },
  people: {
    get: (id: string) => people.find((one) => one.id === id),
    all: () => people,
    appRoles: (id: string) => (appointed.includes(id) ? ['Coordinator'] : ['Reader']),
    appRoleFaults: () => FAULTS,
  },
});
const left = (person: Person): readonly Person[] =>
  [erik, annaKarin, helena, sara].map((one) => (one === person ? { ...one, account: 'disabled' } : one));

describe('coordination', () => {
  it.each<[string, Town, boolean]>([
    ['lacks somebody where nobody has the role', {}, true],
    ['is not spoken of before Entra ID has been read', { people: [] }, false],
    ['is there with a holder', { holdings: [aHolding()] }, false],
    ['is there with a deputy whose holder has left', { holdings: [aHolding()], people: left(erik) }, false],
    [
      'is not there where the holder has left and nobody stands in',
      { holdings: [aHolding({ deputy: null })], people: left(erik) },
      true,
    ],
    ['is not there with a mandate that is over', { holdings: [aHolding({ until: day('2026-11-23') })] }, true],
    ['is not there with another role', { holdings: [aHolding({ role: 'auditor' })] }, true],
    ['is there with somebody whom Entra ID appoints', { appointed: [helena.id] }, false],
    ['is not there where that account is disabled', { appointed: [helena.id], people: left(helena) }, true],
  ])('%s', (_fact, town, isVacant) => {
    expect(coordinationOf(known(town))).toEqual({ isVacant, faults: FAULTS });
  });

  it('knows whom Entra ID appoints, with an account that works', () => {
    expect(appointedIn(known({ appointed: [helena.id, sara.id] }))).toEqual([helena.id, sara.id]);
    expect(appointedIn(known({ appointed: [helena.id, sara.id], people: left(sara) }))).toEqual([helena.id]);
  });
});

describe('how it stands with the product is read', () => {
  const reads = (person: Person, roles: readonly RoleAssignment[], town: Town = {}) =>
    mayReadOperations({ person, roles, language: 'sv' }, known(town));
  const chief = aHolding({ id: 'chief', role: 'chiefExecutive', holder: helena.id, deputy: null });
  const jointIt = aHolding({ id: 'it', role: 'jointIt', holder: helena.id, deputy: null });

  it('by those whose work it is', () => {
    expect(reads(erik, [as('coordinator')], { holdings: [aHolding()] })).toBe(true);
    expect(reads(erik, [as('jointIt')], { holdings: [aHolding()] })).toBe(true);
  });

  it('by nobody else while somebody coordinates', () => {
    expect(reads(sara, [], { holdings: [aHolding()] })).toBe(false);
    expect(reads(helena, [as('chiefExecutive')], { holdings: [aHolding(), chief] })).toBe(false);
  });

  it('by the chief executive while nobody coordinates, and by anybody while there is none of these either', () => {
    expect(reads(helena, [as('chiefExecutive')], { holdings: [chief] })).toBe(true);
    expect(reads(sara, [], { holdings: [chief] })).toBe(false);
    expect(reads(sara, [], { holdings: [jointIt] })).toBe(false);
    expect(reads(sara, [])).toBe(true);
    expect(reads(sara, [], { holdings: [chief], people: left(helena) })).toBe(true);
  });

  it('by no account that is not active', () => {
    expect(reads({ ...sara, account: 'guest' }, [])).toBe(false);
    expect(reads({ ...sara, account: 'disabled' }, [])).toBe(false);
  });
});
