// What one person scores in an analysis by several, and who may see it.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { LONGEST, type Risk } from '../../bot/capabilities/risk/model.ts';
import { scoreOf, shownScores } from '../../bot/capabilities/risk/rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { moment, NOW, refusedOf, risk } from '../builders/a-risk.ts';
import { helena, sara } from '../builders/incident.ts';

const session = (state: 'open' | 'shown', people: readonly Person[] = [helena]) =>
  ({
    id: 's',
    state,
    participants: people.map(({ id, name }) => ({ person: id, name })),
  }) as unknown as Risk['session'];
const has = (length: number) => 'x'.repeat(length);

describe('a score in an analysis by several', () => {
  const open = { ...risk, session: session('open') };
  const score = { likelihood: 2, consequence: 3, why: 'Har hänt förr.' };
  const by = { person: helena, method: DEFAULT_METHOD, ...moment };

  it('is one’s own, with why', () => {
    expect(scoreOf(open, 's', score, by)).toEqual({
      id: `s/${helena.id}`,
      session: 's',
      person: helena.id,
      personName: helena.name,
      ...score,
      at: NOW,
      changeId: 'change',
    });
  });

  it.each([
    ['in another analysis', open, 'x', score, helena, 'sessionUnknown'],
    ['where there is none', risk, 's', score, helena, 'sessionUnknown'],
    ['by somebody who was not invited', open, 's', score, sara, 'sessionUnknown'],
    ['when all are shown', { ...risk, session: session('shown') }, 's', score, helena, 'sessionShown'],
    ['without a likelihood', open, 's', { ...score, likelihood: 0 }, helena, 'scoreMissing'],
    ['without a consequence', open, 's', { ...score, consequence: 0 }, helena, 'scoreMissing'],
    ['outside the scale', open, 's', { ...score, likelihood: 5 }, helena, 'outsideScale'],
    ['with too many words', open, 's', { ...score, why: has(LONGEST.words + 1) }, helena, 'textTooLong'],
  ])('is refused %s', (_what, about, where, given, person, code) => {
    expect(refusedOf(scoreOf(about, where, given, { ...by, person }))).toBe(code);
  });

  it('names the field that was left out', () => {
    expect(scoreOf(open, 's', { ...score, likelihood: 0 }, by)).toMatchObject({ facts: { field: 'likelihood' } });
    expect(scoreOf(open, 's', { ...score, consequence: 0 }, by)).toMatchObject({ facts: { field: 'consequence' } });
  });

  it('is nobody else’s to see until all are shown', () => {
    const mine = scoreOf(open, 's', score, by) as never;
    const theirs = { ...(mine as object), person: sara.id } as never;
    expect(shownScores(open, [mine, theirs], helena.id)).toEqual([mine]);
    expect(shownScores({ ...risk, session: session('shown') }, [mine, theirs], helena.id)).toEqual([mine, theirs]);
  });
});
