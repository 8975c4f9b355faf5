// How risk is valued: the scales and the matrix that a municipality begins with, and how it changes them.
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_METHOD,
  fits,
  levelNow,
  levelOf,
  methodAt,
  newest,
  rank,
  sameSteps,
  saveMethod,
  shownWith,
  yardstickOf,
} from '../../bot/capabilities/risk-method/rules.ts';
import { coordinator, moment, NOW, owner } from '../builders/a-risk.ts';
import { erik, helena } from '../builders/incident.ts';
import { aMethod, fewer, first, harder, second } from '../builders/risk-method.ts';
import { instant } from '../builders/time.ts';

describe('the method', () => {
  it('that a municipality begins with has four steps each way, and its times', () => {
    const { likelihoods, consequences, grid, ...rest } = DEFAULT_METHOD;
    expect(likelihoods.map(({ sv, en }) => `${sv}/${en}`)).toEqual([
      'Mycket liten/Very low',
      'Liten/Low',
      'Stor/High',
      'Mycket stor/Very high',
    ]);
    expect(consequences.map(({ sv, en }) => `${sv}/${en}`)).toEqual([
      'Försumbar/Negligible',
      'Måttlig/Moderate',
      'Betydande/Significant',
      'Allvarlig/Serious',
    ]);
    expect(grid).toEqual([
      ['low', 'low', 'moderate', 'moderate'],
      ['low', 'moderate', 'moderate', 'high'],
      ['low', 'moderate', 'high', 'critical'],
      ['moderate', 'high', 'critical', 'critical'],
    ]);
    expect(rest).toEqual({
      id: 'method-0',
      version: 0,
      patience: 3,
      months: 12,
      warning: 30,
      changedBy: '',
      changedAt: '1970-01-01T00:00:00.000Z',
      changeId: '',
    });
  });

  it('that counts is the newest, or the one of its day', () => {
    expect(newest([second, first])).toBe(second);
    expect(newest([])).toBe(DEFAULT_METHOD);
    expect(methodAt([first, second], instant('2026-06-01T00:00:00.000Z'))).toBe(second);
    expect(methodAt([first, second], instant('2026-05-31T23:59:59.000Z'))).toBe(first);
  });

  it('says the level of a square, of its edge for a score outside it, and the worst where there is none', () => {
    const level = (likelihood: number, consequence: number) => levelOf({ likelihood, consequence }, DEFAULT_METHOD);
    expect([level(1, 1), level(2, 2), level(3, 3), level(4, 4), level(9, 1), level(1, 9)]).toEqual([
      'low',
      'moderate',
      'high',
      'critical',
      'moderate',
      'moderate',
    ]);
    expect(levelOf({ likelihood: 1, consequence: 1 }, { grid: [] })).toBe('critical');
    expect(['low', 'moderate', 'high', 'critical'].map((one) => rank(one as 'low'))).toEqual([0, 1, 2, 3]);
  });

  it.each([
    [4, 4, true],
    [5, 4, false],
    [4, 5, false],
  ])('a score of %i and %i fits its scales: %s', (likelihood, consequence, isIn) => {
    expect(fits({ likelihood, consequence }, DEFAULT_METHOD)).toBe(isIn);
  });

  it('reads a score with today’s scales where they have its steps, else with its own and the higher level', () => {
    const score = { likelihood: 1, consequence: 1 };
    expect(sameSteps(first, second)).toBe(true);
    expect(sameSteps(first, fewer)).toBe(false);
    expect(sameSteps(first, { ...first, consequences: first.consequences.slice(1) })).toBe(false);
    expect(shownWith(first, second).version).toBe(2);
    expect(shownWith(first, fewer)).toEqual(yardstickOf(first));
    expect(levelNow(score, first, harder)).toBe('high');
    expect(levelNow(score, harder, first)).toBe('low');
    expect(levelNow({ likelihood: 4, consequence: 4 }, first, fewer)).toBe('critical');
    expect(levelNow({ likelihood: 1, consequence: 1 }, fewer, harder)).toBe('high');
  });

  it('is shown by its version, scales and matrix alone', () => {
    const { version, likelihoods, consequences, grid } = second;
    expect(yardstickOf(second)).toEqual({ version, likelihoods, consequences, grid });
  });

  it.each([
    ['by whoever does not lead the work', { asker: owner }, {}, 'riskNotYours', {}],
    ['over somebody else', {}, { version: 0 }, 'methodChanged', { name: 'Helena' }],
    ['with a row too few', {}, { grid: DEFAULT_METHOD.grid.slice(1) }, 'gridWrong', {}],
    ['with a square too few', {}, { grid: DEFAULT_METHOD.grid.map((row) => row.slice(1)) }, 'gridWrong', {}],
    [
      'with a step without its Swedish',
      {},
      { likelihoods: [{ sv: '', en: 'x' }, ...DEFAULT_METHOD.likelihoods.slice(1)] },
      'gridWrong',
      {},
    ],
    [
      'with a step without its English',
      {},
      { consequences: [{ sv: 'x', en: '' }, ...DEFAULT_METHOD.consequences.slice(1)] },
      'gridWrong',
      {},
    ],
  ])('is not changed %s', (_how, by, over, refused, facts) => {
    const old = aMethod(4, '2026-10-01T00:00:00.000Z', { changedBy: helena.name.split(' ')[0] ?? '' });
    const { likelihoods, consequences, grid, patience, months, warning } = DEFAULT_METHOD;
    const question = { version: 4, likelihoods, consequences, grid, patience, months, warning, ...over };
    const saving = { asker: coordinator, ...moment, ...by };
    expect(saveMethod(question as Parameters<typeof saveMethod>[0], old, saving)).toEqual({ refused, facts });
  });

  it('that is saved is the next version, by whom and when', () => {
    const { version, likelihoods, consequences, grid, patience, months, warning } = second;
    const question = { version, likelihoods, consequences, grid, patience, months, warning };
    expect(saveMethod({ ...question, patience: 5 }, second, { asker: coordinator, ...moment })).toEqual({
      ...question,
      id: 'method-3',
      version: 3,
      patience: 5,
      changedBy: erik.name,
      changedAt: NOW,
      changeId: 'change',
    });
  });
});
