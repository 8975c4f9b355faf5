// The page of operations: what stands first, and what is one line.
import { describe, expect, it } from 'vitest';
import type { StuckJob } from '../../bot/capabilities/operations/model.ts';
import { inOrder } from '../../bot/capabilities/operations/rules.ts';
import { at } from '../builders/incident.ts';

const aJob = (key: string, about: Partial<StuckJob> = {}): StuckJob => ({
  key,
  kind: 'write',
  state: 'waiting',
  why: 'rateLimited',
  tries: 0,
  since: at('10:00'),
  ...about,
});
const whole = { isWhole: true, waiting: 7, unread: [] };
const shown = (...stuck: readonly StuckJob[]) => inOrder({ ...whole, stuck }).stuck;
const keys = (...stuck: readonly StuckJob[]) => shown(...stuck).map(({ key }) => key);

describe('what does not get done by itself', () => {
  it('stands first, then what Teams refused, what is uncertain, what fails and what only waits', () => {
    const states = ['stopped', 'refused', 'uncertain', 'trying', 'waiting'] as const;
    const jobs = states.map((state) => aJob(state, { state }));
    expect(keys(...jobs)).toEqual(states);
    expect(keys(...jobs.toReversed())).toEqual(states);
  });

  it('stands by age, the oldest first', () => {
    const stopped = (key: string, clock: string) => aJob(key, { state: 'stopped', since: at(clock) });
    expect(keys(stopped('b', '09:00'), stopped('c', '10:00'), stopped('a', '08:00'))).toEqual(['a', 'b', 'c']);
  });

  it('changes nothing else of what is told', () => {
    expect(inOrder({ ...whole, stuck: [aJob('a')] })).toEqual({ ...whole, stuck: [aJob('a')] });
    expect(inOrder({ ...whole, isWhole: false, stuck: [] })).toEqual({ ...whole, isWhole: false, stuck: [] });
  });
});

describe('what waits for the same reason', () => {
  it('is one line with how many, and the oldest of them', () => {
    const jobs = [
      aJob('b', { since: at('09:30') }),
      aJob('a', { since: at('09:00'), tries: 3 }),
      aJob('c', { since: at('09:45') }),
    ];
    expect(shown(...jobs)).toEqual([aJob('a', { since: at('09:00'), tries: 3, many: 3 })]);
    expect(shown(...jobs.toReversed())).toEqual([aJob('a', { since: at('09:00'), tries: 3, many: 3 })]);
  });

  it('is the first of those that came at the same moment', () => {
    expect(shown(aJob('a'), aJob('b'))).toEqual([aJob('a', { many: 2 })]);
  });

  it('is not one line with another kind, reason or case, and alone it is no number', () => {
    const jobs = [
      aJob('a'),
      aJob('b', { kind: 'mail' }),
      aJob('c', { why: 'quiet hours' }),
      aJob('d', { about: '2026-0017' }),
      aJob('e', { about: '2026-0018' }),
    ];
    expect(shown(...jobs)).toEqual(jobs);
    expect(shown(...jobs, aJob('f', { about: '2026-0017' })).find(({ key }) => key === 'd')?.many).toBe(2);
  });

  it('is each for itself where it does not only wait', () => {
    for (const state of ['stopped', 'refused', 'uncertain', 'trying'] as const)
      expect(keys(aJob('a', { state }), aJob('b', { state }))).toEqual(['a', 'b']);
  });
});
