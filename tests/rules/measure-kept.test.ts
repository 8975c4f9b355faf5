// What stands in a measure and in its history, word for word, and who may do what with it.
import { describe, expect, it } from 'vitest';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { stamped } from '../../bot/blocks/versioned.ts';
import {
  askedOf,
  changedMeanwhile,
  checkOn,
  eventOf,
  isLate,
  isWaiting,
  mayAnswer,
  mayManage,
  mayPlan,
  mayRead,
  mayReadOthers,
  measureNumber,
  newMeasure,
  planOf,
  sourceKey,
  wordsOf,
  yearOfNumber,
} from '../../bot/capabilities/measure/rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { as, erik, helena, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { day, instant } from '../builders/time.ts';

const TODAY = day('2026-11-24');
const moment = { now: instant('2026-11-24T09:00:00.000Z'), today: TODAY, changeId: 'c2' };
const asker = (person: Asker['person'], ...roles: Asker['roles']): Asker => ({ person, roles, language: 'sv' });
const coordinator = asker(erik, as('coordinator'));
const asked = {
  title: 'Inför MFA',
  what: 'På alla konton.',
  source: { kind: 'audit', id: 'a1', title: 'Revision 2026' },
  owner: sara,
  board: 'Socialnämnden',
  due: day('2027-01-31'),
  cost: '12 500',
  control: { kind: 'restoreTest', months: 60 },
  checkAfterMonths: 1,
} as const;
const plan = {
  title: 'Inför MFA',
  what: 'På alla konton.',
  source: { kind: 'audit', id: 'a1', title: 'Revision 2026' },
  board: 'Socialnämnden',
  due: '2027-01-31',
  cost: 12_500,
  control: { kind: 'restoreTest', months: 60 },
  checkAfterMonths: 1,
  owner: sara.id,
  ownerName: sara.name,
  administration: sara.administration,
  unit: sara.unit,
};

describe('a plan', () => {
  it('keeps all that was asked, with the owner’s place', () => {
    expect(planOf(asked, TODAY)).toEqual(plan);
  });

  it.each([
    ['of 200 characters', { title: 'a'.repeat(200) }],
    ['with 4 000 characters of what', { what: 'a'.repeat(4_000) }],
    ['controlled every month', { control: { kind: 'other', months: 1 } }],
    ['checked after five years', { checkAfterMonths: 60 }],
    ['neither controlled nor checked', { control: null, checkAfterMonths: null }],
  ] as const)('%s is taken', (_what, about) => {
    expect(isRefusal(planOf({ ...asked, ...about }, TODAY))).toBe(false);
  });

  it.each([
    ['with too much of what', { what: 'a'.repeat(4_001) }, 'tooLong', { length: '4001', limit: '4000' }],
    ['with a title too long', { title: 'a'.repeat(201) }, 'tooLong', { length: '201', limit: '200' }],
    ['controlled after 61 months', { control: { kind: 'other', months: 61 } }, 'measureMonthsWrong', { most: '60' }],
    ['checked after 61 months', { checkAfterMonths: 61 }, 'measureMonthsWrong', { most: '60' }],
    ['checked after one month and a half', { checkAfterMonths: 1.5 }, 'measureMonthsWrong', { most: '60' }],
    ['with a cost in words', { cost: 'mycket' }, 'measureCostWrong', { typed: 'mycket' }],
    ['without a title', { title: '' }, 'measureTitleMissing', {}],
  ] as const)('%s is refused, and told why', (_what, about, refused, facts) => {
    expect(planOf({ ...asked, ...about }, TODAY)).toEqual({ refused, facts });
  });
});

describe('a new measure', () => {
  const kept = planOf(asked, TODAY);
  if (isRefusal(kept)) throw new Error(kept.refused);
  const { measure, event } = newMeasure({ id: 'm', number: 'Å2026-0001', plan: kept, actor: coordinator }, moment);

  it('is open, the first of its revisions, by whoever made it', () => {
    expect(measure).toEqual({
      id: 'm',
      number: 'Å2026-0001',
      ...plan,
      state: 'open',
      needsHelp: false,
      doneOn: null,
      outcome: null,
      revision: 1,
      changedBy: erik.name,
      changedAt: moment.now,
      changeId: 'c2',
    });
  });

  it('leaves one line in its history, which says nothing that was not said', () => {
    expect(event).toEqual({
      id: 'm/1',
      measure: 'm',
      kind: 'created',
      at: moment.now,
      actorId: erik.id,
      actorName: erik.name,
      note: '',
      evidence: '',
      files: [],
      newDue: null,
      result: null,
      outcome: null,
      changeId: 'c2',
    });
    const said = { note: 'Sen leverantör', evidence: 'Protokoll', newDue: day('2027-02-01'), outcome: 'yes' } as const;
    expect(eventOf(measure, 'delayed', asker(sara), said)).toMatchObject({
      ...said,
      actorId: sara.id,
      kind: 'delayed',
    });
  });

  it('has the next revision after a change, by whoever made that', () => {
    const later = { ...moment, now: instant('2026-11-25T09:00:00.000Z'), changeId: 'c3' };
    expect(stamped(measure, {}, asker(sara), later)).toEqual({
      ...measure,
      revision: 2,
      changedBy: sara.name,
      changedAt: later.now,
      changeId: 'c3',
    });
  });
});

describe('a number', () => {
  it('tells its year, and comes after the highest whatever came last', () => {
    expect(yearOfNumber('Å2026-0018')).toBe('2026');
    expect(measureNumber(numberAfter(2026, ['Å2026-0018', 'Å2026-0003']))).toBe('Å2026-0019');
  });

  it('of where it came from is none without a thing of its own', () => {
    expect(sourceKey({ kind: 'risk', id: 'r1' })).toBe('risk/r1');
    expect(sourceKey({ kind: 'risk', id: null })).toBeNull();
  });
});

describe('a measure', () => {
  it.each([
    ['open, due yesterday', { due: day('2026-11-23') }, true],
    ['open, due today', { due: TODAY }, false],
    ['done, due yesterday', { due: day('2026-11-23'), state: 'done' }, false],
  ] as const)('%s: late is %s', (_what, about, late) => {
    expect(isLate(aMeasure(about), TODAY)).toBe(late);
  });

  it.each([
    ['done and to be checked', {}, '2026-05-24'],
    ['cancelled', { state: 'cancelled' }, null],
    ['done on no day', { doneOn: null }, null],
    ['already checked', { outcome: 'no' }, null],
    ['not to be checked', { checkAfterMonths: null }, null],
  ] as const)('%s is checked on %s', (_what, about, on) => {
    const done = { state: 'done', doneOn: day('2026-02-24'), checkAfterMonths: 3 } as const;
    expect(checkOn(aMeasure({ ...done, ...about }))).toBe(on);
  });

  it('that is done is asked about from the day of its check, not before', () => {
    const done = aMeasure({ state: 'done', doneOn: day('2026-08-24'), checkAfterMonths: 3 });
    expect(askedOf(done, TODAY)).toEqual({ asks: 'outcome', due: '2026-11-24' });
    expect(askedOf(done, day('2026-11-23'))).toBeNull();
  });

  it('waits when help was asked for, and only then', () => {
    const task = (needsHelp: boolean, asks: 'answer' | 'outcome') =>
      isWaiting({ kind: 'measure', measure: aMeasure({ needsHelp }), due: TODAY, asks, last: null });
    expect([task(true, 'answer'), task(false, 'answer'), task(true, 'outcome')]).toEqual([true, false, false]);
  });

  it('that somebody changed names what and who', () => {
    expect(changedMeanwhile(aMeasure({ title: 'Inför MFA', changedBy: 'Erik' }))).toEqual({
      refused: 'measureChanged',
      facts: { title: 'Inför MFA', name: 'Erik' },
    });
  });

  it('holds words up to its limit', () => {
    expect(wordsOf('abc', 3)).toBe('abc');
    expect(wordsOf('abcd', 3)).toEqual({ refused: 'tooLong', facts: { length: '4', limit: '3' } });
  });
});

describe('who may', () => {
  const measure = aMeasure();
  it.each([
    ['the owner', asker(sara), { read: true, answer: true, manage: false, plan: false, others: false }],
    ['the coordinator', coordinator, { read: true, answer: true, manage: true, plan: true, others: true }],
    [
      'an auditor',
      asker(helena, as('auditor')),
      { read: true, answer: false, manage: false, plan: false, others: true },
    ],
    ['anybody else', asker(helena), { read: false, answer: false, manage: false, plan: false, others: false }],
  ])('%s', (_who, by, rights) => {
    expect({
      read: mayRead(measure, by),
      answer: mayAnswer(measure, by),
      manage: mayManage(measure, by),
      plan: mayPlan(by),
      others: mayReadOthers(by),
    }).toEqual(rights);
  });
});
