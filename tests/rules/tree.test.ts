// The whole tree of a small municipality, branch by branch.
import { describe, expect, it } from 'vitest';
import type { Board } from '../../bot/capabilities/boards/model.ts';
import { boardChanged, saveBoard, treeOf } from '../../bot/capabilities/boards/rules.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding, aPerson, bengt, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const social = aBoard();
const council = aBoard({ id: 'council', name: 'Kommunfullmäktige', kind: 'council', administrations: [] });
const executive = aBoard({ id: 'ks', name: 'Kommunstyrelsen', kind: 'executiveBoard', administrations: ['Kansliet'] });
const joint = aBoard({ id: 'it', name: 'It-nämnden', kind: 'jointBody', administrations: [] });
const culture = aBoard({ id: 'culture', name: 'Kulturnämnden', administrations: [] });

const role = (id: string, kind: 'municipality' | 'board' | 'administration' | 'unit', name: string, holder = erik) =>
  aHolding({ id, role: 'manager', scope: { kind, name }, holder: holder.id, holderName: holder.name });
const shown = (id: string, holder = erik) => ({
  id,
  role: 'manager',
  holder: holder.id,
  holderName: holder.name,
  deputyName: 'Anna-Karin Holm',
});
const tree = (more: Partial<Parameters<typeof treeOf>[0]> = {}) =>
  treeOf({ boards: [social], people: [sara], holdings: [], findings: [], today: TODAY, ...more });

describe('the tree', () => {
  it('has every role where it counts, and nothing twice', () => {
    const holdings = [
      role('all', 'municipality', ''),
      role('board', 'board', 'Socialnämnden'),
      role('head', 'administration', 'Socialförvaltningen'),
      role('unit', 'unit', 'Hemtjänsten', sara),
      role('elsewhere', 'board', 'Socialförvaltningen'),
    ];
    expect(tree({ holdings })).toEqual({
      roles: [shown('all')],
      boards: [
        {
          board: social,
          roles: [shown('board')],
          administrations: [
            {
              name: 'Socialförvaltningen',
              people: 1,
              roles: [shown('head')],
              units: [{ name: 'Hemtjänsten', people: 1, roles: [shown('unit', sara)] }],
            },
          ],
          findings: [],
        },
      ],
      outside: [],
      findings: [],
    });
  });

  it('stands as people name them: council, executive board, boards by name, joint boards', () => {
    const { boards } = tree({ boards: [joint, social, culture, executive, council] });
    expect(boards.map(({ board }) => board.id)).toEqual(['council', 'ks', 'culture', 'social', 'it']);
  });

  it('counts those with an active account, and knows no unit without a name', () => {
    const people = [
      sara,
      aPerson({ id: 'no-unit', unit: '' }),
      aPerson({ id: 'gone', account: 'disabled' }),
      aPerson({ id: 'guest', account: 'guest', administration: 'Gäster' }),
      aPerson({ id: 'nowhere', administration: '' }),
    ];
    const { boards, outside } = tree({ people });
    const [administration] = boards[0]?.administrations ?? [];
    expect([administration?.people, administration?.units]).toEqual([
      2,
      [{ name: 'Hemtjänsten', people: 1, roles: [] }],
    ]);
    expect(outside).toEqual([]);
  });

  it('has units and what is under no board by name', () => {
    const people = [
      aPerson({ id: 'a', unit: 'Särskilt boende' }),
      sara,
      aPerson({ id: 'b', administration: 'Ö-förvaltningen', unit: 'Ö' }),
      aPerson({ id: 'c', administration: 'Arkivet', unit: '' }),
      aPerson({ id: 'd', administration: 'Arkivet', unit: '' }),
    ];
    const { boards, outside } = tree({ people });
    expect(boards[0]?.administrations[0]?.units.map(({ name }) => name)).toEqual(['Hemtjänsten', 'Särskilt boende']);
    expect(outside.map(({ name, people: count }) => [name, count])).toEqual([
      ['Arkivet', 2],
      ['Ö-förvaltningen', 1],
    ]);
  });

  it('has a role of a unit where its holder works, or in each of that name when the holder is not known', () => {
    const other = aPerson({ id: 'x', administration: 'Kulturförvaltningen' });
    const rolesOf = (holder: typeof sara) => {
      const { boards, outside } = tree({ people: [sara, other], holdings: [role('u', 'unit', 'Hemtjänsten', holder)] });
      return [boards[0]?.administrations[0]?.units[0]?.roles.length, outside[0]?.units[0]?.roles.length];
    };
    expect(rolesOf(sara)).toEqual([1, 0]);
    expect(rolesOf(other)).toEqual([0, 1]);
    expect(rolesOf(bengt)).toEqual([1, 1]);
  });

  it('has a role from its first day to its last', () => {
    const on = (more: object) => tree({ holdings: [{ ...role('r', 'municipality', ''), ...more }] }).roles.length;
    expect([on({ from: TODAY }), on({ from: day('2026-11-25') })]).toEqual([1, 0]);
    expect([on({ until: TODAY }), on({ until: day('2026-11-23') })]).toEqual([1, 0]);
  });

  it('has a finding at its board, and those of none, or of a board that is gone, at the top', () => {
    const finding = (key: string, board: string | null) => ({
      key,
      kind: 'deputyMissing' as const,
      board,
      scope: { kind: 'municipality' as const, name: '' },
      role: 'manager' as const,
      holder: helena.id,
      holderName: helena.name,
      deputyName: '',
      until: null,
      since: TODAY,
      toldName: null,
    });
    const made = tree({ findings: [finding('a', 'social'), finding('b', null), finding('c', 'gone')] });
    expect(made.boards[0]?.findings.map(({ key }) => key)).toEqual(['a']);
    expect(made.findings.map(({ key }) => key)).toEqual(['b', 'c']);
  });
});

describe('a saved board', () => {
  const question = {
    name: 'Byggnadsnämnden',
    kind: 'board' as const,
    administrations: ['Byggförvaltningen', ''],
    municipalities: ['Askersund', 'Laxå'],
    members: [],
    county: 'Örebro län' as const,
  };
  const save = (more: object = {}, old?: Board) =>
    saveBoard({ question: { ...question, ...more }, old, boards: [social, culture] });

  it('is what was written, without what does not belong to its kind', () => {
    expect(save()).toEqual({ ...question, administrations: ['Byggförvaltningen'], municipalities: [] });
    const municipalities = ['Askersund', '', 'Laxå', 'Askersund'];
    expect(save({ kind: 'jointBody', municipalities })).toMatchObject({ municipalities: ['Askersund', 'Laxå'] });
  });

  it.each([
    ['a name that is taken', { name: 'SOCIALNÄMNDEN' }, 'boardNameTaken', { name: 'SOCIALNÄMNDEN' }],
    [
      'an administration that is taken',
      { administrations: ['Byggförvaltningen', 'Socialförvaltningen'] },
      'administrationTaken',
      { administration: 'Socialförvaltningen', board: 'Socialnämnden' },
    ],
    ['one municipality', { kind: 'jointBody', municipalities: ['Laxå', ''] }, 'municipalitiesMissing', {}],
    ['no name', { name: '' }, 'boardNameMissing', {}],
  ])('is refused with %s, and says which', (_fact, more, refused, facts) => {
    expect(save(more)).toMatchObject({ refused, facts });
  });

  it('may keep its own name and administration', () => {
    expect(save({ name: 'Socialnämnden', administrations: ['Socialförvaltningen'] }, social)).toMatchObject({
      name: 'Socialnämnden',
    });
  });

  it('that somebody else has changed says who', () => {
    expect(boardChanged({ changedBy: 'Anna-Karin Holm' })).toMatchObject({
      refused: 'boardChanged',
      facts: { name: 'Anna-Karin Holm' },
    });
  });
});
