// What a finding says of itself, word for word as it is kept.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import type { Vacancy } from '../../bot/capabilities/vacancy/model.ts';
import { changesOf, findingsOf, untold, type Watched } from '../../bot/capabilities/vacancy/rules.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding, annaKarin, bengt, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';
import { administration, EVERYONE, head, left, social, TODAY, watched } from '../builders/vacancy.ts';

const technical = aBoard({ id: 'technical', name: 'Tekniska nämnden', administrations: ['Tekniska förvaltningen'] });
const without = (...gone: readonly Person[]) => EVERYONE.filter((one) => !gone.includes(one));
const inRole = (holding: RoleHolding, of = watched()) => findingsOf({ ...of, holdings: [aHolding(), head, holding] });
const kinds = (state: Watched) => findingsOf(state).map(({ kind }) => kind);

describe('a finding', () => {
  const nobody = { role: null, holder: null, holderName: '', deputyName: '', until: null };
  const ofHead = { board: 'social', scope: administration, role: 'administrationHead', holder: helena.id };

  it('of a board without a coordinator names the board', () => {
    expect(findingsOf(watched({ holdings: [head] }))).toEqual([
      {
        ...nobody,
        key: 'boardUncoordinated/social',
        kind: 'boardUncoordinated',
        board: 'social',
        scope: { kind: 'board', name: 'Socialnämnden' },
        role: 'coordinator',
      },
    ]);
  });

  it('of an administration without a head names the administration', () => {
    expect(findingsOf(watched({ holdings: [aHolding()] }))).toEqual([
      {
        ...nobody,
        key: 'administrationHeadless/social/Socialförvaltningen',
        kind: 'administrationHeadless',
        board: 'social',
        scope: administration,
        role: 'administrationHead',
      },
    ]);
  });

  it.each([
    ['holderGone', watched({}, left(helena)), `holderGone/head/${helena.id}`, { holderName: helena.name }],
    [
      'deputyGone',
      watched({}, without(sara)),
      `deputyGone/head/${sara.id}`,
      { holderName: helena.name, deputyName: sara.name },
    ],
    [
      'deputyMissing',
      watched({ holdings: [aHolding(), { ...head, deputy: null, deputyName: null }] }),
      'deputyMissing/head',
      { holderName: helena.name },
    ],
    [
      'mandateEnds',
      watched({ holdings: [aHolding(), { ...head, until: day('2026-12-01') }] }),
      'mandateEnds/head/2026-12-01',
      { holderName: helena.name, until: '2026-12-01' },
    ],
  ])('%s names the holder, and is another matter with another person or day', (kind, state, key, more) => {
    expect(findingsOf(state)).toEqual([{ ...nobody, ...ofHead, kind, key, ...more }]);
  });

  it('of a system without an owner names the system, also where its administration is under no board', () => {
    const owned = [
      { id: 'a', name: 'Treserva', administration: 'Socialförvaltningen', owner: null },
      { id: 'b', name: 'Edlevo', administration: 'Barn- och utbildningsförvaltningen', owner: bengt.id },
      { id: 'c', name: 'Lifecare', administration: 'Socialförvaltningen', owner: helena.id },
    ];
    const gone = without(bengt);
    expect(findingsOf(watched({ owned }, gone))).toEqual([
      {
        ...nobody,
        key: 'ownerMissing/a',
        kind: 'ownerMissing',
        board: 'social',
        scope: { kind: 'system', name: 'Treserva' },
        role: 'systemOwner',
      },
      {
        ...nobody,
        key: 'ownerMissing/b',
        kind: 'ownerMissing',
        board: null,
        scope: { kind: 'system', name: 'Edlevo' },
        role: 'systemOwner',
      },
    ]);
  });
});

describe('a board is coordinated', () => {
  it.each([
    ['by a deputy whose holder has left', watched({}, left(erik)), false],
    ['by nobody when both have left', watched({}, left(erik, annaKarin)), true],
    ['by nobody when neither is in Entra ID', watched({}, without(erik, annaKarin)), true],
    [
      'by nobody when the holder has left and no deputy is named',
      watched({ holdings: [head, aHolding({ deputy: null })] }, left(erik)),
      true,
    ],
    ['by nobody who holds another role', watched({ holdings: [head, aHolding({ role: 'auditor' })] }), true],
    [
      'by nobody who coordinates an administration',
      watched({ holdings: [head, aHolding({ scope: administration })] }),
      true,
    ],
    ['by one of several whom Entra ID appoints', watched({ holdings: [head], appointed: ['gone', bengt.id] }), false],
  ])('%s', (_fact, state, isVacant) => {
    expect(kinds(state).includes('boardUncoordinated')).toBe(isVacant);
  });
});

describe('an administration has a head', () => {
  it.each([
    ['not by a mandate that is over', { until: day('2026-11-23') }, true],
    ['not by one that has not begun', { from: day('2026-11-25') }, true],
    ['not by another role for it', { role: 'manager' as const }, true],
    ['by the one who counts', {}, false],
  ])('%s', (_fact, more, isVacant) => {
    const state = watched({ holdings: [aHolding(), { ...head, ...more }] });
    expect(kinds(state).includes('administrationHeadless')).toBe(isVacant);
  });
});

describe('the board of a finding', () => {
  const lacking = (scope: RoleHolding['scope'], holder = sara) =>
    inRole(
      aHolding({ id: 'm', role: 'manager', scope, holder: holder.id, deputy: null }),
      watched({ boards: [social, technical], appointed: [erik.id] }),
    ).find(({ key }) => key === 'deputyMissing/m')?.board;
  it.each([
    ['of a board, itself', { kind: 'board', name: 'Tekniska nämnden' }, 'technical'],
    ['of a board that is gone, none', { kind: 'board', name: 'Byggnadsnämnden' }, null],
    ['of an administration, the one above it', { kind: 'administration', name: 'Tekniska förvaltningen' }, 'technical'],
    ['of an administration under none, none', { kind: 'administration', name: 'Räddningstjänsten' }, null],
    ['of a unit, that of its holder', { kind: 'unit', name: 'Hemtjänsten' }, 'social'],
    ['of a system, none', { kind: 'system', name: 'Treserva' }, null],
    ['of the municipality, none', { kind: 'municipality', name: '' }, null],
  ] as const)('%s', (_fact, scope, board) => expect(lacking(scope)).toBe(board));

  it('is none where the holder of a unit works under none, or is not known', () => {
    expect(lacking({ kind: 'unit', name: 'Brand' }, { ...sara, id: 'nobody' })).toBeNull();
  });
});

describe('a mandate that ends is followed', () => {
  const ending = { ...head, until: day('2026-12-01') };
  const next = { ...head, id: 'next', from: day('2026-12-02'), until: null };
  it.each([
    ['by the next one the day after', next, true],
    ['by one that has begun already', { ...next, from: day('2026-11-01') }, true],
    ['not by another role', { ...next, role: 'manager' as const }, false],
    [
      'not for another administration',
      { ...next, scope: { ...administration, name: 'Tekniska förvaltningen' } },
      false,
    ],
    ['not by one that ends the same day', { ...next, from: day('2026-11-01'), until: day('2026-12-01') }, false],
    ['by one that ends a day later', { ...next, from: day('2026-11-01'), until: day('2026-12-02') }, true],
  ])('%s', (_fact, other, isFollowed) => {
    const found = findingsOf(watched({ holdings: [aHolding(), ending, other] }));
    expect(found.some(({ key }) => key === 'mandateEnds/head/2026-12-01')).toBe(!isFollowed);
  });

  it('a mandate without a last day ends for nobody', () => {
    expect(kinds(watched())).toEqual([]);
  });
});

describe('what is kept of a finding', () => {
  const findings = findingsOf(watched({ holdings: [aHolding()] }));
  const changes = (kept: readonly Vacancy[], today = TODAY, now = findings) =>
    changesOf(now, kept, today, (id) => `change of ${id}`);
  const KEY = 'administrationHeadless/social/Socialförvaltningen';
  const first: Vacancy = {
    id: `${KEY}/2026-11-24`,
    finding: findings[0] as Vacancy['finding'],
    since: TODAY,
    mended: null,
    told: null,
    toldTo: null,
    toldName: null,
    changeId: `change of ${KEY}/2026-11-24`,
  };

  it('is itself and its day, told to nobody yet', () => {
    expect(changes([])).toEqual([{ add: first }]);
  });

  it('is the day when it is mended, on the line that was', () => {
    expect(changes([first], day('2026-11-30'), [])).toEqual([
      { from: first, to: { ...first, mended: '2026-11-30', changeId: `change of ${first.id}` } },
    ]);
    const over = { ...first, mended: day('2026-11-25') };
    expect(changes([over], day('2026-11-30'), [])).toEqual([]);
  });

  it('is a line of its own each time it comes back, also within one day', () => {
    const mended = { ...first, mended: TODAY };
    const id = (kept: readonly Vacancy[], today = TODAY) =>
      changes(kept, today).map((change) => ('add' in change ? change.add.id : ''));
    expect(id([mended])).toEqual([`${first.id}+`]);
    expect(id([mended, { ...mended, id: `${first.id}+` }])).toEqual([`${first.id}++`]);
    expect(id([mended], day('2026-11-25'))).toEqual([`${KEY}/2026-11-25`]);
    const other = { ...mended, id: 'x', finding: { ...mended.finding, key: 'ownerMissing/a' } };
    expect(id([other])).toEqual([first.id]);
  });

  it('and what has been told already is not told again', () => {
    const later = day('2026-11-25');
    expect(untold([first, { ...first, id: 'told', told: TODAY }], later)).toEqual([first]);
  });
});
