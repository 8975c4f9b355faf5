// How far a role reaches: municipality ⊇ board ⊇ administration ⊇ unit, and a system apart. What is not known is covered by no part.
import { describe, expect, it } from 'vitest';
import type { Board } from '../../bot/capabilities/boards/model.ts';
import type { Place, Within } from '../../bot/capabilities/organisation/model.ts';
import { covers, placeOf, placeOfPerson, placeOfRow, WHOLE } from '../../bot/capabilities/organisation/place-rules.ts';
import { partOf, rolesNow, seesRole, withinOf } from '../../bot/capabilities/organisation/reach-rules.ts';
import { knownAs, type Person } from '../../bot/capabilities/people/model.ts';
import type { Asker, RoleHolding, Scope, ScopeKind } from '../../bot/capabilities/roles/model.ts';
import { rolesOf } from '../../bot/capabilities/roles/rules.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const scopeOf = (kind: ScopeKind, name = ''): Scope => ({ kind, name });

describe('a place', () => {
  it('that nothing is known of is the whole municipality', () => {
    expect(WHOLE).toEqual({ board: '', administration: '', unit: '', system: '' });
    expect(placeOf({ unit: 'Hemtjänsten' })).toEqual({ ...WHOLE, unit: 'Hemtjänsten' });
  });
  it('of a person is where they work today', () => {
    const maria = knownAs('maria', 'Maria', { administration: 'Socialförvaltningen', unit: 'Hemtjänsten' });
    const place = { ...WHOLE, administration: 'Socialförvaltningen', unit: 'Hemtjänsten' };
    expect(placeOfPerson(maria)).toEqual(place);
    expect(placeOfRow(maria, 'Skolan')).toEqual(place);
  });
  it('of somebody who is not known is what was written down', () => {
    expect(placeOfPerson(undefined)).toEqual(WHOLE);
    expect(placeOfRow(undefined, 'Skolan')).toEqual({ ...WHOLE, unit: 'Skolan' });
  });
});

describe('a role', () => {
  const within: Within = { administrations: ['Socialförvaltningen'], units: ['Hemtjänsten'] };
  it.each<[string, Scope, Partial<Place>, boolean]>([
    ['for the municipality covers what is not known', scopeOf('municipality'), {}, true],
    ['for a part without a name covers nothing', scopeOf('board'), { board: '' }, false],
    ['for a unit without a name covers no unit', scopeOf('unit'), { unit: '' }, false],
    ['for a board covers its own', scopeOf('board', 'Socialnämnden'), { board: 'Socialnämnden' }, true],
    [
      'for a board covers nothing of another board, also in its own administration',
      scopeOf('board', 'Socialnämnden'),
      { board: 'Kommunstyrelsen', administration: 'Socialförvaltningen' },
      false,
    ],
    [
      'for a board covers its administrations',
      scopeOf('board', 'Socialnämnden'),
      { administration: 'Socialförvaltningen' },
      true,
    ],
    [
      'for a board covers no other administration, whatever the unit is called',
      scopeOf('board', 'Socialnämnden'),
      { administration: 'Kommunledningen', unit: 'Hemtjänsten' },
      false,
    ],
    ['for a board covers a unit that only it has', scopeOf('board', 'Socialnämnden'), { unit: 'Hemtjänsten' }, true],
    ['for a board covers no other unit', scopeOf('board', 'Socialnämnden'), { unit: 'Skolan' }, false],
    ['for a board does not cover what is not known', scopeOf('board', 'Socialnämnden'), {}, false],
    [
      'for an administration covers its own',
      scopeOf('administration', 'Socialförvaltningen'),
      { administration: 'Socialförvaltningen', unit: 'Skolan' },
      true,
    ],
    [
      'for an administration covers no other',
      scopeOf('administration', 'Socialförvaltningen'),
      { administration: 'Kommunledningen', unit: 'Hemtjänsten' },
      false,
    ],
    [
      'for an administration covers a unit that only it has',
      scopeOf('administration', 'Socialförvaltningen'),
      { unit: 'Hemtjänsten' },
      true,
    ],
    [
      'for an administration covers no other unit',
      scopeOf('administration', 'Socialförvaltningen'),
      { unit: 'Skolan' },
      false,
    ],
    ['for a unit covers its own', scopeOf('unit', 'Hemtjänsten'), { unit: 'Hemtjänsten' }, true],
    ['for a unit covers no other', scopeOf('unit', 'Hemtjänsten'), { unit: 'Skolan' }, false],
    [
      'for a unit covers it in its own administration',
      scopeOf('unit', 'Hemtjänsten'),
      { unit: 'Hemtjänsten', administration: 'Socialförvaltningen' },
      true,
    ],
    [
      'for a unit covers none of the same name in another administration',
      scopeOf('unit', 'Hemtjänsten'),
      { unit: 'Hemtjänsten', administration: 'Kommunledningen' },
      false,
    ],
    [
      'for a system covers it, large or small letters alike',
      scopeOf('system', 'Treserva'),
      { system: 'TRESERVA' },
      true,
    ],
    ['for a system covers no other', scopeOf('system', 'Treserva'), { system: 'Lifecare' }, false],
  ])('%s', (_what, scope, place, covered) => {
    expect(covers({ scope, within }, placeOf(place))).toBe(covered);
  });
  it('whose part holds nothing that is known covers only what has its own name', () => {
    const bare = (scope: Scope, place: Partial<Place>) => covers({ scope, within: null }, placeOf(place));
    expect(bare(scopeOf('unit', 'Hemtjänsten'), { unit: 'Hemtjänsten', administration: 'Vilken som helst' })).toBe(
      true,
    );
    expect(bare(scopeOf('administration', 'Socialförvaltningen'), { unit: 'Hemtjänsten' })).toBe(false);
    expect(bare(scopeOf('board', 'Socialnämnden'), { administration: 'Socialförvaltningen' })).toBe(false);
  });
});

const works = (id: string, administration: string, unit: string): Person => knownAs(id, id, { administration, unit });
const PEOPLE = [
  works('maria', 'Socialförvaltningen', 'Hemtjänsten'),
  works('sara', 'Socialförvaltningen', 'Administration'),
  works('bo', 'Kommunledningen', 'Administration'),
  works('eva', 'Kommunledningen', 'Kansliet'),
  works('nils', 'Skolförvaltningen', 'Skolan'),
  works('ingen', '', 'Kiosken'),
  works('odelad', 'Socialförvaltningen', ''),
];
const SOCIAL = aBoard({ id: 'social', name: 'Socialnämnden', administrations: ['Socialförvaltningen', 'Vakant'] });
const SCHOOL = aBoard({ id: 'school', name: 'Skolnämnden', administrations: ['Skolförvaltningen'] });
const EXECUTIVE = aBoard({ id: 'executive', name: 'Kommunstyrelsen', administrations: [] });

function municipality(roles: readonly RoleHolding[] = [], boards: readonly Board[] = [SOCIAL, SCHOOL, EXECUTIVE]) {
  return {
    lists: { roles: { all: () => roles }, boards: { all: () => boards } },
    people: {
      get: (id: string) => PEOPLE.find((one) => one.id === id),
      all: () => PEOPLE,
      appRoles: (id: string) => (id === 'app' ? ['Coordinator'] : []),
    },
  };
}
const secretary = (scope: Scope, over: Partial<RoleHolding> = {}) =>
  aHolding({ id: `${scope.kind}/${scope.name}`, role: 'secretary', scope, holder: 'eva', deputy: null, ...over });

describe('what lies in the scope of a role', () => {
  const within = (scope: Scope, over: Partial<RoleHolding> = {}, boards?: readonly Board[]) =>
    withinOf(secretary(scope, over), municipality([], boards));
  it('of a board: its administrations, also empty ones, and the units that only they have', () => {
    expect(within(scopeOf('board', 'Socialnämnden'))).toEqual({
      administrations: ['Socialförvaltningen', 'Vakant'],
      units: ['Hemtjänsten'],
    });
  });
  it('of the executive board: what no other board has', () => {
    expect(within(scopeOf('board', 'Kommunstyrelsen'))).toEqual({
      administrations: ['Kommunledningen'],
      units: ['Kansliet'],
    });
    expect(within(scopeOf('board', 'Kommunstyrelsen'), {}, [])?.administrations.toSorted()).toEqual([
      'Kommunledningen',
      'Skolförvaltningen',
      'Socialförvaltningen',
    ]);
  });
  it('of a board that is not written down: nothing', () => {
    expect(within(scopeOf('board', 'Kulturnämnden'))).toEqual({ administrations: [], units: [] });
  });
  it('of an administration: itself, and the units that only it has', () => {
    expect(within(scopeOf('administration', 'Socialförvaltningen'))).toEqual({
      administrations: ['Socialförvaltningen'],
      units: ['Hemtjänsten'],
    });
  });
  it('of a unit: the administration of the holder, who works there', () => {
    expect(within(scopeOf('unit', 'Hemtjänsten'), { holder: 'maria' })).toEqual({
      administrations: ['Socialförvaltningen'],
      units: [],
    });
    expect(within(scopeOf('unit', 'Hemtjänsten'), { holder: 'eva' })).toBeNull();
    expect(within(scopeOf('unit', 'Hemtjänsten'), { holder: 'nobody' })).toBeNull();
  });
  it.each([
    'coordinator',
    'auditor',
    'dataProtectionOfficer',
    'chiefExecutive',
    'administrationHead',
    'secretary',
  ] as const)('is known of a board whose %s sees what belongs there', (role) => {
    expect(within(scopeOf('board', 'Skolnämnden'), { role })?.administrations).toEqual(['Skolförvaltningen']);
  });
  it('of the municipality or a system, or of a role that nothing is asked with: nothing that must be known', () => {
    expect(within(scopeOf('municipality'))).toBeNull();
    expect(within(scopeOf('system', 'Treserva'))).toBeNull();
    expect(within(scopeOf('board', 'Socialnämnden'), { role: 'systemOwner' })).toBeNull();
  });
});

const askerWith = (id: string, ...holdings: readonly RoleHolding[]) => {
  const all = municipality(holdings);
  const person = PEOPLE.find((one) => one.id === id) ?? knownAs(id, id);
  return { person, roles: rolesNow(all, id, TODAY), language: 'sv' } satisfies Asker;
};

describe('the roles somebody has today', () => {
  it('are those of the holder, who is no deputy of anybody, and of the deputy', () => {
    const shared = secretary(scopeOf('municipality'), { holder: 'eva', deputy: 'bo' });
    expect(askerWith('eva', shared).roles.map((one) => one.as)).toEqual(['holder']);
    expect(askerWith('bo', shared).roles.map((one) => one.as)).toEqual(['deputy']);
    expect(rolesOf('bo', [shared], [], TODAY)).toEqual([
      { role: 'secretary', scope: scopeOf('municipality'), as: 'deputy', within: null },
    ]);
  });
  it('come with what they cover', () => {
    expect(askerWith('eva', secretary(scopeOf('board', 'Skolnämnden'))).roles).toEqual([
      {
        role: 'secretary',
        scope: scopeOf('board', 'Skolnämnden'),
        as: 'holder',
        within: { administrations: ['Skolförvaltningen'], units: ['Skolan'] },
      },
    ]);
  });
  it('are also that of the application in Entra ID', () => {
    expect(askerWith('app').roles).toEqual([
      { role: 'coordinator', scope: scopeOf('municipality'), as: 'holder', within: null },
    ]);
    expect(askerWith('eva').roles).toEqual([]);
  });
});

describe('a reader of the roles', () => {
  const school = secretary(scopeOf('board', 'Skolnämnden'));
  const seen = (asker: Asker, holding: RoleHolding) => seesRole(asker, municipality())(holding);
  it('for the whole municipality sees all of them', () => {
    const eva = askerWith('eva', secretary(scopeOf('municipality')));
    expect(seen(eva, aHolding({ scope: scopeOf('unit', 'Hemtjänsten') }))).toBe(true);
  });
  it('for a board sees those in it', () => {
    const eva = askerWith('eva', school);
    expect(seen(eva, aHolding({ scope: scopeOf('unit', 'Skolan') }))).toBe(true);
    expect(seen(eva, aHolding({ scope: scopeOf('administration', 'Skolförvaltningen') }))).toBe(true);
    expect(seen(eva, aHolding({ scope: scopeOf('administration', 'Socialförvaltningen') }))).toBe(false);
    expect(seen(eva, aHolding({ scope: scopeOf('board', 'Socialnämnden') }))).toBe(false);
  });
  it('for a part sees the roles above it', () => {
    const eva = askerWith('eva', secretary(scopeOf('administration', 'Skolförvaltningen')));
    expect(seen(eva, aHolding({ scope: scopeOf('municipality') }))).toBe(true);
    expect(seen(eva, secretary(scopeOf('board', 'Skolnämnden')))).toBe(true);
    expect(seen(eva, secretary(scopeOf('board', 'Socialnämnden')))).toBe(false);
  });
  it('is nobody without such a role', () => {
    const manager = aHolding({ role: 'manager', scope: scopeOf('unit', 'Hemtjänsten'), holder: 'maria' });
    expect(seen(askerWith('maria', manager), manager)).toBe(false);
    expect(seen(askerWith('maria', manager), aHolding({ scope: scopeOf('municipality') }))).toBe(false);
  });
});

describe('the part of the organisation that somebody sees', () => {
  const finding = (scope: Scope) => ({ scope, since: null, toldName: null }) as never;
  const all = {
    boards: [SOCIAL, SCHOOL, EXECUTIVE],
    people: PEOPLE,
    findings: [
      finding(scopeOf('board', 'Skolnämnden')),
      finding(scopeOf('board', 'Socialnämnden')),
      finding(scopeOf('municipality')),
    ],
  };
  const part = (...holdings: readonly RoleHolding[]) => {
    const { boards, people, findings } = partOf(all, askerWith('eva', ...holdings));
    return {
      boards: boards.map(({ name, administrations }) => [name, ...administrations]),
      people: people.map(({ id }) => id),
      findings: findings.map(({ scope }) => scope.name || scope.kind),
    };
  };
  it('is all of it with a role for the municipality', () => {
    expect(partOf(all, askerWith('eva', secretary(scopeOf('municipality'))))).toBe(all);
  });
  it('is the board with what lies in it', () => {
    expect(part(secretary(scopeOf('board', 'Skolnämnden')))).toEqual({
      boards: [['Skolnämnden', 'Skolförvaltningen']],
      people: ['nils'],
      findings: ['Skolnämnden'],
    });
  });
  it('is an administration, and the board above it with nothing else', () => {
    expect(part(secretary(scopeOf('administration', 'Socialförvaltningen')))).toEqual({
      boards: [['Socialnämnden', 'Socialförvaltningen']],
      people: ['maria', 'sara', 'odelad'],
      findings: [],
    });
  });
  it('is nothing without a role', () => {
    expect(part()).toEqual({ boards: [], people: [], findings: [] });
  });
});
