// What a decision stands on: the risk, its scores, the matrix, the analysis by several.
import { describe, expect, it } from 'vitest';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { mayRead, pointOf, riskNumber, saveRisk, scoreOf, shownScores } from '../../bot/capabilities/risk/rules.ts';
import { DEFAULT_METHOD, levelOf, sameSteps, saveMethod, shownWith } from '../../bot/capabilities/risk-method/rules.ts';
import {
  asker,
  coordinator,
  moment,
  NOW,
  other,
  owner,
  question,
  refusedOf,
  risk,
  saving,
} from '../builders/a-risk.ts';
import { as, erik, helena, sara } from '../builders/incident.ts';

describe('a risk', () => {
  it.each([
    ['no title', { title: '' }, 'riskTitleMissing'],
    ['no object', { object: { kind: 'system', name: '' } }, 'objectMissing'],
    ['no scenario', { scenario: '' }, 'scenarioMissing'],
    ['no harm', { harm: '' }, 'harmMissing'],
    ['an exception from nothing', { kind: 'exception' }, 'ruleMissing'],
    ['a text of 20 000 characters', { scenario: 'x'.repeat(20_000) }, 'textTooLong'],
    ['nine measures', { measures: Array.from({ length: 9 }, () => 'Gör så') }, 'tooManyMeasures'],
    ['a cost of letters', { cost: 'mycket' }, 'costUnclear'],
    ['a step that is not on the scale', { current: { likelihood: 5, consequence: 1 } }, 'outsideScale'],
  ])('with %s is refused: %o', (_what, over, code) => {
    expect(refusedOf(saveRisk(saving({ question: question(over) })))).toBe(code);
  });

  it('says how long a text is and how long it may be', () => {
    const refused = saveRisk(saving({ question: question({ scenario: 'x'.repeat(20_000) }) }));
    expect(refused).toMatchObject({ facts: { field: 'scenario', length: '20000', limit: '1200' } });
  });

  it('is changed by its owner and the coordinator only, and not while a proposal waits', () => {
    const change = (by: object, waits = false) =>
      refusedOf(saveRisk(saving({ question: question({ revision: 1 }), old: risk, asker: by, waits })));
    expect([change(owner), change(coordinator), change(other), change(owner, true)]).toEqual([
      ...['none', 'none', 'riskNotYours', 'riskWaits'],
    ]);
  });

  it('is read by those it concerns', () => {
    expect([mayRead(risk, owner), mayRead(risk, asker(helena, as('auditor'))), mayRead(risk, other)]).toEqual([
      ...[true, true, false],
    ]);
  });

  it('gets the next number of its year, in one series with exceptions', () => {
    const all = ['R2026-0009', 'A2026-0010', 'R2025-0044'];
    expect([riskNumber('risk', numberAfter(2026, all)), riskNumber('exception', numberAfter(2027, all))]).toEqual([
      'R2026-0011',
      'A2027-0001',
    ]);
  });

  it('leaves a point on its line when a score has moved, and only then', () => {
    const moved = { ...risk, current: { likelihood: 3, consequence: 2 }, revision: 2 };
    expect([pointOf(risk, undefined)?.id, pointOf(moved, risk)?.id, pointOf({ ...risk, title: 'x' }, risk)]).toEqual([
      ...['r/1', 'r/2', undefined],
    ]);
  });
});

describe('the matrix', () => {
  it('is the same for all and says the level', () => {
    const level = (likelihood: number, consequence: number) => levelOf({ likelihood, consequence }, DEFAULT_METHOD);
    expect([level(1, 1), level(2, 2), level(3, 3), level(4, 4), level(5, 5)]).toEqual([
      ...['low', 'moderate', 'high', 'critical', 'critical'],
    ]);
  });

  it('asks for new scores when the number of steps changes; with a step renamed the score keeps its place and is shown with the new words', () => {
    const named = DEFAULT_METHOD.likelihoods.map(({ sv, en }) => ({ sv: `${sv}, ny`, en: `${en}, new` }));
    const renamed = { ...DEFAULT_METHOD, version: 1, likelihoods: named };
    expect(sameSteps(DEFAULT_METHOD, renamed)).toBe(true);
    expect(shownWith(DEFAULT_METHOD, renamed).likelihoods).toEqual(named);
    expect(sameSteps(DEFAULT_METHOD, { ...renamed, likelihoods: named.slice(1) })).toBe(false);
  });

  it('is changed by the coordinator, whole, and not over somebody else', () => {
    const { likelihoods, consequences, grid, patience, months, warning } = DEFAULT_METHOD;
    const change = {
      version: 0,
      likelihoods: [...likelihoods],
      consequences: [...consequences],
      grid: grid.map((row) => [...row]),
      patience,
      months,
      warning,
    };
    const saved = (over: object, by = coordinator) =>
      refusedOf(saveMethod({ ...change, ...over }, DEFAULT_METHOD, { asker: by, ...moment }));
    expect([saved({}), saved({}, owner), saved({ version: 3 }), saved({ grid: change.grid.slice(1) })]).toEqual([
      ...['none', 'riskNotYours', 'methodChanged', 'gridWrong'],
    ]);
  });
});

describe('scoring together', () => {
  const session = {
    id: 's',
    actorName: '',
    startedAt: NOW,
    state: 'scoring' as const,
    participants: [sara, helena].map(({ id, name }) => ({ person: id, name })),
  };
  const analysed = { ...risk, session };
  const given = { likelihood: 2, consequence: 3, why: 'Det har hänt.' };
  const score = (of: Risk, person = sara) => scoreOf(of, 's', given, { person, method: DEFAULT_METHOD, ...moment });

  it('each does on their own, once invited, until the scores are shown', () => {
    expect(score(analysed)).toMatchObject({ id: `s/${sara.id}`, likelihood: 2 });
    expect(refusedOf(score(analysed, erik))).toBe('sessionUnknown');
    expect(refusedOf(score({ ...analysed, session: { ...session, state: 'shown' } }))).toBe('sessionShown');
  });

  it('nobody sees what the others think before that', () => {
    const scores = [score(analysed), score(analysed, helena)] as Parameters<typeof shownScores>[1];
    expect(shownScores(analysed, scores, sara.id).map(({ person }) => person)).toEqual([sara.id]);
    expect(shownScores({ ...analysed, session: { ...session, state: 'shown' } }, scores, sara.id)).toHaveLength(2);
  });
});
