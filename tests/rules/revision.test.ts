// What a change leaves on a record, and what says which record and which of its revisions is meant.
import { describe, expect, it } from 'vitest';
import { idSchema, keySchema, revisionSchema } from '../../bot/blocks/question.ts';
import { isStale, stamp, stamped, stampedByClock } from '../../bot/blocks/versioned.ts';
import { erik, sara } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { instant } from '../builders/time.ts';

const moment = { now: instant('2026-11-25T09:00:00.000Z'), changeId: 'c2' };
const measure = aMeasure();

describe('a stamp', () => {
  it('is the next revision with who, when and which change', () => {
    const next = stamped(measure, { title: 'Ny' }, { person: sara }, moment);
    expect(next).toEqual({
      ...measure,
      title: 'Ny',
      revision: 2,
      changedBy: sara.name,
      changedAt: moment.now,
      changeId: 'c2',
    });
    expect(measure.revision).toBe(1);
  });
  it('is the first of what is new', () => {
    expect(stamp(undefined, { person: erik }, moment)).toEqual({
      revision: 1,
      changedBy: erik.name,
      changedAt: moment.now,
      changeId: 'c2',
    });
  });
  it('made by no person leaves the name and the time of whoever changed it last', () => {
    expect(stampedByClock(measure, { title: 'Ny' }, 'c2')).toEqual({
      ...measure,
      title: 'Ny',
      revision: 2,
      changeId: 'c2',
    });
  });
  it.each([
    [1, false],
    [2, true],
    [null, false],
  ])('a record of revision 1 is stale to whoever saw %s: %s', (seen, stale) =>
    expect(isStale(measure, seen)).toBe(stale),
  );
});

describe('what says which record, and which of its revisions', () => {
  it.each([
    ['00000000-0000-4000-8000-000000000001', true],
    ['lesson-1/2026-11-24', true],
    ['r', true],
    ['', false],
    ['../etc', false],
    ['två ord', false],
    ['a'.repeat(65), false],
  ])('the id %j: %s', (id, fits) => expect(idSchema.safeParse(id).success).toBe(fits));
  it.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    [1.5, undefined],
    [-1, undefined],
    ['x', undefined],
  ])('the revision %j is %s', (given, revision) => expect(revisionSchema.safeParse(given).data).toBe(revision));
  it.each([
    ['12345678', true],
    ['1234567', false],
    ['lesson-1/2026-11-24', false],
  ])('the key %j: %s', (key, fits) => expect(keySchema.safeParse(key).success).toBe(fits));
});
