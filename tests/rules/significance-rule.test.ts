// The rules by which an incident is betydande: which version counts, what each says of itself, and when its source is to be read anew.
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../bot/capabilities/significance/default-rules.ts';
import { sentenceOfRule } from '../../bot/capabilities/significance/explanation-text.ts';
import { isCheckOld, newestRules, rulesOn } from '../../bot/capabilities/significance/rules.ts';
import { day } from '../builders/time.ts';
import { aRule, defaultRule } from '../builders/triage.ts';

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
