// Giving and ending roles: by whom, to whom, and what stays.
import { describe, expect, it } from 'vitest';
import { readFields, writeFields } from '../../bot/blocks/column.ts';
import { end, grant, toldOfRole } from '../../bot/capabilities/roles/grant-rules.ts';
import { roleList } from '../../bot/capabilities/roles/list.ts';
import type { Role } from '../../bot/capabilities/roles/model.ts';
import { aHolding, annaKarin, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const NOW = at('10:00');

describe('giving a role', () => {
  const question = {
    role: 'auditor',
    scope: { kind: 'municipality', name: '' },
    holder: helena.id,
    deputy: null,
    from: TODAY,
    until: null,
  } as const;
  const granting = {
    question,
    actor: erik,
    now: NOW,
    holder: helena,
    deputy: null,
    holdings: [],
    today: TODAY,
    id: 'r',
    changeId: 'c',
  };
  const refusal = (outcome: unknown) => (outcome as { refused?: string }).refused;

  it.each([
    ['to somebody unknown', { holder: undefined }, 'personUnknown'],
    ['to a disabled account', { holder: { ...helena, account: 'disabled' as const } }, 'personUnknown'],
    ['with an unknown deputy', { deputy: undefined }, 'personUnknown'],
    ['with oneself as deputy', { deputy: helena }, 'ownDeputy'],
    ['that ends before it begins', { question: { ...question, until: day('2026-11-01') } }, 'untilBeforeFrom'],
    ['until the year 2999', { question: { ...question, until: day('2999-01-01') } }, 'dayUnlikely'],
    ['from the year 206', { question: { ...question, from: day('0206-05-01') } }, 'dayUnlikely'],
    ['that is held already', { holdings: [aHolding({ role: 'auditor', holder: helena.id })] }, 'alreadyHeld'],
    [
      'that ended earlier',
      { holdings: [aHolding({ role: 'auditor', holder: helena.id, until: day('2026-11-01') })] },
      undefined,
    ],
    [
      'for a part that is not named',
      { question: { ...question, scope: { kind: 'unit' as const, name: '' } } },
      'scopeMissing',
    ],
    ['that is new', {}, undefined],
  ])('%s', (_fact, overrides, code) => {
    expect(refusal(grant({ ...granting, ...overrides }))).toBe(code);
  });
});

describe('giving oneself a role', () => {
  const question = {
    scope: { kind: 'municipality', name: '' },
    holder: erik.id,
    deputy: null,
    from: TODAY,
    until: null,
  } as const;
  const granting = {
    actor: erik,
    now: NOW,
    holder: erik,
    deputy: null,
    holdings: [aHolding()],
    today: TODAY,
    id: 'r',
    changeId: 'c',
  };
  const outcome = (role: Role, over: object = {}) =>
    (grant({ ...granting, question: { ...question, role }, ...over }) as { refused?: string }).refused;

  it.each(['chiefExecutive', 'administrationHead', 'manager', 'secretary', 'informationOwner'] as const)(
    'that decides is refused: %s',
    (role) => {
      expect(outcome(role)).toBe('ownRole');
      expect(outcome(role, { holder: helena, deputy: erik })).toBe('ownRole');
    },
  );

  it('that one has, or has had, is refused: nobody extends their own', () => {
    const mine = aHolding({ until: day('2026-11-30') });
    const later = { ...question, role: 'coordinator' as const, from: day('2026-12-01') };
    expect(outcome('coordinator', { holdings: [mine], question: later })).toBe('ownRole');
    expect(outcome('coordinator', { actor: annaKarin, holder: annaKarin })).toBe('ownRole');
  });

  it('that decides nothing is not refused, so that the first coordinator can begin', () => {
    expect(outcome('systemOwner')).toBeUndefined();
    expect(outcome('coordinator', { holdings: [] })).toBeUndefined();
  });
});

describe('what is written down of a role', () => {
  const act = { actorId: erik.id, actorName: erik.name, at: NOW };
  const ending = { actor: erik, now: NOW, today: TODAY, changeId: 'c' };

  it('is who ended it and when, and the line stays', () => {
    expect(end(aHolding(), ending)).toMatchObject({ id: 'role-1', until: '2026-11-23', ended: act });
  });

  it('is not moved by ending it once more', () => {
    expect(end(aHolding({ until: day('2026-03-01') }), ending)).toMatchObject({ refused: 'roleEnded' });
  });

  it('comes back from the list as it was, and is nothing in a line from before', () => {
    const holding = aHolding({ given: act, ended: { ...act, actorId: sara.id } });
    const fields = writeFields(roleList, holding);
    expect(readFields(roleList, fields, '1')).toEqual(holding);
    const { Given: _, Ended: __, ...older } = fields as Record<string, unknown>;
    expect(readFields(roleList, older, '1')).toMatchObject({ given: null, ended: null });
  });
});

describe('who is told of a role', () => {
  const chief = aHolding({ id: 'chief', role: 'chiefExecutive', holder: bengt.id, deputy: null });
  const holdings = [aHolding(), chief];
  const told = (role: Role, by = erik.id) =>
    toldOfRole(aHolding({ role, holder: helena.id, deputy: sara.id }), { actorId: by, holdings, today: TODAY });

  it('is whoever got it and their deputy', () => {
    expect(told('auditor')).toEqual([helena.id, sara.id]);
  });

  it('and of one that decides also the chief executive and the other coordinators, never the one who gave it', () => {
    expect(told('manager')).toEqual([helena.id, sara.id, annaKarin.id, bengt.id]);
  });
});
