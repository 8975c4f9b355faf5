// What is missing among the roles, who is told, and that each matter is told once.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { RoleHolding } from '../../bot/capabilities/roles/model.ts';
import type { Vacancy } from '../../bot/capabilities/vacancy/model.ts';
import { changesOf, findingsOf, toldOf, untold, type Watched } from '../../bot/capabilities/vacancy/rules.ts';
import { aBoard } from '../builders/board.ts';
import { aHolding, annaKarin, aPerson, erik, helena, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const social = aBoard();
const gunilla = aPerson({ id: '00000000-0000-4000-8000-000000000009', name: 'Gunilla Ahlström' });
const karin = aPerson({ id: '00000000-0000-4000-8000-000000000008', name: 'Karin Wadell', manager: gunilla.id });
const everyone = [erik, annaKarin, helena, sara, karin, gunilla];
const head = aHolding({
  id: 'head',
  role: 'administrationHead',
  scope: { kind: 'administration', name: 'Socialförvaltningen' },
  holder: karin.id,
  holderName: karin.name,
  deputy: helena.id,
  deputyName: helena.name,
});
const watched = (overrides: Partial<Omit<Watched, 'person'>> = {}, people: readonly Person[] = everyone): Watched => ({
  boards: [social],
  holdings: [aHolding(), head],
  owned: [],
  appointed: [],
  today: TODAY,
  person: (id) => people.find((one) => one.id === id),
  ...overrides,
});
const without = (person: Person) => everyone.filter((one) => one !== person);
const disabled = (person: Person): readonly Person[] => [...without(person), { ...person, account: 'disabled' }];
const found = (state: Watched) => findingsOf(state).map(({ kind, board }) => [kind, board]);
const withHead = (more: Partial<RoleHolding>) => watched({ holdings: [aHolding(), { ...head, ...more }] });
const system = { id: 's1', name: 'Treserva', administration: 'Socialförvaltningen', owner: karin.id };

describe('the vacancy watch', () => {
  it.each([
    ['all in order', watched(), []],
    ['nobody coordinates', watched({ holdings: [head] }), [['boardUncoordinated', 'social']]],
    [
      'the mandate of the coordinator is over',
      watched({ holdings: [head, aHolding({ until: day('2026-11-23') })] }),
      [['boardUncoordinated', 'social']],
    ],
    [
      'the board’s own coordinator is enough',
      watched({ holdings: [head, aHolding({ scope: { kind: 'board', name: 'Socialnämnden' } })] }),
      [],
    ],
    [
      'that of another board is not',
      watched({ holdings: [head, aHolding({ scope: { kind: 'board', name: 'Tekniska nämnden' } })] }),
      [['boardUncoordinated', 'social']],
    ],
    [
      'the council needs nobody of its own',
      watched({ boards: [aBoard({ kind: 'council', administrations: [] })], holdings: [] }),
      [],
    ],
    ['an administration without a head', watched({ holdings: [aHolding()] }), [['administrationHeadless', 'social']]],
    [
      'a head of another administration',
      withHead({ scope: { kind: 'administration', name: 'Tekniska förvaltningen' } }),
      [['administrationHeadless', 'social']],
    ],
    ['the holder’s account is disabled', watched({}, disabled(karin)), [['holderGone', 'social']]],
    ['the holder is not in Entra ID', watched({}, without(karin)), [['holderGone', 'social']]],
    ['nobody stands in', withHead({ deputy: null, deputyName: null }), [['deputyMissing', 'social']]],
    [
      'an auditor needs nobody who stands in',
      watched({ holdings: [aHolding(), head, aHolding({ id: 'r', role: 'auditor', deputy: null })] }),
      [],
    ],
    ['the deputy has left', watched({}, without(helena)), [['deputyGone', 'social']]],
    ['31 days left', withHead({ until: day('2026-12-25') }), []],
    ['30 days left', withHead({ until: day('2026-12-24') }), [['mandateEnds', 'social']]],
    ['the last day', withHead({ until: TODAY }), [['mandateEnds', 'social']]],
    [
      'somebody is appointed after it',
      watched({
        holdings: [aHolding(), { ...head, until: day('2026-12-01') }, { ...head, id: 'next', from: day('2026-12-02') }],
      }),
      [],
    ],
    [
      'somebody comes a day too late',
      watched({
        holdings: [aHolding(), { ...head, until: day('2026-12-01') }, { ...head, id: 'next', from: day('2026-12-03') }],
      }),
      [['mandateEnds', 'social']],
    ],
    [
      'a role of a unit belongs to the board of its holder',
      watched({
        holdings: [
          aHolding(),
          head,
          aHolding({
            id: 'm',
            role: 'manager',
            scope: { kind: 'unit', name: 'Hemtjänsten' },
            holder: sara.id,
            deputy: null,
          }),
        ],
      }),
      [['deputyMissing', 'social']],
    ],
    [
      'a role of the municipality belongs to no board',
      watched({ holdings: [aHolding({ deputy: null }), head] }),
      [['deputyMissing', null]],
    ],
    ['a system with an owner', watched({ owned: [system] }), []],
    ['a system without', watched({ owned: [{ ...system, owner: null }] }), [['ownerMissing', 'social']]],
  ])('%s', (_fact, state, findings) => {
    expect(found(state)).toEqual(findings);
  });

  it('knows a coordinator whom Entra ID alone appoints', () => {
    expect(found(watched({ holdings: [head] }))).toEqual([['boardUncoordinated', 'social']]);
    expect(found(watched({ holdings: [head], appointed: [helena.id] }))).toEqual([]);
    expect(found(watched({ holdings: [head], appointed: [helena.id] }, disabled(helena)))).toContainEqual([
      ...['boardUncoordinated', 'social'],
    ]);
  });

  it('tells the chief executive where nobody coordinates, else those of boards and administrations', () => {
    const told = (...holdings: readonly RoleHolding[]) => {
      const state = watched({ holdings });
      return findingsOf(state).flatMap((finding) => toldOf(finding, state).map(({ name }) => name));
    };
    expect(told(head)).toEqual(['Karin Wadell', 'Helena Brodin']);
    const executive = aHolding({ id: 'x', role: 'chiefExecutive', holder: sara.id, deputy: null });
    expect(told(head, executive)).toContain('Sara Lindqvist');
  });

  it('tells the nearest manager of the holder, else a coordinator', () => {
    const who = (state: Watched) =>
      findingsOf(state).flatMap((finding) => toldOf(finding, state).map(({ name }) => name));
    expect(who(withHead({ deputy: null }))).toEqual(['Gunilla Ahlström']);
    expect(who(watched({}, disabled(karin)))).toEqual(['Gunilla Ahlström']);
    expect(who(watched({ holdings: [aHolding()] }))).toEqual(['Erik Sandström']);
    expect(who(watched({ holdings: [aHolding()] }, without(erik)))).toEqual(['Anna-Karin Holm', 'Anna-Karin Holm']);
    expect(who(watched({ holdings: [], appointed: [helena.id] }))).toEqual(['Helena Brodin']);
    // About the coordinator: the other one of the two.
    expect(who(watched({ holdings: [head, aHolding({ until: day('2026-12-01') })] }))).toEqual(['Anna-Karin Holm']);
  });
});

describe('what has been found', () => {
  const findings = findingsOf(withHead({ deputy: null }));
  const changes = (kept: readonly Vacancy[], today = TODAY, now = findings) =>
    changesOf(now, kept, today, (id) => `c ${id}`);
  const kept = (more: Partial<Vacancy> = {}): Vacancy => {
    const [change] = changes([]);
    if (!change || !('add' in change)) throw new Error('nothing was added');
    return { ...change.add, ...more };
  };

  it('is kept once, with its day', () => {
    expect(changes([])).toMatchObject([{ add: { since: TODAY, told: null, mended: null } }]);
    expect(changes([kept()])).toEqual([]);
    expect(changes([kept()], day('2026-12-24'))).toEqual([]);
  });

  it('is mended when it is no longer so, and a line of its own when it comes back', () => {
    expect(changes([kept()], day('2026-11-30'), [])).toMatchObject([{ to: { mended: '2026-11-30' } }]);
    const [back] = changes([kept({ mended: TODAY })]);
    const ids = [kept().id, back && 'add' in back ? back.add.id : ''];
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    ['the same day it is left in peace', {}, TODAY, 0],
    ['the day after it is told', {}, day('2026-11-25'), 1],
    ['not once it has been told', { told: day('2026-11-25') }, day('2026-11-26'), 0],
    ['not once it is mended', { mended: day('2026-11-25') }, day('2026-11-26'), 0],
  ])('%s', (_fact, more, today, count) => {
    expect(untold([kept(more)], today)).toHaveLength(count);
  });
});
