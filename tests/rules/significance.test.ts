// When an incident is betydande: each threshold below, at and above it, and with nothing known.
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../bot/capabilities/significance/explanation-text.ts';
import type { Facts } from '../../bot/capabilities/significance/model.ts';
import {
  factOf,
  isJudged,
  isOfService,
  judge,
  keyOf,
  propose,
  rulesOn,
} from '../../bot/capabilities/significance/rules.ts';
import { day } from '../builders/time.ts';
import { can, defaultRule, is, not, unknown } from '../builders/triage.ts';

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
