// When an incident is betydande: each threshold below, at and above it, and with nothing known.
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../bot/capabilities/significance/default-rules.ts';
import { saidOf, sentenceOfRule } from '../../bot/capabilities/significance/explanation-text.ts';
import type { Facts } from '../../bot/capabilities/significance/model.ts';
import {
  factOf,
  isCheckOld,
  isJudged,
  isOfService,
  judge,
  keyOf,
  newestRules,
  propose,
  rulesOn,
} from '../../bot/capabilities/significance/rules.ts';
import { day } from '../builders/time.ts';
import { aRule, can, defaultRule, is, not, unknown } from '../builders/triage.ts';

const verdict = (key: string, facts: Facts) => judge(defaultRule(key), facts).verdict;
const missing = (key: string, facts: Facts = {}) => judge(defaultRule(key), facts).missing;

/** Rule, the fact that it measures, its limit, and whether the limit itself is enough. */
const OVER = [
  ['administration.limited', 'administration/limitedHours', 4],
  ['administration.workaround', 'administration/workaroundHours', 12],
  ['care.limited', 'care/limitedHours', 1],
  ['care.workaround', 'care/workaroundHours', 6],
  ['water.limited', 'water/limitedHours', 4],
  ['water.workaround', 'water/workaroundHours', 8],
  ['energy.workaround', 'energy/workaroundHours', 6],
  ['energy.control', 'energy/lostControlHours', 1],
  ['gas.control', 'gas/lostControlHours', 1],
  ['gas.workaround', 'gas/workaroundHours', 6],
  ['transport.limited', 'transport/limitedHours', 1],
  ['transport.workaround', 'transport/workaroundHours', 6],
  ['rail.cancelled', 'rail/cancelledShare', 5],
  ['other.workaround', 'other/workaroundHours', 48],
] as const;

const JUDGED = [
  ['care.patientSafety', 'patientSafety'],
  ['care.ambulance', 'ambulance'],
  ['waste.serious', 'waste/seriousDisruption'],
  ['food.serious', 'food/seriousDisruption'],
  ['any.information', 'protectedInformation'],
  ['any.otherParty', 'otherParty'],
  ['any.injury', 'injury'],
  ['any.crisis', 'crisis'],
  ['any.environment', 'environment'],
  ['any.repeated', 'repeated'],
] as const;

describe('a threshold', () => {
  it.each(OVER)('%s of %s is met above %d, and not at it', (key, fact, limit) => {
    expect(verdict(key, { [fact]: is(limit - 0.5) })).toBe('notMet');
    expect(verdict(key, { [fact]: is(limit) })).toBe('notMet');
    expect(verdict(key, { [fact]: is(limit + 0.1) })).toBe('met');
    expect(verdict(key, {})).toBe('factsMissing');
    expect(missing(key)).toEqual([fact]);
  });

  it.each(OVER)('%s of %s may become so, or is not known yet', (key, fact, limit) => {
    expect(judge(defaultRule(key), { [fact]: can(limit + 1) })).toMatchObject({ verdict: 'met', onlyCan: true });
    expect(judge(defaultRule(key), { [fact]: can(limit) })).toMatchObject({ verdict: 'notMet', onlyCan: false });
    expect(judge(defaultRule(key), { [fact]: is(limit + 1) })).toMatchObject({ verdict: 'met', onlyCan: false });
    expect(judge(defaultRule(key), { [fact]: unknown })).toMatchObject({ verdict: 'factsMissing', missing: [fact] });
    expect(judge(defaultRule(key), { [fact]: { how: 'unknown', amount: limit + 1 } }).verdict).toBe('factsMissing');
    expect(judge(defaultRule(key), { [fact]: is(null) }).verdict).toBe('factsMissing');
  });

  it('of people whose data is exposed is met at 500', () => {
    expect(verdict('any.individuals', { individuals: is(499) })).toBe('notMet');
    expect(verdict('any.individuals', { individuals: is(500) })).toBe('met');
    expect(verdict('any.individuals', { individuals: { how: 'not', amount: 0 } })).toBe('notMet');
    expect(missing('any.individuals')).toEqual(['individuals']);
  });

  it('of one service knows nothing of another', () => {
    expect(verdict('water.limited', { 'care/limitedHours': is(10), limitedHours: is(10) })).toBe('factsMissing');
  });
});

describe('what a person judges', () => {
  it.each(JUDGED)('%s by %s: yes and may become so are met, no is not, and the rest is missing', (key, fact) => {
    expect(judge(defaultRule(key), { [fact]: is() })).toMatchObject({ verdict: 'met', onlyCan: false, missing: [] });
    expect(judge(defaultRule(key), { [fact]: can() })).toMatchObject({ verdict: 'met', onlyCan: true, missing: [] });
    expect(judge(defaultRule(key), { [fact]: not })).toMatchObject({ verdict: 'notMet', onlyCan: false, missing: [] });
    expect(judge(defaultRule(key), { [fact]: unknown })).toMatchObject({ verdict: 'factsMissing', missing: [fact] });
    expect(missing(key)).toEqual([fact]);
  });
});

describe('a rule of two conditions', () => {
  const TWO = [
    ['energy.users', 'energy/downUsers', 2_000, 'energy/downHours', 2],
    ['energy.share', 'energy/downShare', 50, 'energy/downHours', 2],
    ['transport.users', 'transport/downUsers', 1_000, 'transport/downHours', 1],
  ] as const;

  it.each(TWO)('%s needs %s of at least %d and %s over %d', (key, people, many, hours, long) => {
    expect(verdict(key, { [people]: is(many), [hours]: is(long + 0.1) })).toBe('met');
    expect(verdict(key, { [people]: is(many - 1), [hours]: is(long + 1) })).toBe('notMet');
    expect(verdict(key, { [people]: is(many), [hours]: is(long) })).toBe('notMet');
    expect(missing(key)).toEqual([people, hours]);
    expect(missing(key, { [people]: is(many) })).toEqual([hours]);
    expect(missing(key, { [hours]: is(long + 1) })).toEqual([people]);
  });

  it.each(TWO)('%s asks no more when %s settles it', (key, people, many, hours, long) => {
    expect(judge(defaultRule(key), { [people]: is(many - 1) })).toMatchObject({ verdict: 'notMet', missing: [] });
    expect(judge(defaultRule(key), { [hours]: is(long) })).toMatchObject({ verdict: 'notMet', missing: [] });
    expect(judge(defaultRule(key), { [hours]: is(long), [people]: unknown }).verdict).toBe('notMet');
  });

  it('may become so when one of them may', () => {
    const facts = { 'energy/downUsers': is(5_000), 'energy/downHours': can(3) };
    expect(judge(defaultRule('energy.users'), facts)).toMatchObject({ verdict: 'met', onlyCan: true });
  });

  it('of another service is met only with a system that it cannot do without', () => {
    const hours = { 'other/limitedHours': is(12.5) };
    expect(verdict('other.limited', { ...hours, 'other/criticalSystem': is() })).toBe('met');
    expect(verdict('other.limited', { ...hours, 'other/criticalSystem': not })).toBe('notMet');
    expect(verdict('other.limited', { 'other/limitedHours': is(12), 'other/criticalSystem': is() })).toBe('notMet');
    expect(missing('other.limited', hours)).toEqual(['other/criticalSystem']);
    expect(missing('other.limited')).toEqual(['other/criticalSystem', 'other/limitedHours']);
  });
});

describe('the cost', () => {
  it('is met above five per cent of last year’s income, and not at it', () => {
    const turnover = is(1_000_000);
    expect(verdict('any.cost', { cost: is(49_999), turnover })).toBe('notMet');
    expect(verdict('any.cost', { cost: is(50_000), turnover })).toBe('notMet');
    expect(verdict('any.cost', { cost: is(50_001), turnover })).toBe('met');
    expect(judge(defaultRule('any.cost'), { cost: can(50_001), turnover })).toMatchObject({ onlyCan: true });
  });

  it('asks for the cost first, then for what it is compared with', () => {
    expect(missing('any.cost')).toEqual(['cost']);
    expect(missing('any.cost', { turnover: is(1) })).toEqual(['cost']);
    expect(missing('any.cost', { cost: unknown, turnover: is(1) })).toEqual(['cost']);
    expect(missing('any.cost', { cost: is(1) })).toEqual(['turnover']);
    expect(missing('any.cost', { cost: is(1), turnover: unknown })).toEqual(['turnover']);
  });

  it('of nothing is over nothing, whatever came in', () => {
    expect(judge(defaultRule('any.cost'), { cost: is(0) })).toMatchObject({ verdict: 'notMet', missing: [] });
  });
});

describe('the proposal', () => {
  const today = rulesOn([], day('2026-11-24'));
  /** Every question of a case with one service answered with no. */
  const none: Facts = {
    'water/limitedHours': is(1),
    'water/workaroundHours': is(1),
    individuals: is(0),
    cost: is(0),
    ...Object.fromEntries(JUDGED.map(([, fact]) => [fact, not])),
  };

  it('is significant as soon as one rule is met, and then asks nothing', () => {
    const made = propose(today, ['water'], { 'water/limitedHours': is(5) });
    expect([made.verdict, made.missing, made.isServiceMissing]).toEqual(['significant', [], false]);
  });

  it('is not significant when everything is known and nothing is met', () => {
    expect(propose(today, ['water'], none)).toMatchObject({ verdict: 'notSignificant', missing: [] });
  });

  it('lacks facts while any is unknown, and names each once, in the order of the rules', () => {
    const { 'water/workaroundHours': _, crisis: _crisis, ...rest } = none;
    expect(propose(today, ['water'], rest)).toMatchObject({
      verdict: 'factsMissing',
      missing: ['water/workaroundHours', 'crisis'],
    });
    const energy = propose(today, ['energy'], none).missing;
    expect(energy).toEqual([
      'energy/downUsers',
      'energy/downHours',
      'energy/downShare',
      'energy/workaroundHours',
      'energy/lostControlHours',
    ]);
  });

  it('lacks the service before anything else, though what is of all services can be met', () => {
    expect(propose(today, [], none)).toMatchObject({
      verdict: 'factsMissing',
      isServiceMissing: true,
      missing: [],
    });
    expect(propose(today, [], { injury: is() })).toMatchObject({ verdict: 'significant', isServiceMissing: true });
  });

  it('looks at the rules of the affected services, and at those of all', () => {
    const keys = propose(today, ['gas', 'food'], {}).rules.map(({ rule }) => rule.key);
    expect(keys.slice(0, 3)).toEqual(['gas.control', 'gas.workaround', 'food.serious']);
    expect(keys.slice(3).every((key) => key.startsWith('any.'))).toBe(true);
    expect(keys).toHaveLength(11);
  });

  it('weighs several services each by its own threshold', () => {
    const facts = { ...none, 'care/limitedHours': is(2) };
    expect(propose(today, ['water'], facts).verdict).toBe('notSignificant');
    expect(propose(today, ['water', 'care'], facts).verdict).toBe('significant');
  });
});

describe('the version of a rule', () => {
  const stricter = aRule('care.limited', { conditions: [{ fact: 'limitedHours', test: 'over', limit: 0.5 }] });
  const limitOn = (stored: readonly (typeof stricter)[], on: string) =>
    rulesOn(stored, day(on)).find(({ key }) => key === 'care.limited')?.conditions[0]?.limit;

  it('that Värna comes with is valid from the day of the regulation', () => {
    expect(rulesOn([], day('2026-06-30')).map(({ key }) => key)).toEqual(['waste.serious', 'food.serious']);
    expect(rulesOn([], day('2026-07-01'))).toHaveLength(DEFAULT_RULES.length);
    expect(rulesOn([], day('2026-01-14'))).toEqual([]);
  });

  it('is the newest that is valid on the day', () => {
    const later = { ...stricter, validFrom: day('2026-12-01') };
    expect(limitOn([later], '2026-11-30')).toBe(1);
    expect(limitOn([later], '2026-12-01')).toBe(0.5);
    const ended = { ...stricter, validTo: day('2026-11-24') };
    expect(limitOn([ended], '2026-11-24')).toBe(0.5);
    expect(limitOn([ended], '2026-11-25')).toBe(1);
    const third = { ...stricter, id: 'care.limited/2', version: 2, conditions: defaultRule('care.limited').conditions };
    expect(limitOn([third, stricter], '2026-11-24')).toBe(1);
    expect(limitOn([stricter, third], '2026-11-24')).toBe(1);
  });

  it('stands in the list whether it is valid or not', () => {
    const later = { ...stricter, validFrom: day('2030-01-01') };
    expect(newestRules([later]).find(({ key }) => key === 'care.limited')).toBe(later);
    expect(newestRules([later])).toHaveLength(DEFAULT_RULES.length);
  });
});

describe('a default rule', () => {
  it('says its source, when it was read, and that a third party read it where it is not the law', () => {
    for (const { source, mark, conditions, note, changedBy } of DEFAULT_RULES) {
      expect([source, mark]).toEqual(
        mark === 'law' ? ['2 kap. 5 § cybersäkerhetslagen (2025:1506)', 'law'] : ['MCFFS 2026:8', 'thirdParty'],
      );
      expect(conditions.length).toBeGreaterThan(0);
      expect([note, changedBy]).toEqual(['', '']);
    }
    expect(DEFAULT_RULES.filter(({ mark }) => mark === 'law').map(({ key }) => key)).toEqual([
      'waste.serious',
      'food.serious',
    ]);
    expect(new Set(DEFAULT_RULES.map(({ id }) => id)).size).toBe(DEFAULT_RULES.length);
    const dates = (key: string) => [defaultRule(key).checkedOn, defaultRule(key).validFrom];
    expect(dates('care.limited')).toEqual(['2026-11-23', '2026-07-01']);
    expect(dates('gas.workaround')).toEqual(['2026-11-29', '2026-07-01']);
    expect(dates('food.serious')).toEqual(['2026-11-23', '2026-01-15']);
  });

  it('is a sentence in both languages, with its threshold', () => {
    const said = (key: string) =>
      (['sv', 'en'] as const).map((language) => sentenceOfRule(defaultRule(key), language).replaceAll(/\s/gu, ' '));
    expect(said('energy.users')).toEqual([
      'Minst 2 000 användare är utan tjänsten i mer än 2 h.',
      'At least 2,000 users are without the service for more than 2 h.',
    ]);
    expect(said('other.limited')[0]).toBe('Ett nödvändigt system berörs, och verksamheten är begränsad i mer än 12 h.');
    for (const { key } of DEFAULT_RULES) for (const sentence of said(key)) expect(sentence).toMatch(/\.$/u);
    expect(sentenceOfRule({ ...defaultRule('care.limited'), conditions: [] }, 'sv')).toBe('care.limited');
  });
});

describe('a check of the source', () => {
  it('is old after six months', () => {
    expect(isCheckOld(day('2026-05-24'), day('2026-11-24'))).toBe(false);
    expect(isCheckOld(day('2026-05-23'), day('2026-11-24'))).toBe(true);
  });
});

describe('a fact', () => {
  it('has a key, of its service where it is asked once for each', () => {
    expect(keyOf('limitedHours', 'water')).toBe('water/limitedHours');
    expect(keyOf('limitedHours', 'any')).toBe('limitedHours');
    expect(keyOf('crisis', 'water')).toBe('crisis');
  });

  it.each([
    ['water/limitedHours', { fact: 'limitedHours', service: 'water' }],
    ['crisis', { fact: 'crisis', service: null }],
    ['water/crisis', undefined],
    ['limitedHours', undefined],
    ['moon/limitedHours', undefined],
    ['water/limitedHours/more', undefined],
    ['a/water/limitedHours', undefined],
    ['nothing', undefined],
    ['', undefined],
  ])('is found by its key: %s', (key, found) => {
    expect(factOf(key)).toEqual(found);
  });

  it('is judged or measured', () => {
    expect([isJudged('crisis'), isJudged('cost')]).toEqual([true, false]);
    expect([isOfService('limitedHours'), isOfService('cost')]).toEqual([true, false]);
  });

  it('is said as people read it', () => {
    expect(saidOf('crisis', can(), 'sv')).toBe('Kan bli så');
    expect(saidOf('cost', is(12_500), 'sv').replaceAll(/\s/gu, ' ')).toBe('12 500');
    expect(saidOf('cost', can(3), 'en')).toBe('3, may become so');
    expect(saidOf('cost', unknown, 'sv')).toBe('Vet inte än');
  });
});
