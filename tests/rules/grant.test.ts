// What a given role holds, when it is held already, and who hears of it.
import { describe, expect, it } from 'vitest';
import { end, givesToSelf, grant, toldOfRole } from '../../bot/capabilities/roles/grant-rules.ts';
import type { Role, RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { aHolding, annaKarin, at, bengt, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const NOW = at('10:00');
const act = { actorId: erik.id, actorName: erik.name, at: NOW };
const question = {
  role: 'auditor' as Role,
  scope: { kind: 'unit' as RoleHolding['scope']['kind'], name: 'Hemtjänsten' },
  holder: helena.id,
  deputy: sara.id,
  from: TODAY,
  until: day('2027-12-31'),
};
const give = (more: object = {}, asked: object = {}) =>
  grant({
    question: { ...question, ...asked },
    actor: erik,
    now: NOW,
    holder: helena,
    deputy: sara,
    holdings: [],
    today: TODAY,
    id: 'r',
    changeId: 'c',
    ...more,
  });

describe('a given role', () => {
  it('holds all that was asked, and who gave it', () => {
    expect(give()).toEqual({
      id: 'r',
      ...question,
      holderName: helena.name,
      deputyName: sara.name,
      given: act,
      ended: null,
      changeId: 'c',
    });
  });

  it('holds no deputy where nobody stands in, and no name of the whole municipality', () => {
    expect(give({ deputy: null }, { scope: { kind: 'municipality', name: 'Askersund' } })).toMatchObject({
      deputy: null,
      deputyName: null,
      scope: { kind: 'municipality', name: '' },
    });
  });

  it('may last one day, and until further notice', () => {
    expect(give({}, { until: TODAY })).toMatchObject({ until: TODAY });
    expect(give({}, { until: null })).toMatchObject({ until: null });
  });

  it('is refused with the name of whoever it is about', () => {
    expect(give({ deputy: helena })).toMatchObject({ refused: 'ownDeputy', facts: { name: helena.name } });
    expect(give({}, { scope: { kind: 'unit', name: '' } })).toMatchObject({ refused: 'scopeMissing' });
    expect(give({ holder: { ...helena, account: 'guest' } })).toMatchObject({ refused: 'personUnknown' });
  });
});

describe('a role is held already', () => {
  const held = aHolding({ role: 'auditor', scope: question.scope, holder: helena.id, deputy: null });
  it.each([
    ['until further notice', {}, true],
    ['until the day when the new one begins', { until: TODAY }, true],
    ['not when it ends the day before', { until: day('2026-11-23') }, false],
    ['not by somebody else', { holder: bengt.id }, false],
    ['not as another role', { role: 'systemOwner' as const }, false],
    ['not in another unit', { scope: { kind: 'unit' as const, name: 'Köket' } }, false],
    [
      'not in an administration of the same name',
      { scope: { kind: 'administration' as const, name: 'Hemtjänsten' } },
      false,
    ],
  ])('%s', (_fact, more, isHeld) => {
    const made = give({ holdings: [aHolding({ id: 'other', role: 'secretary' }), { ...held, ...more }] });
    if (isHeld) expect(made).toMatchObject({ refused: 'alreadyHeld', facts: { name: helena.name } });
    else expect(made).toMatchObject({ id: 'r' });
  });
});

describe('nobody gives themselves', () => {
  const stoodIn = aHolding({ role: 'systemOwner', holder: bengt.id, deputy: erik.id });
  it.each<[string, Role, readonly string[], readonly RoleHolding[], boolean]>([
    ['a role that decides', 'manager', [erik.id], [], true],
    ['a role that they stand in for', 'systemOwner', [erik.id], [stoodIn], true],
    ['but another one', 'auditor', [erik.id], [stoodIn], false],
    ['nor is it theirs when somebody else has had it', 'systemOwner', [erik.id], [{ ...stoodIn, deputy: null }], false],
    ['and to others they give what they like', 'manager', [helena.id], [stoodIn], false],
  ])('%s', (_fact, role, to, holdings, isOwn) => {
    expect(givesToSelf(role, to, erik.id, holdings)).toBe(isOwn);
  });
});

describe('an ended role', () => {
  const ending = { actor: erik, now: NOW, today: TODAY, changeId: 'c' };
  it('counts until yesterday, also when today was its last day or it has not begun', () => {
    for (const more of [{}, { until: TODAY }, { from: day('2027-01-01') }])
      expect(end(aHolding(more), ending)).toEqual({
        ...aHolding(more),
        until: day('2026-11-23'),
        ended: act,
        changeId: 'c',
      });
  });

  it('that was over yesterday is not ended, and says whose it was', () => {
    expect(end(aHolding({ until: day('2026-11-23') }), ending)).toMatchObject({
      refused: 'roleEnded',
      facts: { name: erik.name },
    });
  });
});

describe('those who hear of a role', () => {
  const chief = aHolding({ id: 'chief', role: 'chiefExecutive', holder: bengt.id, deputy: null });
  const told = (role: Role, holdings: readonly RoleHolding[]) =>
    toldOfRole(aHolding({ role, holder: helena.id, deputy: null }), { actorId: sara.id, holdings, today: TODAY });

  it.each<[Role, boolean]>([
    ['chiefExecutive', true],
    ['administrationHead', true],
    ['manager', true],
    ['secretary', true],
    ['informationOwner', true],
    ['coordinator', true],
    ['auditor', false],
    ['dataProtectionOfficer', false],
    ['systemOwner', false],
    ['jointIt', false],
  ])('%s: the overseers too = %s', (role, areOverseers) => {
    expect(told(role, [chief])).toEqual(areOverseers ? [helena.id, bengt.id] : [helena.id]);
  });

  it('are overseers of the whole municipality whose mandate counts', () => {
    const part = { kind: 'board' as const, name: 'Socialnämnden' };
    expect(told('manager', [{ ...chief, scope: part }])).toEqual([helena.id]);
    expect(told('manager', [{ ...chief, until: day('2026-11-23') }])).toEqual([helena.id]);
    expect(told('manager', [{ ...chief, role: 'auditor' }])).toEqual([helena.id]);
    expect(told('manager', [aHolding()])).toEqual([helena.id, erik.id, annaKarin.id]);
    expect(told('manager', [{ ...chief, holder: sara.id }])).toEqual([helena.id]);
  });
});
