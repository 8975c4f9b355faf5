// The lowest role that the delegation order allows, then the deputy, then the level above; never the proposer.
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../bot/blocks/instant.ts';
import type { DelegationLine, Matter } from '../../bot/capabilities/delegation/model.ts';
import {
  type Asking,
  authorityFor,
  DEFAULT_LINES,
  eligibleApproversFor,
  workingDays,
} from '../../bot/capabilities/delegation/rules.ts';
import { knownAs, type Person } from '../../bot/capabilities/people/model.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import { day as aDay } from '../builders/time.ts';

const TODAY = aDay('2026-11-24');
const matter = (over: Partial<Matter> = {}): Matter => ({ type: 'risk', level: 'low', law: false, cost: 0, ...over });

describe('the delegation order', () => {
  it.each<[Partial<Matter>, string]>([
    [{}, 'manager'],
    [{ level: 'moderate' }, 'administrationHead'],
    [{ level: 'high' }, 'chiefExecutive'],
    [{ level: 'critical' }, 'board'],
    [{ law: true }, 'administrationHead'],
    [{ level: 'high', law: true }, 'board'],
    [{ cost: 499_999.99 }, 'manager'],
    [{ cost: 500_000 }, 'administrationHead'],
    [{ type: 'exception', level: 'moderate' }, 'administrationHead'],
  ])('%o is decided by the %s', (over, decider) => {
    expect(authorityFor(matter(over), DEFAULT_LINES).decider).toBe(decider);
  });

  it('asks for the most that any line that counts asks for, wherever it stands', () => {
    const line: DelegationLine = { ...matter(), costFrom: 0, decider: 'chiefExecutive', item: '1' };
    const lines = [line, { ...line, decider: 'manager' as const, item: '2' }];
    expect(authorityFor(matter(), lines)).toEqual({ decider: 'chiefExecutive', item: '1' });
  });

  it('leaves to the board what no line covers', () => {
    expect(authorityFor(matter(), [])).toEqual({ decider: 'board', item: '' });
    expect(
      authorityFor(
        matter({ level: 'high' }),
        DEFAULT_LINES.filter(({ level }) => level === 'low'),
      ),
    ).toEqual({
      decider: 'board',
      item: '',
    });
  });

  it('is proposed with ten items for each kind of decision, in their order', () => {
    const lines = DEFAULT_LINES.filter(({ type }) => type === 'risk');
    expect(lines.map(({ item, level, law, costFrom, decider }) => [item, level, law, costFrom, decider])).toEqual([
      ['7.1', 'low', false, 0, 'manager'],
      ['7.2', 'low', true, 0, 'administrationHead'],
      ['7.3', 'low', false, 500_000, 'administrationHead'],
      ['7.4', 'moderate', false, 0, 'administrationHead'],
      ['7.5', 'moderate', true, 0, 'chiefExecutive'],
      ['7.6', 'moderate', false, 500_000, 'chiefExecutive'],
      ['7.7', 'high', false, 0, 'chiefExecutive'],
      ['7.8', 'high', true, 0, 'board'],
      ['7.9', 'high', false, 500_000, 'board'],
      ['7.10', 'critical', false, 0, 'board'],
    ]);
    expect(new Set(DEFAULT_LINES.map(({ item }) => item)).size).toBe(DEFAULT_LINES.length);
    expect(DEFAULT_LINES.filter(({ type }) => type === 'exception')[0]?.item).toBe('8.1');
  });
});

const somebody = (id: string, over: Partial<Person> = {}): Person =>
  knownAs(id, id, { administration: 'Socialförvaltningen', unit: 'Hemtjänsten', ...over });
const holding = (over: Partial<RoleHolding>): RoleHolding => ({
  id: `${over.role}/${over.holder}`,
  role: 'manager',
  scope: { kind: 'unit', name: 'Hemtjänsten' },
  holder: 'Maria',
  holderName: '',
  deputy: null,
  deputyName: null,
  from: aDay('2026-01-01'),
  until: null,
  given: null,
  ended: null,
  changeId: '',
  ...over,
});
const MARIA = holding({ holder: 'Maria', deputy: 'Dan' });
const HEAD = holding({
  role: 'administrationHead',
  scope: { kind: 'administration', name: 'Socialförvaltningen' },
  holder: 'Helena',
  deputy: 'Hugo',
});
const DIRECTOR = holding({
  role: 'chiefExecutive',
  scope: { kind: 'municipality', name: '' },
  holder: 'Karin',
});
const asking: Asking = {
  owner: 'Olle',
  unit: 'Hemtjänsten',
  administration: 'Socialförvaltningen',
  proposer: 'Olle',
  decider: 'manager',
  waited: 0,
  patience: 3,
};

interface Town {
  readonly people?: readonly Person[];
  readonly holdings?: readonly RoleHolding[];
  readonly away?: readonly string[];
}

function eligibleApprovers(
  over: Partial<Asking> = {},
  { people = [], holdings = [MARIA, HEAD, DIRECTOR], away = [] }: Town = {},
) {
  const known = ['Olle', 'Maria', 'Dan', 'Helena', 'Hugo', 'Karin'].map((id) => somebody(id));
  const person = (id: string) => people.find((one) => one.id === id) ?? known.find((one) => one.id === id);
  const bench = { holdings, person, isAway: (id: string) => away.includes(id), today: TODAY };
  return eligibleApproversFor({ ...asking, ...over }, bench).map((one) => `${one.person} ${one.decider} ${one.as}`);
}

describe('who is asked', () => {
  it('the holder of the lowest role, alone at first', () => {
    expect(eligibleApprovers()).toEqual(['Maria manager holder']);
  });

  it('the deputy as well after the patience has run out, and the level above after twice as long', () => {
    expect(eligibleApprovers({ waited: 2 })).toEqual(['Maria manager holder']);
    expect(eligibleApprovers({ waited: 3 })).toEqual(['Maria manager holder', 'Dan manager deputy']);
    expect(eligibleApprovers({ waited: 6 })).toEqual([
      'Maria manager holder',
      'Dan manager deputy',
      'Helena administrationHead holder',
    ]);
  });

  it('the deputy at once when the holder is out of office, disabled, or the proposer', () => {
    expect(eligibleApprovers({}, { away: ['Maria'] })).toEqual(['Maria manager holder', 'Dan manager deputy']);
    expect(eligibleApprovers({}, { people: [somebody('Maria', { account: 'disabled' })] })).toEqual([
      'Dan manager deputy',
    ]);
    expect(eligibleApprovers({ proposer: 'Maria' })).toEqual(['Dan manager deputy']);
  });

  it('the level above at once when nobody holds the role', () => {
    expect(eligibleApprovers({}, { holdings: [HEAD, DIRECTOR] })).toEqual(['Helena administrationHead holder']);
    const ended = { ...MARIA, until: aDay('2026-11-23') };
    expect(eligibleApprovers({}, { holdings: [ended, HEAD] })).toEqual(['Helena administrationHead holder']);
    expect(eligibleApprovers({ proposer: 'Karin', decider: 'chiefExecutive' })).toEqual([]);
  });

  it('two holders and their deputies: all of them, each once', () => {
    const second = holding({ holder: 'Dan', deputy: 'Maria' });
    expect(eligibleApprovers({ waited: 3 }, { holdings: [MARIA, second] })).toEqual([
      'Maria manager holder',
      'Dan manager deputy',
    ]);
  });

  it('the nearest manager in Entra ID where no manager of the unit is named, also past a chain that bites its tail', () => {
    const olle = somebody('Olle', { manager: 'Karin' });
    expect(eligibleApprovers({ proposer: 'Dan' }, { holdings: [HEAD], people: [olle] })).toEqual([
      'Karin manager holder',
    ]);
    const loop = [somebody('Olle', { manager: 'Dan' }), somebody('Dan', { manager: 'Olle', account: 'disabled' })];
    expect(eligibleApprovers({ proposer: 'Maria' }, { holdings: [HEAD], people: loop })).toEqual([
      'Helena administrationHead holder',
    ]);
  });

  it('nobody who holds the role elsewhere, or another role there', () => {
    const elsewhere = holding({ holder: 'Dan', scope: { kind: 'unit', name: 'Kansliet' } });
    const another = holding({ holder: 'Hugo', role: 'systemOwner' });
    expect(eligibleApprovers({}, { holdings: [elsewhere, another, HEAD] })).toEqual([
      'Helena administrationHead holder',
    ]);
  });

  it('nobody that the directory does not know', () => {
    const gone = holding({ holder: 'Sture', deputy: 'Dan' });
    expect(eligibleApprovers({}, { holdings: [gone] })).toEqual(['Dan manager deputy']);
  });

  it('no manager in Entra ID in the place of a head of administration', () => {
    const olle = somebody('Olle', { manager: 'Maria' });
    expect(eligibleApprovers({ decider: 'administrationHead' }, { holdings: [DIRECTOR], people: [olle] })).toEqual([
      'Karin chiefExecutive holder',
    ]);
  });

  it('the chief executive of the whole municipality, and nobody above', () => {
    expect(eligibleApprovers({ decider: 'chiefExecutive', waited: 100 })).toEqual(['Karin chiefExecutive holder']);
  });

  it('nobody for what only the board may decide', () => {
    expect(eligibleApprovers({ decider: 'board' })).toEqual([]);
    expect(eligibleApprovers({ decider: 'board', waited: 100 })).toEqual([]);
  });
});

it('working days do not count the first day, Saturdays, Sundays and red days', () => {
  const isFree = (day: Day) => ['2026-11-28', '2026-11-29'].includes(day);
  const next = (day: Day) => addDays(day, 1);
  expect(workingDays(aDay('2026-11-24'), aDay('2026-11-24'), isFree, next)).toBe(0);
  expect(workingDays(aDay('2026-11-27'), aDay('2026-11-30'), isFree, next)).toBe(1);
  expect(workingDays(aDay('2026-11-24'), aDay('2026-12-01'), isFree, next)).toBe(5);
});
