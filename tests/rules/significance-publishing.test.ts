// A new version of a rule: what it may hold, and which open cases it would change.
import { describe, expect, it } from 'vitest';
import { editRule, movedBy, type OpenCase, ruleRows } from '../../bot/capabilities/significance/publishing-rules.ts';
import type { RuleEdit } from '../../bot/capabilities/significance/question-model.ts';
import { as, at, erik } from '../builders/incident.ts';
import { day } from '../builders/time.ts';
import { aRule, is } from '../builders/triage.ts';

const TODAY = day('2026-11-24');
const asker = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const EDIT: RuleEdit = {
  rule: 'energy.users',
  version: 0,
  limits: ['1 500', '1,5'],
  source: 'MCFFS 2027:1',
  mark: 'law',
  checkedOn: '2026-11-24',
  validFrom: '2026-07-01',
  validTo: '',
  note: 'Ny föreskrift',
};
const edited = (over: Partial<RuleEdit> = {}, stored: Parameters<typeof ruleRows>[0] = []) =>
  editRule({ ...EDIT, ...over }, { stored, asker, today: TODAY, now: at('10:00'), changeId: 'key' });

describe('a new version', () => {
  it('has other limits, its source and its days, and measures what it measured', () => {
    expect(edited()).toEqual({
      id: 'energy.users/1',
      key: 'energy.users',
      version: 1,
      service: 'energy',
      conditions: [
        { fact: 'downUsers', test: 'atLeast', limit: 1_500 },
        { fact: 'downHours', test: 'over', limit: 1.5 },
      ],
      source: 'MCFFS 2027:1',
      mark: 'law',
      checkedOn: '2026-11-24',
      validFrom: '2026-07-01',
      validTo: null,
      note: 'Ny föreskrift',
      changedBy: erik.name,
      changedAt: at('10:00'),
      changeId: 'key',
    });
  });

  it('follows the newest, whoever made that', () => {
    const stored = [aRule('energy.users', { changedBy: 'Anna-Karin Holm' })];
    expect(edited({}, stored)).toEqual({ refused: 'ruleChanged', facts: { name: 'Anna-Karin Holm' } });
    expect(edited({ version: 1 }, stored)).toMatchObject({ id: 'energy.users/2', version: 2 });
  });

  it('asks for no limit where a person judges', () => {
    expect(edited({ rule: 'any.crisis', limits: [] })).toMatchObject({
      conditions: [{ fact: 'crisis', test: 'so', limit: 0 }],
    });
  });

  it.each([
    [{ rule: 'nothing' }, 'ruleUnknown', {}],
    [{ limits: ['många', '2'] }, 'ruleLimitWrong', { typed: 'många', field: 'limits/0' }],
    [{ limits: ['2'] }, 'ruleLimitWrong', { typed: '', field: 'limits/1' }],
    [{ limits: ['2', '-1'] }, 'ruleLimitWrong', { typed: '-1', field: 'limits/1' }],
    [{ source: '' }, 'ruleSourceMissing', { field: 'source' }],
    [{ source: 'å'.repeat(301) }, 'ruleTooLong', { length: '301', limit: '300', field: 'source' }],
    [{ note: '' }, 'ruleNoteMissing', { field: 'note' }],
    [{ note: 'å'.repeat(2_001) }, 'ruleTooLong', { length: '2001', limit: '2000', field: 'note' }],
    [{ checkedOn: 'i går' }, 'ruleDayWrong', { field: 'checkedOn' }],
    [{ checkedOn: '2026-11-25' }, 'ruleDayWrong', { field: 'checkedOn' }],
    [{ validFrom: '2026-02-30' }, 'ruleDayWrong', { field: 'validFrom' }],
    [{ validTo: 'sedan' }, 'ruleDayWrong', { field: 'validTo' }],
    [{ validTo: '2026-06-30' }, 'ruleEndsBefore', { field: 'validTo' }],
  ])('is refused with what is wrong and where: %o', (over, refused, facts) => {
    expect(edited(over)).toEqual({ refused, facts });
  });

  it('may be as long as there is room for, and end on the day when it begins', () => {
    const longest = { source: 'å'.repeat(300), note: 'å'.repeat(2_000), validTo: '2026-07-01' };
    expect(edited(longest)).toMatchObject({ version: 1, validTo: '2026-07-01' });
  });

  it('with a slip in the year is refused at its day', () => {
    expect(edited({ validFrom: '2206-07-01' })).toMatchObject({
      refused: 'ruleDayUnlikely',
      facts: { field: 'validFrom' },
    });
  });
});

describe('what a new version would change', () => {
  const open = (over: Partial<OpenCase>): OpenCase => ({
    id: 'incident-1',
    number: '2026-0017',
    aware: TODAY,
    services: ['care'],
    facts: { 'care/limitedHours': is(1) },
    ...over,
  });
  const stricter = aRule('care.limited', { conditions: [{ fact: 'limitedHours', test: 'over', limit: 0.5 }] });

  it('is each open case whose proposal becomes another, by number', () => {
    const cases = [
      open({ id: 'b', number: '2026-0018' }),
      open({}),
      open({ id: 'c', facts: { 'care/limitedHours': is(2) } }),
      open({ id: 'd', services: ['water'] }),
      open({ id: 'e', facts: {} }),
    ];
    expect(movedBy(stricter, [], cases)).toEqual([
      { id: 'incident-1', number: '2026-0017', from: 'factsMissing', to: 'significant' },
      { id: 'b', number: '2026-0018', from: 'factsMissing', to: 'significant' },
    ]);
  });

  it('is nothing in a case from before it is valid', () => {
    const later = { ...stricter, validFrom: day('2026-11-25') };
    expect(movedBy(later, [], [open({})])).toEqual([]);
    expect(movedBy(later, [], [open({ aware: day('2026-11-25') })])).toHaveLength(1);
  });

  it('is compared with the version before it', () => {
    const looser = aRule('care.limited', {
      version: 2,
      conditions: [{ fact: 'limitedHours', test: 'over', limit: 1 }],
    });
    expect(movedBy(looser, [stricter], [open({})])).toEqual([
      { id: 'incident-1', number: '2026-0017', from: 'significant', to: 'factsMissing' },
    ]);
  });
});

describe('the list of rules', () => {
  it('says which are in force, and whose source nobody has checked for six months', () => {
    const stored = [
      aRule('care.limited', { validFrom: day('2027-01-01') }),
      aRule('any.cost', { checkedOn: day('2026-05-23') }),
    ];
    const row = (key: string) => ruleRows(stored, TODAY).find(({ rule }) => rule.key === key);
    expect(row('care.limited')).toMatchObject({ isInForce: false, isOld: false, rule: { version: 1 } });
    expect(row('any.cost')).toMatchObject({ isInForce: true, isOld: true });
    expect(row('any.crisis')).toMatchObject({ isInForce: true, isOld: false, rule: { version: 0 } });
  });
});
