// Whom a finding goes to when the nearest are not there.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { coordinatorsFor, findingsOf, toldOf, type Watched } from '../../bot/capabilities/vacancy/rules.ts';
import { aHolding, annaKarin, bengt, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';
import { EVERYONE, head, left, watched } from '../builders/vacancy.ts';

describe('those who put roles in order', () => {
  const names = (board: string | null, state: Watched) => coordinatorsFor(board, state).map(({ name }) => name);
  const own = aHolding({
    id: 'own',
    scope: { kind: 'board', name: 'Socialnämnden' },
    holder: bengt.id,
    deputy: sara.id,
  });

  it('are the board’s own first, then the municipality’s, then those of Entra ID', () => {
    const state = watched({ holdings: [aHolding(), own], appointed: [helena.id] });
    expect(names('social', state)).toEqual([bengt, sara, erik, annaKarin, helena].map(({ name }) => name));
    expect(names('technical', state)).toEqual([erik, annaKarin, helena].map(({ name }) => name));
    expect(names(null, state)).toEqual([erik, annaKarin, helena].map(({ name }) => name));
  });

  it('are not those of another role, of a unit that is called so, or whose mandate is over', () => {
    const others = [
      { ...own, role: 'secretary' as const },
      { ...own, scope: { kind: 'unit' as const, name: 'Socialnämnden' } },
      { ...own, until: day('2026-11-23') },
    ];
    expect(names('social', watched({ holdings: others }))).toEqual([]);
  });

  it('have an account that is active', () => {
    const guest = EVERYONE.map((one): Person => (one === erik ? { ...one, account: 'guest' } : one));
    expect(names(null, watched({ holdings: [aHolding()] }, guest))).toEqual([annaKarin.name]);
    expect(names(null, watched({ holdings: [aHolding({ deputy: null })] }, guest))).toEqual([]);
  });
});

describe('where nobody coordinates', () => {
  const told = (holdings: readonly RoleHolding[], people?: readonly Person[]) => {
    const state = watched({ holdings }, people);
    const [finding] = findingsOf(state);
    return finding ? toldOf(finding, state).map(({ name }) => name) : [];
  };
  const chief = aHolding({ id: 'chief', role: 'chiefExecutive', holder: bengt.id, deputy: annaKarin.id });

  it('one chief executive is told, or the deputy when the holder has left', () => {
    expect(told([head, chief])).toEqual([bengt.name]);
    expect(told([head, chief], left(bengt))).toEqual([annaKarin.name]);
    expect(told([head, { ...chief, until: day('2026-11-23') }])).toEqual([helena.name, sara.name]);
  });

  it('else secretaries, and those who hold a role for a board or an administration, not for a unit or a system', () => {
    const secretary = aHolding({ id: 's', role: 'secretary', holder: bengt.id, deputy: null });
    const forBoard = aHolding({
      id: 'b',
      role: 'informationOwner',
      scope: { kind: 'board', name: 'Socialnämnden' },
      holder: erik.id,
      deputy: null,
    });
    const forUnit = { ...forBoard, id: 'u', scope: { kind: 'unit' as const, name: 'Kansliet' }, holder: annaKarin.id };
    const forSystem = { ...forUnit, id: 'y', scope: { kind: 'system' as const, name: 'Treserva' } };
    expect(told([secretary, forBoard, forUnit, forSystem, head])).toEqual(
      [bengt, erik, helena, sara].map(({ name }) => name),
    );
    expect(told([head], left(helena))).toEqual([sara.name]);
  });
});

describe('whom a finding is about', () => {
  it('is told of it where there is no other coordinator', () => {
    const alone = watched({ holdings: [head, aHolding({ deputy: null })] });
    const [finding] = findingsOf(alone);
    if (!finding) throw new Error('nothing was found');
    expect(finding.kind).toBe('deputyMissing');
    expect(toldOf(finding, alone).map(({ name }) => name)).toEqual([erik.name]);
    expect(toldOf(finding, { ...alone, appointed: [bengt.id] }).map(({ name }) => name)).toEqual([bengt.name]);
  });
});
